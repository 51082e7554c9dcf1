package org.caremarket.platform.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people should know about how a document was read: each thing once, with how often where that helps. */
final class Remarks {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** @param remark a sentence without a full stop */
    void add(String remark) {
        counts.merge(remark, 1, Integer::sum);
    }

    List<String> list() {
        var list = new ArrayList<String>();
        counts.forEach((remark, count) -> list.add(count == 1 ? remark : "%s (%,d times)".formatted(remark, count)));
        return list;
    }
}
