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

/** The pages on which the agenda of a workshop is written: its order, and its sections. */
@Hidden
@Controller("/{council}/workshops/{id}/agenda")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class AgendaPages {

    private static final List<WorkshopState> WRITABLE = List.of(WorkshopState.PLANNED);

    private final StaticTemplates jte = new StaticTemplates();
    private final WorkshopFrame frame;
    private final Agenda agenda;
    private final AgendaEdits edits;
    private final Positions positions;
    private final Forms forms;

    AgendaPages(WorkshopFrame frame, Agenda agenda, AgendaEdits edits, Positions positions, Forms forms) {
        this.frame = frame;
        this.agenda = agenda;
        this.edits = edits;
        this.positions = positions;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String council, long id) {
        return frame.with(request, id, workshop -> HttpResponse.ok(all(request, council, workshop, FormErrors.none())));
    }

    @Get("/new")
    HttpResponse<?> newSection(HttpRequest<?> request, String council, long id) {
        return frame.with(request, id, workshop -> HttpResponse.ok(form(request, new AgendaSectionFormView(
                council, workshop, null, AgendaSectionForm.EMPTY, FormErrors.none(), false, null))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body AgendaSectionForm form, Actor actor) {
        return frame.with(request, id, workshop -> {
            var errors = form.check(forms);
            return form.preview() || !errors.isEmpty()
                    ? again(request, council, workshop, null, form, errors)
                    : answer(request, council, workshop, null, form, "Section added. Ask its questions next",
                            edits.add(id, form.titleLine(), form.markdown(), actor));
        });
    }

    @Get("/{section}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long section) {
        return frame.withSection(request, id, section, (workshop, found) -> HttpResponse.ok(form(request,
                new AgendaSectionFormView(council, workshop, found, AgendaSectionForm.of(found), FormErrors.none(), false, null))));
    }

    @Post("/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, String council, long id, long section, @Body AgendaSectionForm form, Actor actor) {
        return frame.withSection(request, id, section, (workshop, found) -> {
            var errors = form.checkChange(forms);
            return form.preview() || !errors.isEmpty()
                    ? again(request, council, workshop, found, form, errors)
                    : answer(request, council, workshop, found, form, "Section changed",
                            edits.change(id, section, form.titleLine(), form.markdown(), form.seenVersion(), actor));
        });
    }

    @Post("/{section}/position")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(
            HttpRequest<?> request, String council, long id, long section, @Body SeenWorkshop form, Actor actor) {
        var errors = form.checkMove();
        return frame.withSection(request, id, section, (workshop, found) -> errors.isEmpty()
                ? onAgenda(request, council, workshop, "Section moved", edits.move(id, section, form.up(), actor))
                : HttpResponse.unprocessableEntity().body(all(request, council, workshop, errors)));
    }

    @Get("/{section}/removal")
    HttpResponse<?> askToRemove(HttpRequest<?> request, String council, long id, long section) {
        return frame.withSection(request, id, section, (workshop, found) -> HttpResponse.ok(
                removal(request, council, workshop, found)));
    }

    @Post("/{section}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            HttpRequest<?> request, String council, long id, long section, @Body SeenWorkshop form, Actor actor) {
        var errors = form.check();
        return frame.withSection(request, id, section, (workshop, found) -> errors.isEmpty()
                ? onAgenda(request, council, workshop, "Section removed", edits.remove(id, section, form.seenVersion(), actor))
                : HttpResponse.unprocessableEntity().body(all(request, council, workshop, errors)));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, Workshop workshop, @Nullable AgendaSection section,
            AgendaSectionForm form, String done, PartOutcome<AgendaSection> outcome) {
        return switch (outcome) {
            case PartOutcome.Saved<AgendaSection> saved -> Flash.redirect(request, link(council, workshop).href(), done);
            case PartOutcome.Stale<AgendaSection>(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(form(request,
                    new AgendaSectionFormView(council, workshop, current, form.onTopOf(current), FormErrors.none(), true, null)));
            case PartOutcome.Refused<AgendaSection>(var why) ->
                again(request, council, workshop, section, form, FormErrors.of(List.of(why)));
            case PartOutcome.Locked<AgendaSection> locked ->
                again(request, council, workshop, section, form, FormErrors.of("text", locked.why()));
            case PartOutcome.NotFound<AgendaSection> gone -> frame.notFound(request);
        };
    }

    private HttpResponse<?> onAgenda(
            HttpRequest<?> request, String council, Workshop workshop, String done, PartOutcome<?> outcome) {
        return switch (outcome) {
            case PartOutcome.Saved<?> saved -> Flash.redirect(request, link(council, workshop).href(), done);
            case PartOutcome.Stale<?> stale -> HttpResponse.status(HttpStatus.CONFLICT).body(all(request, council, workshop,
                    FormErrors.of("", "Somebody else changed the section first: look at it again")));
            case PartOutcome.Refused<?>(var why) -> HttpResponse.unprocessableEntity()
                    .body(all(request, council, workshop, FormErrors.of(List.of(why))));
            case PartOutcome.Locked<?> locked -> HttpResponse.unprocessableEntity()
                    .body(all(request, council, workshop, FormErrors.of("", locked.why())));
            case PartOutcome.NotFound<?> gone -> frame.notFound(request);
        };
    }

    /** The form with what was typed: how it would read when that was asked, what is wrong with it otherwise. */
    private HttpResponse<?> again(
            HttpRequest<?> request, String council, Workshop workshop, @Nullable AgendaSection section,
            AgendaSectionForm form, FormErrors errors) {
        var preview = form.preview() ? positions.preview(form.titleLine(), form.markdown()) : null;
        var view = new AgendaSectionFormView(council, workshop, section, form, errors, false, preview);
        return errors.isEmpty()
                ? HttpResponse.ok(form(request, view))
                : HttpResponse.unprocessableEntity().body(form(request, view));
    }

    private JteModel form(HttpRequest<?> request, AgendaSectionFormView view) {
        var title = view.stale() ? "Somebody else changed this section first"
                : view.section() == null ? "Add a section" : "Change this section";
        return jte.workshopAgendaSection(frame.page(request, title, view.council(), view.workshop(),
                link(view.council(), view.workshop())).with(view.errors()), view);
    }

    private JteModel all(HttpRequest<?> request, String council, Workshop workshop, FormErrors errors) {
        return jte.workshopAgendaAgenda(frame.page(request, "Agenda", council, workshop).with(errors), new AgendaView(
                council, workshop, agenda.of(workshop.id()), frame.locked(workshop, WRITABLE), errors));
    }

    private JteModel removal(HttpRequest<?> request, String council, Workshop workshop, AgendaSection section) {
        var up = link(council, workshop);
        return jte.workshopRemoval(frame.page(request, "Remove this section?", council, workshop, up),
                new WorkshopRemovalView(section.title(), "Its text and its questions are removed with it.",
                        up.href() + "/" + section.id() + "/removal", section.version(), "Remove the section", up.href(),
                        FormErrors.none()));
    }

    static Page.NavLink link(String council, Workshop workshop) {
        return Page.NavLink.to("Agenda", WorkshopPages.path(council, workshop) + "/agenda");
    }
}
