package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;

/**
 * What is wrong on the page, at its top.
 *
 * @param title the heading
 * @param description a sentence below it
 * @param items the errors
 * @param disableAutoFocus whether focus stays where it is
 * @param classes further classes
 * @param attributes further attributes
 */
public record ErrorSummary(
        Content title,
        @Nullable Content description,
        List<Item> items,
        @Nullable Boolean disableAutoFocus,
        String classes,
        Attributes attributes) {

    public ErrorSummary {
        items = List.copyOf(items);
    }

    /** Nothing yet. */
    public static ErrorSummary empty() {
        return new ErrorSummary(Text.of("There is a problem"), null, List.of(), null, "", Attributes.NONE);
    }

    /** With the heading. */
    public ErrorSummary title(String title) {
        return new ErrorSummary(Text.of(title), description, items, disableAutoFocus, classes, attributes);
    }

    /** With the heading. */
    public ErrorSummary title(Content title) {
        return new ErrorSummary(title, description, items, disableAutoFocus, classes, attributes);
    }

    /** With a sentence below it. */
    public ErrorSummary description(String description) {
        return new ErrorSummary(title, Text.of(description), items, disableAutoFocus, classes, attributes);
    }

    /** With a sentence below it. */
    public ErrorSummary description(Content description) {
        return new ErrorSummary(title, description, items, disableAutoFocus, classes, attributes);
    }

    /** With the errors. */
    public ErrorSummary items(List<Item> items) {
        return new ErrorSummary(title, description, items, disableAutoFocus, classes, attributes);
    }

    /** Says whether focus stays where it is. */
    public ErrorSummary disableAutoFocus(@Nullable Boolean disableAutoFocus) {
        return new ErrorSummary(title, description, items, disableAutoFocus, classes, attributes);
    }

    /** With further classes. */
    public ErrorSummary classes(String classes) {
        return new ErrorSummary(title, description, items, disableAutoFocus, classes, attributes);
    }

    /** With further attributes. */
    public ErrorSummary attributes(Attributes attributes) {
        return new ErrorSummary(title, description, items, disableAutoFocus, classes, attributes);
    }

    /** Links each error to its field: the field's id is its name. */
    public static ErrorSummary of(FormErrors errors) {
        return empty().items(errors.all().stream().map(Item::of).toList());
    }

    /** Links the errors of a question that is no field itself to its first field, for example a date to its day. */
    public ErrorSummary linking(String question, String id) {
        return items(items.stream()
                .map(item -> ("#" + question).equals(item.href()) ? new Item(item.text(), "#" + id) : item)
                .toList());
    }

    /**
     * One error.
     *
     * @param text what to do
     * @param href the field
     */
    public record Item(@Nullable Content text, @Nullable String href) {

        private static Item of(FieldError error) {
            return new Item(Text.of(error.message()), error.field().isEmpty() ? null : "#" + error.field());
        }
    }
}
