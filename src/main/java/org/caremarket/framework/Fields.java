package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;

/** Puts the fields of a form together in their order, each with what was typed and what is wrong with it. */
final class Fields {

    private static final int NARROW = 20;

    private final FormErrors errors;
    private final List<FormField> fields = new ArrayList<>();

    Fields(FormErrors errors) {
        this.errors = errors;
    }

    List<FormField> all() {
        return List.copyOf(fields);
    }

    Fields heading(String text) {
        fields.add(new FormField.Heading(text));
        return this;
    }

    Fields line(String name, String label, @Nullable String hint, @Nullable String value) {
        fields.add(new FormField.Line(input(name, label, hint, value)));
        return this;
    }

    /** For days and numbers. */
    Fields narrow(String name, String label, @Nullable String hint, @Nullable String value) {
        fields.add(new FormField.Line(input(name, label, hint, value).width(NARROW)));
        return this;
    }

    Fields lines(String name, String label, @Nullable String hint, @Nullable String value) {
        fields.add(new FormField.Lines(Textarea.named(name).label(label(label)).hint(hint).value(value).errors(errors)));
        return this;
    }

    Fields one(String name, String label, @Nullable String hint, @Nullable String value, List<Select.Option> options) {
        fields.add(new FormField.One(Select.named(name).label(label(label)).hint(hint).options(options).value(value)
                .errors(errors)));
        return this;
    }

    /** Yes, no or not stated. */
    Fields yesNo(String name, String label, @Nullable String value) {
        return one(name, label, null, value, List.of(Select.Option.of("", Say.NOT_STATED), Select.Option.of("yes", "Yes"),
                Select.Option.of("no", "No")));
    }

    Fields any(String name, String legend, @Nullable List<String> values, List<Choice> choices) {
        if (!choices.isEmpty()) {
            fields.add(new FormField.Any(Checkboxes.named(name)
                    .legend(Legend.of(legend).classes("govuk-fieldset__legend--s")).classes("govuk-checkboxes--small")
                    .choices(choices).values(values == null ? Set.of() : new LinkedHashSet<>(values)).errors(errors)));
        }
        return this;
    }

    /** Segments that may be chosen; one on record that is not commissioned any more stays choosable as its slug. */
    Fields segments(@Nullable List<String> values, List<Segment> known, List<String> before) {
        var choices = Stream.concat(
                known.stream().map(each -> Choice.of(each.slug(), each.title())),
                before.stream().filter(slug -> known.stream().noneMatch(each -> each.slug().equals(slug)))
                        .map(slug -> Choice.of(slug, slug))).toList();
        return any("segments", "Segments (optional)", values, choices);
    }

    private Input input(String name, String label, @Nullable String hint, @Nullable String value) {
        return Input.named(name).label(label(label)).hint(hint).value(value).errors(errors);
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}
