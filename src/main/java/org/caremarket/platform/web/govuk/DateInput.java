package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A date in three fields.
 *
 * @param name the name that errors use
 * @param id id of the group
 * @param group label or fieldset, hint and error
 * @param parts the fields; usually day, month and year
 * @param classes further classes
 * @param attributes further attributes
 */
public record DateInput(String name, String id, Group group, List<Part> parts, String classes, Attributes attributes)
        implements QuestionControl<DateInput> {

    public DateInput {
        parts = List.copyOf(parts);
    }

    /** Fields {@code nameDay}, {@code nameMonth} and {@code nameYear}. */
    public static DateInput named(String name) {
        return new DateInput(name, name, Group.NONE, List.of(Part.day(name + "Day"), Part.month(name + "Month"),
                Part.year(name + "Year")), "", Attributes.NONE);
    }

    /** With id of the group. */
    public DateInput id(String id) {
        return new DateInput(name, id, group, parts, classes, attributes);
    }

    @Override
    public DateInput group(Group group) {
        return new DateInput(name, id, group, parts, classes, attributes);
    }

    /** With the fields. */
    public DateInput parts(List<Part> parts) {
        return new DateInput(name, id, group, parts, classes, attributes);
    }

    /** With further classes. */
    public DateInput classes(String classes) {
        return new DateInput(name, id, group, parts, classes, attributes);
    }

    /** With further attributes. */
    public DateInput attributes(Attributes attributes) {
        return new DateInput(name, id, group, parts, classes, attributes);
    }

    /** With what was typed. */
    public DateInput values(@Nullable String day, @Nullable String month, @Nullable String year) {
        return parts(List.of(parts.get(0).value(day), parts.get(1).value(month), parts.get(2).value(year)));
    }

    /** Whether some part says itself that it is wrong. */
    private boolean blames() {
        return parts.stream().anyMatch(Part::wrong);
    }

    /** The id of a part. */
    public String idOf(Part part) {
        return id + "-" + part.key();
    }

    /** The classes of a part: red when it, or the date as a whole, is wrong. */
    public String classesOf(Part part) {
        var marked = part.classes().contains("govuk-input--error");
        var wrong = part.wrong() || (!Boolean.FALSE.equals(part.error()) && group.error() != null && !blames());
        var width = part.classes().contains("govuk-input--width-") ? "" : " govuk-input--width-" + part.width();
        var error = wrong && !marked ? " govuk-input--error" : "";
        return ("govuk-date-input__input" + error + width + " " + part.classes()).strip();
    }

    /**
     * One of the fields.
     *
     * @param key end of its id
     * @param name name of the field in the form
     * @param label what it asks for
     * @param value what was typed
     * @param width how many characters wide
     * @param error whether this part is wrong; null when only the date is known to be
     * @param classes further classes
     */
    public record Part(
            @Nullable String key,
            @Nullable String name,
            @Nullable String label,
            @Nullable String value,
            int width,
            @Nullable Boolean error,
            String classes) {

        /** The day. */
        public static Part day(String name) {
            return new Part("day", name, "Day", null, 2, null, "");
        }

        /** The month. */
        public static Part month(String name) {
            return new Part("month", name, "Month", null, 2, null, "");
        }

        /** The year. */
        public static Part year(String name) {
            return new Part("year", name, "Year", null, 4, null, "");
        }

        /** With name of the field in the form. */
        public Part name(@Nullable String name) {
            return new Part(key, name, label, value, width, error, classes);
        }

        /** Says what it asks for. */
        public Part label(@Nullable String label) {
            return new Part(key, name, label, value, width, error, classes);
        }

        /** Says what was typed. */
        public Part value(@Nullable String value) {
            return new Part(key, name, label, value, width, error, classes);
        }

        /** With how many characters wide. */
        public Part width(int width) {
            return new Part(key, name, label, value, width, error, classes);
        }

        /** Says whether this part is wrong. */
        public Part error(@Nullable Boolean error) {
            return new Part(key, name, label, value, width, error, classes);
        }

        /** With further classes. */
        public Part classes(String classes) {
            return new Part(key, name, label, value, width, error, classes);
        }

        boolean wrong() {
            return Boolean.TRUE.equals(error) || classes.contains("govuk-input--error");
        }
    }
}
