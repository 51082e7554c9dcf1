package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.FormControl;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * A form with its fields, as it was typed and with what is wrong.
 *
 * @param differences what was typed beside what somebody else put on record meanwhile; empty when nobody did
 * @param other who that was; null when nobody did
 */
public record FeeFormPage(
        String title, String caption, String intro, String action, String send, String cancel, @Nullable String version,
        List<FormControl<?>> fields, FormErrors errors, List<Difference> differences, @Nullable String other) {

    public FeeFormPage {
        fields = List.copyOf(fields);
        differences = List.copyOf(differences);
    }

    FeeFormPage(String title, String caption, String action, String send, String cancel, @Nullable String version,
            List<FormControl<?>> fields, FormErrors errors) {
        this(title, caption, "", action, send, cancel, version, fields, errors, List.of(), null);
    }

    /** With a sentence before the fields. */
    FeeFormPage intro(String words) {
        return new FeeFormPage(title, caption, words, action, send, cancel, version, fields, errors, differences, other);
    }

    /** The same beside what somebody else put on record. */
    FeeFormPage beside(List<Difference> both, String who) {
        return new FeeFormPage("Somebody else changed this first", caption, intro, action, "Save on top of theirs", cancel,
                version,
                fields, errors, both, who);
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", fields.getFirst().name());
    }

    static Input input(String name, String label, @Nullable String value, FormErrors errors) {
        return Input.named(name).label(label(label)).value(value).errors(errors);
    }

    static Input amount(String name, String label, @Nullable String value, FormErrors errors) {
        return input(name, label, value, errors).width(10).inputmode("decimal").spellcheck(false);
    }

    static Textarea text(String name, String label, @Nullable String value, FormErrors errors) {
        return Textarea.named(name).label(label(label)).value(value).errors(errors);
    }

    static Select select(String name, String label) {
        return Select.named(name).label(label(label));
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}
