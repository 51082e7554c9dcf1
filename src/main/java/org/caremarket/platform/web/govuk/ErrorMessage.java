package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * What is wrong with one field.
 *
 * @param text what it says
 * @param id its id
 * @param hiddenText what screen readers say first; empty for nothing
 * @param classes further classes
 * @param attributes further attributes
 */
public record ErrorMessage(
        @Nullable Content text,
        @Nullable String id,
        String hiddenText,
        String classes,
        Attributes attributes) {

    /** Saying this. */
    public static ErrorMessage of(String text) {
        return new ErrorMessage(Text.of(text), null, "Error", "", Attributes.NONE);
    }

    /** Saying this. */
    public static ErrorMessage of(Content text) {
        return new ErrorMessage(text, null, "Error", "", Attributes.NONE);
    }

    /** With its id. */
    public ErrorMessage id(@Nullable String id) {
        return new ErrorMessage(text, id, hiddenText, classes, attributes);
    }

    /** Says what screen readers say first. */
    public ErrorMessage hiddenText(String hiddenText) {
        return new ErrorMessage(text, id, hiddenText, classes, attributes);
    }

    /** With further classes. */
    public ErrorMessage classes(String classes) {
        return new ErrorMessage(text, id, hiddenText, classes, attributes);
    }

    /** With further attributes. */
    public ErrorMessage attributes(Attributes attributes) {
        return new ErrorMessage(text, id, hiddenText, classes, attributes);
    }
}
