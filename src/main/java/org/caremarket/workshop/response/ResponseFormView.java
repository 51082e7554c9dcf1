package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Attributes;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.DateInput;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.workshop.AgendaSection;
import org.caremarket.workshop.Workshop;

/**
 * The form with which officers enter what somebody said.
 *
 * @param response what is changed; null for a new one
 * @param differences from what somebody else saved meanwhile; empty when nobody did
 */
public record ResponseFormView(
        String council, Workshop workshop, List<AgendaSection> agenda, @Nullable Response response, ResponseForm form,
        FormErrors errors, List<Difference> differences) {

    public String list() {
        return "/%s/workshops/%d/responses".formatted(council, workshop.id());
    }

    public String sendTo() {
        return response == null ? list() : list() + "/" + response.id();
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("heardOn", "heardOn-day");
    }

    public Select channel() {
        var select = Select.named("channel").label(Label.of("How you heard it")).value(form.channel()).errors(errors)
                .option("", "Choose");
        for (var each : Channel.values()) {
            select = each == Channel.LINK ? select : select.option(each.name(), each.title());
        }
        return select;
    }

    public DateInput heardOn() {
        var day = form.heardOn();
        return DateInput.named("heardOn").legend("When you heard it").values(day.day(), day.month(), day.year()).errors(errors);
    }

    public Radios who() {
        return Radios.named("who").legend("Who said it").value(form.who()).errors(errors)
                .choice(Choice.of(ResponseForm.CONTACT, "One of our contacts").hint("Enter the email address below"))
                .choice(Choice.of(ResponseForm.ORGANISATION, "Another organisation").hint("Enter its name below"))
                .choice(ResponseForm.ANONYMOUS, "Somebody who is not to be named");
    }

    public Input email() {
        return Input.named("email").label(Label.of("Email address of the contact")).type("email").value(form.email())
                .attributes(Attributes.of("autocomplete", "off")).errors(errors);
    }

    public Input organisation() {
        return Input.named("organisation").label(Label.of("Name of the organisation")).value(form.organisation()).errors(errors);
    }

    public List<QuestionView> questions(AgendaSection section) {
        return section.questions().stream()
                .map(question -> QuestionView.of(question, form.answers().get(question.id()), errors, true)).toList();
    }

    /** What is there already, and one more. */
    public List<QuestionView> remarks() {
        return Stream.concat(
                form.remarks().entrySet().stream().filter(each -> each.getKey() != 0),
                form.remarks().entrySet().stream().filter(each -> each.getKey() == 0))
                .map(each -> new QuestionView(ResponseView.REMARK, ResponseView.remark(each.getKey()), each.getValue(), errors,
                        true)).toList();
    }
}
