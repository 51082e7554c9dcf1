package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.workshop.Question;

/**
 * What officers type when they enter what somebody said; the fields of the questions are those of {@link SaidForm}.
 *
 * @param who {@code contact}, {@code organisation} or {@code anonymous}
 * @param email of the contact
 * @param remarks what answers no question, by the id of the answer that holds it; the new one has id 0
 */
public record ResponseForm(
        String channel, String who, String email, String organisation, TypedDate heardOn, Map<Long, SaidForm> answers,
        Map<Long, SaidForm> remarks, String version) {

    static final String CONTACT = "contact";
    static final String ORGANISATION = "organisation";
    static final String ANONYMOUS = "anonymous";
    private static final int LONGEST_NAME = 200;

    static ResponseForm empty(List<Question> asked, LocalDate today) {
        return of(null, "", asked, List.of(), today);
    }

    /** The form filled in with what stands; {@code email} is that of its contact. */
    static ResponseForm of(@Nullable Response response, String email, List<Question> asked, List<Answer> answers, LocalDate today) {
        var byQuestion = new LinkedHashMap<Long, SaidForm>();
        for (var question : asked) {
            byQuestion.put(question.id(), SaidForm.of(answers.stream()
                    .filter(answer -> Long.valueOf(question.id()).equals(answer.questionId())).findFirst()
                    .map(Answer::said).orElse(Said.NOTHING), question));
        }
        var remarks = new LinkedHashMap<Long, SaidForm>();
        answers.stream().filter(answer -> answer.questionId() == null)
                .forEach(answer -> remarks.put(answer.id(), SaidForm.of(answer.said(), ResponseView.REMARK)));
        remarks.put(0L, SaidForm.of(Said.NOTHING, ResponseView.REMARK));
        if (response == null) {
            return new ResponseForm("", "", "", "", TypedDate.of(today), byQuestion, remarks, "");
        }
        return new ResponseForm(response.channel().name(),
                response.anonymous() ? ANONYMOUS : response.contactId() != null ? CONTACT : ORGANISATION, email,
                response.contactId() != null || response.anonymous() ? "" : response.organisation(),
                TypedDate.of(response.heardOn()), byQuestion, remarks, "" + response.version());
    }

    /** What was sent; of remarks that belong to the response, and one new. */
    static ResponseForm read(Map<String, Object> form, List<Question> asked, List<Long> remarked) {
        var answers = new LinkedHashMap<Long, SaidForm>();
        asked.forEach(question -> answers.put(question.id(), SaidForm.read(form, "" + question.id(), question)));
        var remarks = new LinkedHashMap<Long, SaidForm>();
        remarked.forEach(id -> remarks.put(id, SaidForm.read(form, ResponseView.remark(id), ResponseView.REMARK)));
        remarks.put(0L, SaidForm.read(form, ResponseView.remark(0), ResponseView.REMARK));
        return new ResponseForm(field(form, "channel"), field(form, "who"), field(form, "email"), field(form, "organisation"),
                new TypedDate(field(form, "heardOnDay"), field(form, "heardOnMonth"), field(form, "heardOnYear")), answers,
                remarks, field(form, "version"));
    }

    /** What is wrong with it, in the order of the page; whether the contact is there is asked elsewhere. */
    FormErrors errors(List<Question> asked, LocalDate today) {
        var errors = FormErrors.none();
        if (how() == null) {
            errors = errors.and("channel", "Choose how you heard it");
        }
        var day = heardOn.date();
        if (day.isEmpty()) {
            errors = errors.and("heardOn", "Enter the day on which you heard it, for example 14 7 2026");
        } else if (day.get().isAfter(today)) {
            errors = errors.and("heardOn", "The day must be today or in the past");
        }
        errors = switch (who) {
            case CONTACT -> Typed.line(email).isEmpty() ? errors.and("email", "Enter the contact's email address") : errors;
            case ORGANISATION -> Typed.line(organisation).isEmpty() || Text.hasUnshowable(organisation)
                    ? errors.and("organisation", "Enter the name of the organisation")
                    : Typed.atMost(errors, "organisation", "The name", Typed.line(organisation), LONGEST_NAME);
            case ANONYMOUS -> errors;
            default -> errors.and("who", "Choose who said it");
        };
        for (var question : asked) {
            for (var error : answers.get(question.id()).errors("" + question.id(), question).all()) {
                errors = errors.and(error);
            }
        }
        for (var remark : remarks.entrySet()) {
            for (var error : remark.getValue().errors(ResponseView.remark(remark.getKey()), ResponseView.REMARK).all()) {
                errors = errors.and(error);
            }
        }
        return errors.isEmpty() && said(asked).isEmpty() && remarksSaid().values().stream().allMatch(Said::isNothing)
                ? errors.and("", "Enter an answer or a remark: nothing was said so far") : errors;
    }

    /** Any channel but the link, by which only providers answer. */
    @Nullable Channel how() {
        return Typed.choice(Channel.class, channel).filter(each -> each != Channel.LINK).orElse(null);
    }

    /** The answers that say something. */
    Map<Long, Said> said(List<Question> asked) {
        var said = all(asked);
        said.values().removeIf(Said::isNothing);
        return said;
    }

    /** The answers to every question, also those that say nothing. */
    Map<Long, Said> all(List<Question> asked) {
        var said = new HashMap<Long, Said>();
        asked.forEach(question -> said.put(question.id(), answers.get(question.id()).said(question)));
        return said;
    }

    Map<Long, Said> remarksSaid() {
        var said = new LinkedHashMap<Long, Said>();
        remarks.forEach((id, form) -> said.put(id, form.said(ResponseView.REMARK)));
        return said;
    }

    /** The same in words, part by part. */
    List<Part> parts(List<Question> asked) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of("How it was heard", how() == null ? "" : how().title()));
        parts.add(Part.of("When", heardOn.date().map(TypedDate::words).orElse("")));
        parts.add(Part.of("Who", who.equals(CONTACT) ? email : who.equals(ANONYMOUS) ? "Not to be named" : organisation));
        asked.forEach(question -> parts.add(Part.of(question.text(), words(answers.get(question.id()), question))));
        remarks.forEach((id, form) -> parts.add(Part.of(ResponseView.REMARK.text(), words(form, ResponseView.REMARK))));
        return parts;
    }

    private static String words(SaidForm form, Question question) {
        var said = form.said(question);
        return said.isNothing() ? "" : SaidWords.of(said, question) + "\n" + said.quoting().title();
    }

    int seenVersion() {
        return Typed.number(version).orElse(0);
    }

    private static String field(Map<String, Object> form, String name) {
        return Objects.requireNonNullElse(FormFields.last(form.get(name)), "");
    }
}
