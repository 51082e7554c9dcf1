package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;

/**
 * What a page with a form of a framework shows.
 *
 * @param caption what it belongs to
 * @param lead one sentence on what it is for; empty for none
 * @param action where it is sent
 * @param back where it leads without being sent
 * @param send what the button says
 * @param version the version that was seen; null for something new
 * @param differences both texts when somebody else changed it first, else empty
 */
public record FormPage(String title, String caption, String lead, String action, String back, String send,
        @Nullable String version, List<FormField> fields, FormErrors errors, List<Difference> differences) {

    static FormPage of(String title, String caption, String lead, String action, String back, String send,
            @Nullable String version, Fields fields, FormErrors errors) {
        return new FormPage(title, caption, lead, action, back, send, version, fields.all(), errors, List.of());
    }

    /** The same where somebody else changed it first. */
    FormPage beside(List<Part> theirs, List<Part> typed) {
        return new FormPage("Somebody else changed this first", caption,
                "Your change is not recorded yet. What you typed is below, beside what is on record now.",
                action, back, "Save on top of theirs", version, fields, errors, Difference.beside(theirs, typed));
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", firstField()).linking("segments", "segments");
    }

    private String firstField() {
        return fields.stream().map(field -> switch (field) {
            case FormField.Line(var of) -> of.name();
            case FormField.Lines(var of) -> of.name();
            case FormField.One(var of) -> of.name();
            case FormField.Any(var of) -> of.name();
            case FormField.Heading heading -> "";
        }).filter(name -> !name.isEmpty()).findFirst().orElse("version");
    }
}
