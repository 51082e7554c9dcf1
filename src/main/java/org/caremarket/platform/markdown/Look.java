package org.caremarket.platform.markdown;

/** Whether elements carry the classes of pages. */
enum Look {
    PAGE,
    DOCUMENT;

    /** The attribute with its leading space, or nothing. */
    String attribute(String classes) {
        return this == PAGE && !classes.isEmpty() ? " class=\"" + classes + "\"" : "";
    }
}
