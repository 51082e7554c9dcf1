package org.caremarket.workshop;

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
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.templates.StaticTemplates;

/** The pages on which the questions of a section are written. */
@Hidden
@Controller("/{council}/workshops/{id}/agenda/{section}/questions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class QuestionPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final WorkshopFrame frame;
    private final AgendaEdits edits;
    private final Forms forms;

    QuestionPages(WorkshopFrame frame, AgendaEdits edits, Forms forms) {
        this.frame = frame;
        this.edits = edits;
        this.forms = forms;
    }

    @Get("/new")
    HttpResponse<?> newQuestion(HttpRequest<?> request, String council, long id, long section) {
        return frame.withSection(request, id, section, (workshop, part) -> HttpResponse.ok(form(request,
                new QuestionFormView(council, workshop, part, null, QuestionForm.EMPTY, FormErrors.none(), false))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(
            HttpRequest<?> request, String council, long id, long section, @Body QuestionForm form, Actor actor) {
        return frame.withSection(request, id, section, (workshop, part) -> {
            var errors = form.check(forms);
            return errors.isEmpty()
                    ? answer(request, council, workshop, part, null, form, "Question added",
                            edits.ask(id, section, form.asked(), actor))
                    : refused(request, new QuestionFormView(council, workshop, part, null, form, errors, false));
        });
    }

    @Get("/{question}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long section, long question) {
        return with(request, id, section, question, (workshop, part, found) -> HttpResponse.ok(form(request,
                new QuestionFormView(council, workshop, part, found, QuestionForm.of(found), FormErrors.none(), false))));
    }

    @Post("/{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, String council, long id, long section, long question, @Body QuestionForm form,
            Actor actor) {
        return with(request, id, section, question, (workshop, part, found) -> {
            var errors = form.checkChange(forms);
            return errors.isEmpty()
                    ? answer(request, council, workshop, part, found, form, "Question changed",
                            edits.ask(id, section, question, form.asked(), form.seenVersion(), actor))
                    : refused(request, new QuestionFormView(council, workshop, part, found, form, errors, false));
        });
    }

    @Post("/{question}/position")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(
            HttpRequest<?> request, String council, long id, long section, long question, @Body SeenWorkshop form,
            Actor actor) {
        return with(request, id, section, question, (workshop, part, found) -> {
            var view = new QuestionFormView(council, workshop, part, found, QuestionForm.of(found), form.checkMove(), false);
            return view.errors().isEmpty()
                    ? answer(request, council, workshop, part, found, QuestionForm.of(found), "Question moved",
                            edits.moveQuestion(id, section, question, form.up(), actor))
                    : refused(request, view);
        });
    }

    @Get("/{question}/removal")
    HttpResponse<?> askToRemove(HttpRequest<?> request, String council, long id, long section, long question) {
        return with(request, id, section, question, (workshop, part, found) -> HttpResponse.ok(
                removal(request, council, workshop, found, FormErrors.none())));
    }

    @Post("/{question}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            HttpRequest<?> request, String council, long id, long section, long question, @Body SeenWorkshop form,
            Actor actor) {
        return with(request, id, section, question, (workshop, part, found) -> {
            var errors = form.check();
            if (!errors.isEmpty()) {
                return HttpResponse.unprocessableEntity().body(removal(request, council, workshop, found, errors));
            }
            var outcome = edits.removeQuestion(id, section, question, form.seenVersion(), actor);
            return outcome instanceof PartOutcome.Stale<Question>(var current)
                    ? HttpResponse.status(HttpStatus.CONFLICT).body(removal(request, council, workshop, current,
                            FormErrors.of("version", "Somebody else changed the question first: look at it again")))
                    : answer(request, council, workshop, part, found, QuestionForm.of(found), "Question removed", outcome);
        });
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, Workshop workshop, AgendaSection section, @Nullable Question question,
            QuestionForm form, String done, PartOutcome<Question> outcome) {
        return switch (outcome) {
            case PartOutcome.Saved<Question> saved ->
                Flash.redirect(request, AgendaPages.link(council, workshop).href(), done);
            case PartOutcome.Stale<Question>(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(form(request,
                    new QuestionFormView(council, workshop, section, current, form.onTopOf(current), FormErrors.none(), true)));
            case PartOutcome.Refused<Question>(var why) -> refused(request, new QuestionFormView(
                    council, workshop, section, question, form, FormErrors.of(List.of(why)), false));
            case PartOutcome.Locked<Question> locked -> refused(request, new QuestionFormView(
                    council, workshop, section, question, form, FormErrors.of("text", locked.why()), false));
            case PartOutcome.NotFound<Question> gone -> frame.notFound(request);
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, QuestionFormView view) {
        return HttpResponse.unprocessableEntity().body(form(request, view));
    }

    private JteModel form(HttpRequest<?> request, QuestionFormView view) {
        var title = view.stale() ? "Somebody else changed this question first"
                : view.question() == null ? "Add a question" : "Change this question";
        return jte.workshopAgendaQuestion(frame.page(request, title, view.council(), view.workshop(),
                AgendaPages.link(view.council(), view.workshop())).with(view.errors()), view);
    }

    private JteModel removal(
            HttpRequest<?> request, String council, Workshop workshop, Question question, FormErrors errors) {
        var agenda = AgendaPages.link(council, workshop);
        return jte.workshopRemoval(
                frame.page(request, "Remove this question?", council, workshop, agenda).with(errors),
                new WorkshopRemovalView(question.text(), "It is no longer asked.",
                        agenda.href() + "/" + question.sectionId() + "/questions/" + question.id() + "/removal",
                        question.version(), "Remove the question", agenda.href(), errors));
    }

    private interface Answer {
        HttpResponse<?> of(Workshop workshop, AgendaSection section, Question question);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, long section, long question, Answer answer) {
        return frame.withSection(request, id, section, (workshop, part) -> {
            Optional<Question> found = part.questions().stream().filter(each -> each.id() == question).findFirst();
            return found.isPresent() ? answer.of(workshop, part, found.get()) : frame.notFound(request);
        });
    }
}
