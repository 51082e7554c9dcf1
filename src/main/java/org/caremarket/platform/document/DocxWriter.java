package org.caremarket.platform.document;

import java.util.List;

final class DocxWriter {

    private DocxWriter() {}

    static byte[] write(Paper paper, List<Block> body) {
        throw new UnsupportedOperationException("Not yet written");
    }
}
