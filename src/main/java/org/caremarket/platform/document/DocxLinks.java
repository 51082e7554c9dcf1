package org.caremarket.platform.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a Word document's text refers to outside itself: Word keeps addresses in a part of their own. */
final class DocxLinks {

    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The name under which the text refers to an address. */
    String name(String address) {
        return names.computeIfAbsent(address, _ -> "link" + (names.size() + 1));
    }

    byte[] relations() {
        var xml = new Xml();
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (var part : new String[] {"styles", "settings", "numbering", "header", "footer"}) {
            xml.empty("Relationship", "Id", part, "Type", KINDS + part, "Target", part + ".xml");
        }
        names.forEach((address, name) -> xml.empty("Relationship", "Id", name, "Type", KINDS + "hyperlink", "Target", address,
                "TargetMode", "External"));
        return xml.bytes();
    }
}
