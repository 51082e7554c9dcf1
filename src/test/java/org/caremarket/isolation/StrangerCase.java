package org.caremarket.isolation;

import java.util.Map;

/**
 * How the neighbour tries one route.
 *
 * @param path with {@code {council}} where the council's word goes, and the ids of Sefton's own records in it
 * @param form fields of a form; empty for none
 * @param json body for the API; empty for none
 * @param withFile whether the form carries a file
 * @param namesARecord whether an id of Sefton's stands in the path: then it must not be found at the neighbour's own
 *     address either
 */
record StrangerCase(String path, Map<String, String> form, String json, boolean withFile, boolean namesARecord) {

    /** A route that shows or makes something, and names no record. */
    static StrangerCase place(String path) {
        return new StrangerCase(path, Map.of(), "", false, false);
    }

    /** A route about one record of Sefton's. */
    static StrangerCase record(String path) {
        return new StrangerCase(path, Map.of(), "", false, true);
    }

    StrangerCase form(Map<String, String> fields) {
        return new StrangerCase(path, fields, json, withFile, namesARecord);
    }

    StrangerCase json(String body) {
        return new StrangerCase(path, form, body, withFile, namesARecord);
    }

    StrangerCase file() {
        return new StrangerCase(path, form, json, true, namesARecord);
    }

    String at(String council) {
        return path.replace("{council}", council);
    }
}
