package org.caremarket.workshop.response;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Attributes;
import org.caremarket.platform.web.govuk.Checkboxes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;

/**
 * A question with the fields that answer it.
 *
 * @param key how the names of its fields end
 * @param by whether an officer answers for somebody
 */
public record QuestionView(Question question, String key, SaidForm form, FormErrors errors, boolean by) {

    static QuestionView of(Question question, SaidForm form, FormErrors errors, boolean by) {
        return new QuestionView(question, "" + question.id(), form, errors, by);
    }

    public boolean is(QuestionKind kind) {
        return question.kind() == kind;
    }

    public Radios agreement() {
        var radios = Radios.named("agreement." + key).legend(legend()).hint(hint()).value(form.agreement()).errors(errors);
        for (var each : Agreement.values()) {
            radios = radios.choice(each.name(), each.title());
        }
        return radios;
    }

    /** The words for both ends stand beside their numbers. */
    public Radios scale() {
        var ends = question.options();
        var radios = Radios.named("scale." + key).legend(legend()).hint(hint()).value(form.scale()).errors(errors);
        for (int mark = 1; mark <= 5; mark++) {
            var word = ends.size() < 2 ? "" : mark == 1 ? ends.getFirst() : mark == 5 ? ends.getLast() : "";
            radios = radios.choice("" + mark, word.isEmpty() ? "" + mark : "%d – %s".formatted(mark, word));
        }
        return radios;
    }

    public Radios one() {
        return Radios.named("choice." + key).legend(legend()).hint(hint()).choices(choices())
                .value(form.chosen().isEmpty() ? "" : form.chosen().getFirst()).errors(errors);
    }

    public Checkboxes several() {
        return Checkboxes.named("choice." + key).legend(legend())
                .hint(question.hint().isEmpty() ? "Choose all that apply" : question.hint()).choices(choices())
                .values(Set.copyOf(form.chosen())).errors(errors);
    }

    /** One list of places for each option. */
    public List<Select> places() {
        var options = question.options();
        return IntStream.rangeClosed(1, options.size()).mapToObj(number -> {
            var select = Select.named(SaidForm.rank(key, number)).label(Label.of(options.get(number - 1)))
                    .value(form.places().size() < number ? "" : form.places().get(number - 1).strip())
                    .option("", "No place");
            for (int place = 1; place <= options.size(); place++) {
                select = select.option("" + place, place == 1 ? "1 (first)" : "" + place);
            }
            return wrongPlaces() == null ? select : select.classes("govuk-select--error");
        }).toList();
    }

    public String wrongPlaces() {
        return errors.message("rank." + key);
    }

    public Textarea words() {
        var area = Textarea.named("text." + key).value(form.text()).errors(errors)
                .attributes(Attributes.of("autocomplete", "off"));
        return switch (question.kind()) {
            case TEXT -> area.label(Label.of(question.text()).classes("govuk-label--m")).hint(hint()).rows(6);
            case AGREEMENT -> area.label(Label.of(by ? "Their reasons" : "Your reasons (optional)")).rows(4);
            default -> area.label(Label.of(by ? "What else they said about it" : "Anything to add? (optional)")).rows(2);
        };
    }

    public Select quoting() {
        var select = Select.named("quoting." + key).value(form.quoting())
                .label(Label.of(by ? "May this answer be quoted?" : "May we quote this answer?"));
        for (var each : Quoting.values()) {
            select = select.option(each.name(), each.title());
        }
        return select;
    }

    public String seenField() {
        return "seen." + key;
    }

    private List<Choice> choices() {
        var options = question.options();
        return IntStream.rangeClosed(1, options.size())
                .mapToObj(number -> Choice.of("" + number, options.get(number - 1))).toList();
    }

    private Legend legend() {
        return Legend.of(question.text()).classes("govuk-fieldset__legend--m");
    }

    private String hint() {
        return question.hint().isEmpty() ? null : question.hint();
    }
}
