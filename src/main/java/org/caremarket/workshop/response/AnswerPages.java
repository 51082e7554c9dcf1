package org.caremarket.workshop.response;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.SecretAddress;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.invitation.Replies;

/** Where providers read what they are asked, and answer, section by section. */
@Hidden
@Controller("/{council}/answers")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@SecretAddress
@AllowAnyone("Providers have no account; the link that the council sent them is the proof")
class AnswerPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final AnswerDoor door;
    private final AnswerHeads heads;
    private final Answering answering;
    private final Workshops workshops;
    private final Replies replies;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    AnswerPages(AnswerDoor door, AnswerHeads heads, Answering answering, Workshops workshops, Replies replies, Pages pages,
            ErrorPages errorPages, Clock clock) {
        this.door = door;
        this.heads = heads;
        this.answering = answering;
        this.workshops = workshops;
        this.replies = replies;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    /** A link of which all that matters was cut off. */
    @Get
    HttpResponse<?> cutOff(HttpRequest<?> request, String council) {
        return door.useless(request);
    }

    /** A link to which something was added. */
    @Get("/{token}/{+rest}")
    HttpResponse<?> mangled(HttpRequest<?> request, String council, String token, String rest) {
        return door.useless(request);
    }

    @Get("/{token}{?saved}")
    HttpResponse<?> start(HttpRequest<?> request, String council, String token, @Nullable @QueryValue String saved) {
        return door.open(request, token, provider -> {
            var head = heads.of(council, provider);
            var workshop = provider.workshop();
            return HttpResponse.ok(templates.workshopAnswersStart(pages.of(request, workshop.title())
                            .script(AnswerHeads.SCRIPT),
                    new AnswerStartView(head, workshops.sessions(workshop.id()),
                            replies.taken(workshop.id(), provider.invitation().id()), clock.instant(), key(head, saved))));
        });
    }

    @Get("/{token}/sections/{section}{?saved}")
    HttpResponse<?> section(
            HttpRequest<?> request, String council, String token, String section, @Nullable @QueryValue String saved) {
        return door.open(request, token, provider -> {
            var head = heads.of(council, provider);
            var number = number(head, section);
            if (number == 0) {
                return door.useless(request);
            }
            var asked = head.agenda().get(number - 1);
            return HttpResponse.ok(page(request, head, number, asked.questions().stream()
                            .map(question -> QuestionView.of(question,
                                    SaidForm.of(head.given().of(question.id()), question), FormErrors.none(), false)).toList(),
                    FormErrors.none(), List.of(), key(head, saved)));
        });
    }

    @Post("/{token}/sections/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(
            HttpRequest<?> request, String council, String token, String section, @Body Map<String, Object> form) {
        return door.send(request, token, provider -> {
            var head = heads.of(council, provider);
            var number = number(head, section);
            return number == 0 ? door.useless(request) : save(request, head, number, form);
        }, (provider, seconds) -> {
            var head = heads.of(council, provider);
            var number = number(head, section);
            return number == 0 ? door.useless(request)
                    : again(request, head, number, form, HttpStatus.TOO_MANY_REQUESTS, FormErrors.of("",
                    "You have saved very often. Wait %d seconds, then save again: what you typed is still below"
                            .formatted(seconds)));
        });
    }

    private HttpResponse<?> save(HttpRequest<?> request, AnswerHead head, int number, Map<String, Object> form) {
        var section = head.agenda().get(number - 1);
        var errors = FormErrors.none();
        for (var question : section.questions()) {
            for (var error : typed(form, question).errors("" + question.id(), question).all()) {
                errors = errors.and(error);
            }
        }
        if (!errors.isEmpty()) {
            return again(request, head, number, form, HttpStatus.UNPROCESSABLE_ENTITY, errors);
        }
        var outcome = answering.save(head.provider(), section.questions().stream().map(question -> {
            var typed = typed(form, question);
            return new SaveOutcome.Typed(question, typed.said(question), typed.seen());
        }).toList());
        return switch (outcome) {
            case SaveOutcome.Saved() -> saved(head, number, form);
            case SaveOutcome.Clashing(var clashes) -> {
                var now = heads.of(head.slug(), head.provider());
                yield HttpResponse.status(HttpStatus.CONFLICT).body(page(request, now, number,
                        clashing(now, section.questions(), clashes), FormErrors.none(), clashes, null));
            }
            case SaveOutcome.NotOpen() -> again(request, head, number, form, HttpStatus.CONFLICT, FormErrors.of("",
                    "The workshop is not open for answers any more, so this was not saved: copy what you still need"));
        };
    }

    /** Where it was typed on both devices this one's text is offered; the next save replaces the other. */
    private static List<QuestionView> clashing(AnswerHead now, List<Question> asked, List<SaveOutcome.Clash> clashes) {
        return asked.stream().map(question -> {
            var kept = SaidForm.of(now.given().of(question.id()), question);
            var form = clashes.stream().filter(clash -> clash.question().id() == question.id()).findFirst()
                    .map(clash -> SaidForm.of(clash.typed(), question).seen(kept.seen())).orElse(kept);
            return QuestionView.of(question, form, FormErrors.none(), false);
        }).toList();
    }

    private HttpResponse<?> again(HttpRequest<?> request, AnswerHead head, int number, Map<String, Object> form,
            HttpStatus status, FormErrors errors) {
        return HttpResponse.status(status).body(page(request, head, number, head.agenda().get(number - 1).questions().stream()
                .map(question -> QuestionView.of(question, typed(form, question), errors, false)).toList(),
                errors, List.of(), null));
    }

    private static HttpResponse<?> saved(AnswerHead head, int number, Map<String, Object> form) {
        var section = head.agenda().get(number - 1);
        var to = switch (FormFields.last(form.get("then"))) {
            case "later" -> head.path();
            default -> number == head.agenda().size() ? head.path() + "/check"
                    : head.sectionPath(head.agenda().get(number));
        };
        return HttpResponse.seeOther(URI.create(to + "?saved=" + section.id()));
    }

    private JteModel page(HttpRequest<?> request, AnswerHead head, int number, List<QuestionView> questions,
            FormErrors errors, List<SaveOutcome.Clash> clashes, @Nullable String saved) {
        var section = head.agenda().get(number - 1);
        return templates.workshopAnswersSection(
                pages.of(request, section.title()).with(errors).script(AnswerHeads.SCRIPT),
                new AnswerSectionView(head, section, number, questions, errors, clashes, saved));
    }

    private static SaidForm typed(Map<String, Object> form, Question question) {
        return SaidForm.read(form, "" + question.id(), question);
    }

    /** Which section of the workshop it is, from 1; 0 when none. */
    private static int number(AnswerHead head, String section) {
        for (int i = 0; i < head.agenda().size(); i++) {
            if (section.equals("" + head.agenda().get(i).id())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The section that was just saved, if the address names one of this workshop. */
    static @Nullable String key(AnswerHead head, @Nullable String saved) {
        return saved == null || number(head, saved) == 0 ? null : head.keptKey(Long.parseLong(saved));
    }
}
