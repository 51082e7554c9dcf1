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
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.templates.StaticTemplates;

/** The pages on which the sessions of a workshop are arranged. */
@Hidden
@Controller("/{council}/workshops/{id}/sessions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class SessionPages {

    private static final List<WorkshopState> WRITABLE = List.of(WorkshopState.PLANNED, WorkshopState.OPEN);

    private final StaticTemplates jte = new StaticTemplates();
    private final WorkshopFrame frame;
    private final Workshops workshops;
    private final SessionEdits edits;
    private final Forms forms;

    SessionPages(WorkshopFrame frame, Workshops workshops, SessionEdits edits, Forms forms) {
        this.frame = frame;
        this.workshops = workshops;
        this.edits = edits;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, long id) {
        return frame.with(request, id, workshop -> HttpResponse.ok(jte.workshopSessionSessions(
                frame.page(request, "Sessions", council, workshop), new SessionsView(
                        council, workshop, workshops.sessions(id), frame.locked(workshop, WRITABLE)))));
    }

    @Get("/new")
    HttpResponse<?> newSession(HttpRequest<?> request, String council, long id) {
        return frame.with(request, id, workshop -> HttpResponse.ok(form(request, new SessionFormView(
                council, workshop, null, SessionForm.EMPTY, FormErrors.none(), false))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body SessionForm form, Actor actor) {
        return frame.with(request, id, workshop -> {
            var errors = form.check(forms);
            return errors.isEmpty()
                    ? answer(request, council, workshop, null, form, "Session added", edits.add(id, form.text(), actor))
                    : refused(request, new SessionFormView(council, workshop, null, form, errors, false));
        });
    }

    @Get("/{session}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long session) {
        return frame.withSession(request, id, session, (workshop, found) -> HttpResponse.ok(form(request,
                new SessionFormView(council, workshop, found, SessionForm.of(found), FormErrors.none(), false))));
    }

    @Post("/{session}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, String council, long id, long session, @Body SessionForm form, Actor actor) {
        return frame.withSession(request, id, session, (workshop, found) -> {
            var errors = form.checkChange(forms);
            return errors.isEmpty()
                    ? answer(request, council, workshop, found, form, "Session changed",
                            edits.change(id, session, form.text(), form.seenVersion(), actor))
                    : refused(request, new SessionFormView(council, workshop, found, form, errors, false));
        });
    }

    @Get("/{session}/cancellation")
    HttpResponse<?> askToCancel(HttpRequest<?> request, String council, long id, long session) {
        return frame.withSession(request, id, session, (workshop, found) -> HttpResponse.ok(
                cancellation(request, council, workshop, found, FormErrors.none())));
    }

    @Post("/{session}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(
            HttpRequest<?> request, String council, long id, long session, @Body SeenWorkshop form, Actor actor) {
        return frame.withSession(request, id, session, (workshop, found) -> {
            var errors = form.check();
            if (!errors.isEmpty()) {
                return HttpResponse.unprocessableEntity().body(cancellation(request, council, workshop, found, errors));
            }
            return switch (edits.cancel(id, session, form.seenVersion(), actor)) {
                case PartOutcome.Saved<WorkshopSession> saved ->
                    Flash.redirect(request, link(council, workshop).href(), "Session cancelled");
                case PartOutcome.Stale<WorkshopSession>(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                        .body(cancellation(request, council, workshop, current,
                                FormErrors.of("version", "Somebody else changed the session first: look at it again")));
                case PartOutcome.Refused<WorkshopSession>(var why) -> HttpResponse.unprocessableEntity()
                        .body(cancellation(request, council, workshop, found, FormErrors.of(List.of(why))));
                case PartOutcome.Locked<WorkshopSession> locked -> HttpResponse.unprocessableEntity()
                        .body(cancellation(request, council, workshop, found, FormErrors.of("version", locked.why())));
                case PartOutcome.NotFound<WorkshopSession> gone -> frame.notFound(request);
            };
        });
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, Workshop workshop, @Nullable WorkshopSession session, SessionForm form,
            String done, PartOutcome<WorkshopSession> outcome) {
        return switch (outcome) {
            case PartOutcome.Saved<WorkshopSession> saved ->
                Flash.redirect(request, link(council, workshop).href(), done);
            case PartOutcome.Stale<WorkshopSession>(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(form(request,
                    new SessionFormView(council, workshop, current, form.onTopOf(current), FormErrors.none(), true)));
            case PartOutcome.Refused<WorkshopSession>(var why) -> refused(request, new SessionFormView(
                    council, workshop, session, form, FormErrors.of(List.of(why)), false));
            case PartOutcome.Locked<WorkshopSession> locked -> refused(request, new SessionFormView(
                    council, workshop, session, form, FormErrors.of("day", locked.why()), false));
            case PartOutcome.NotFound<WorkshopSession> gone -> frame.notFound(request);
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, SessionFormView view) {
        return HttpResponse.unprocessableEntity().body(form(request, view));
    }

    private JteModel form(HttpRequest<?> request, SessionFormView view) {
        var title = view.stale() ? "Somebody else changed this session first"
                : view.session() == null ? "Add a session" : "Change this session";
        return jte.workshopSessionEdit(frame.page(request, title, view.council(), view.workshop(),
                link(view.council(), view.workshop())).with(view.errors()), view);
    }

    private JteModel cancellation(
            HttpRequest<?> request, String council, Workshop workshop, WorkshopSession session, FormErrors errors) {
        var sessions = link(council, workshop);
        return jte.workshopRemoval(frame.page(request, "Cancel this session?", council, workshop, sessions).with(errors),
                new WorkshopRemovalView(LondonTime.span(session.startsAt(), session.endsAt()),
                        "It stays on the workshop's page, marked as cancelled. Those who were invited are told.",
                        sessions.href() + "/" + session.id() + "/cancellation", session.version(), "Cancel the session",
                        sessions.href(), errors));
    }

    private static Page.NavLink link(String council, Workshop workshop) {
        return Page.NavLink.to("Sessions", WorkshopPages.path(council, workshop) + "/sessions");
    }
}
