package org.caremarket.platform.document;

import java.util.List;

final class OdtWriter {

    private OdtWriter() {}

    static byte[] write(Paper paper, List<Block> body) {
        throw new UnsupportedOperationException("Not yet written");
    }
}
