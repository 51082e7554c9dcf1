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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** Where officers enter, change and withdraw what somebody said otherwise than by link. */
@Hidden
@Controller("/{council}/workshops/{id}/responses")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ResponseEditPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Workshops workshops;
    private final Agenda agenda;
    private final Responses responses;
    private final Entering entering;
    private final Contacts contacts;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    ResponseEditPages(Workshops workshops, Agenda agenda, Responses responses, Entering entering, Contacts contacts,
            Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.responses = responses;
        this.entering = entering;
        this.contacts = contacts;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> ask(HttpRequest<?> request, String council, long id) {
        return workshops.find(id).<HttpResponse<?>>map(workshop -> HttpResponse.ok(form(request, council, workshop, null,
                ResponseForm.empty(agenda.questions(id), today()), FormErrors.none(), List.of())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, String council, long id, @Body Map<String, Object> fields, Actor actor) {
        return workshops.find(id)
                .<HttpResponse<?>>map(workshop -> save(request, council, workshop, null, fields, actor))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/{response}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long response) {
        return with(request, id, response, (workshop, found) -> HttpResponse.ok(form(request, council, workshop, found,
                standing(workshop, found), FormErrors.none(), List.of())));
    }

    @Post("/{response}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, long response,
            @Body Map<String, Object> fields, Actor actor) {
        return with(request, id, response, (workshop, found) -> save(request, council, workshop, found, fields, actor));
    }

    @Get("/{response}/withdrawal")
    HttpResponse<?> askToWithdraw(HttpRequest<?> request, String council, long id, long response) {
        return with(request, id, response, (workshop, found) -> HttpResponse.ok(
                withdrawal(request, council, workshop, found, "", FormErrors.none())));
    }

    @Post("/{response}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long id, long response, @Body WithdrawalForm form,
            Actor actor) {
        return with(request, id, response, (workshop, found) -> {
            var errors = forms.check(form);
            if (!errors.isEmpty()) {
                return refused(withdrawal(request, council, workshop, found, form.reason(), errors));
            }
            var outcome = entering.withdraw(id, response, Typed.line(form.reason()),
                    Typed.number(form.version()).orElse(0), actor);
            return switch (outcome) {
                case ResponseOutcome.Saved saved -> Flash.redirect(request, list(council, workshop), "Response withdrawn");
                case ResponseOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(withdrawal(request,
                        council, workshop, current, form.reason(),
                        FormErrors.of("", "Somebody else changed the response first: look at it again")));
                case ResponseOutcome.Refused(var why) -> refused(withdrawal(request, council, workshop, found, form.reason(),
                        FormErrors.of(List.of(why))));
                case ResponseOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, Workshop workshop, @Nullable Response response,
            Map<String, Object> fields, Actor actor) {
        var asked = agenda.questions(workshop.id());
        var form = ResponseForm.read(fields, asked, response == null ? List.of() : remarks(response));
        var errors = form.errors(asked, today());
        var contact = contacts.called(form.email()).filter(found -> found.erased().isEmpty());
        if (form.who().equals(ResponseForm.CONTACT) && errors.message("email") == null && contact.isEmpty()) {
            errors = errors.and("email", "No contact has this email address: check it, or enter another organisation");
        }
        if (!errors.isEmpty()) {
            return refused(form(request, council, workshop, response, form, errors, List.of()));
        }
        var byContact = form.who().equals(ResponseForm.CONTACT);
        var text = new NewResponse(form.how(), byContact ? contact.get().id() : null,
                byContact ? contact.get().organisation()
                        : form.who().equals(ResponseForm.ANONYMOUS) ? null : Typed.line(form.organisation()),
                form.heardOn().date().orElseThrow(), response == null ? form.said(asked) : form.all(asked),
                List.copyOf(form.remarksSaid().values()));
        var outcome = response == null ? entering.enter(workshop.id(), text, actor)
                : entering.change(workshop.id(), response.id(), text, form.remarksSaid(), form.seenVersion(), actor);
        return switch (outcome) {
            case ResponseOutcome.Saved(var id) -> Flash.redirect(request, list(council, workshop) + "/" + id,
                    response == null ? "What was said is entered" : "Response changed");
            case ResponseOutcome.Stale(var current) -> conflict(request, council, workshop, current, asked, fields);
            case ResponseOutcome.Refused(var why) -> refused(form(request, council, workshop, response, form,
                    FormErrors.of(List.of(why)), List.of()));
            case ResponseOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    /** Both texts: sent again, what was typed replaces what somebody else saved. */
    private HttpResponse<?> conflict(HttpRequest<?> request, String council, Workshop workshop, Response current,
            List<Question> asked, Map<String, Object> fields) {
        var typed = ResponseForm.read(fields, asked, remarks(current));
        var theirs = standing(workshop, current);
        var onTop = new ResponseForm(typed.channel(), typed.who(), typed.email(), typed.organisation(), typed.heardOn(),
                typed.answers(), typed.remarks(), "" + current.version());
        return HttpResponse.status(HttpStatus.CONFLICT).body(form(request, council, workshop, current, onTop,
                FormErrors.none(), Difference.beside(theirs.parts(asked), typed.parts(asked))));
    }

    private ResponseForm standing(Workshop workshop, Response response) {
        var email = response.contactId() == null ? ""
                : contacts.find(response.contactId()).map(contact -> contact.email()).orElse("");
        return ResponseForm.of(response, email, agenda.questions(workshop.id()), responses.answersOf(response.id()), today());
    }

    private List<Long> remarks(Response response) {
        return responses.answersOf(response.id()).stream().filter(answer -> answer.questionId() == null)
                .map(Answer::id).toList();
    }

    /** What providers sent themselves is not there to be changed. */
    private HttpResponse<?> with(HttpRequest<?> request, long id, long response, Work work) {
        var workshop = workshops.find(id);
        var found = responses.find(id, response).filter(each -> each.channel() != Channel.LINK);
        return workshop.isEmpty() || found.isEmpty() ? errorPages.notFound(request)
                : work.on(workshop.get(), found.get());
    }

    private interface Work {
        HttpResponse<?> on(Workshop workshop, Response response);
    }

    private JteModel form(HttpRequest<?> request, String council, Workshop workshop, @Nullable Response response,
            ResponseForm form, FormErrors errors, List<Difference> differences) {
        return templates.workshopResponsesEdit(
                pages.of(request, response == null ? "Enter what was said" : "Change what was entered")
                        .under(ResponsePages.at(council, workshop), ResponsePages.list(council, workshop)).with(errors),
                new ResponseFormView(council, workshop, agenda.of(workshop.id()), response, form, errors, differences));
    }

    private JteModel withdrawal(HttpRequest<?> request, String council, Workshop workshop, Response response,
            @Nullable String reason, FormErrors errors) {
        var view = new ResponseView(council, workshop, response, agenda.of(workshop.id()),
                responses.answersOf(response.id()), true);
        return templates.workshopResponsesWithdrawal(pages.of(request, "Withdraw this response")
                .under(ResponsePages.at(council, workshop), ResponsePages.list(council, workshop)).with(errors),
                view, reason == null ? "" : reason, errors);
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private static String list(String council, Workshop workshop) {
        return "/%s/workshops/%d/responses".formatted(council, workshop.id());
    }

    private LocalDate today() {
        return LondonTime.date(clock.instant());
    }
}
