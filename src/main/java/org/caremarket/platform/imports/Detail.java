package org.caremarket.platform.imports;

import java.util.List;

/**
 * Something that has to be said about a file as a whole, for example the title of the plan that it holds.
 *
 * @param name the word for it in forms and in the API
 * @param label what people call it
 * @param hint help beside the field; empty when none is needed
 * @param kind how it is asked
 * @param options what can be chosen, for {@link Kind#CHOICE}; empty otherwise
 * @param usual what the form shows before anybody typed; may be empty
 */
public record Detail(String name, String label, String hint, Kind kind, List<Option> options, String usual) {

    /** How a detail is asked. A date is kept as {@code 2026-03-27}. */
    public enum Kind { TEXT, DATE, CHOICE }

    /** One thing that can be chosen. */
    public record Option(String value, String label) {}

    public Detail {
        options = List.copyOf(options);
    }
}
