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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.Function;
import org.caremarket.market.Segments;
import org.caremarket.plan.Plans;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a workshop is planned, what heads it is changed, and one that was never opened is removed. */
@Hidden
@Controller("/{council}/workshops")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class WorkshopEditPages {

    private static final String EMPTY = "empty";

    private final StaticTemplates jte = new StaticTemplates();
    private final Workshops workshops;
    private final WorkshopEdits edits;
    private final WorkshopTemplates templates;
    private final Segments segments;
    private final Plans plans;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    WorkshopEditPages(
            Workshops workshops, WorkshopEdits edits, WorkshopTemplates templates, Segments segments, Plans plans,
            Pages pages, ErrorPages errorPages, Forms forms) {
        this.workshops = workshops;
        this.edits = edits;
        this.templates = templates;
        this.segments = segments;
        this.plans = plans;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get("/new")
    HttpResponse<?> begin(HttpRequest<?> request, String council, @Nullable @QueryValue String template) {
        var key = Typed.line(template);
        if (key.isEmpty()) {
            return HttpResponse.ok(jte.workshopChoose(
                    pages.of(request, "Plan a workshop").under(WorkshopPages.list(council)), council, templates.newest()));
        }
        var chosen = templates.newest(key).orElse(null);
        return chosen == null && !key.equals(EMPTY)
                ? errorPages.notFound(request)
                : HttpResponse.ok(form(request, council, null, chosen, WorkshopForm.begin(chosen), FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body WorkshopForm form, Actor actor) {
        var chosen = templates.newest(Typed.line(form.template())).orElse(null);
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return refused(request, council, null, chosen, form, errors);
        }
        return switch (edits.add(form.workshop(chosen), actor)) {
            case WorkshopOutcome.Saved(var added) -> Flash.redirect(request, WorkshopPages.path(council, added),
                    chosen == null ? "Workshop planned. Write its agenda next" : "Workshop planned. Look through its agenda next");
            case WorkshopOutcome.Refused(var why) ->
                refused(request, council, null, chosen, form, FormErrors.of(List.of(why)));
            case WorkshopOutcome.Stale stale -> errorPages.notFound(request);
            case WorkshopOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, workshop -> HttpResponse.ok(
                form(request, council, workshop, null, WorkshopForm.of(workshop), FormErrors.none())));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body WorkshopForm form, Actor actor) {
        var errors = form.checkChange(forms);
        if (!errors.isEmpty()) {
            return with(request, id, workshop -> refused(request, council, workshop, null, form, errors));
        }
        return switch (edits.change(id, form.text(), form.seenVersion().orElseThrow(), actor)) {
            case WorkshopOutcome.Saved(var changed) ->
                Flash.redirect(request, WorkshopPages.path(council, changed), "Workshop changed");
            case WorkshopOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(jte.workshopConflict(
                    pages.of(request, "Somebody else changed this workshop first")
                            .under(WorkshopPages.list(council), WorkshopPages.link(council, current)),
                    view(council, current, null, form.onTopOf(current), FormErrors.none())));
            case WorkshopOutcome.Refused(var why) -> with(request, id,
                    workshop -> refused(request, council, workshop, null, form, FormErrors.of(List.of(why))));
            case WorkshopOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{id}/removal")
    HttpResponse<?> askToRemove(HttpRequest<?> request, String council, long id) {
        return with(request, id, workshop -> HttpResponse.ok(removal(request, council, workshop, FormErrors.none())));
    }

    @Post("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body SeenWorkshop form, Actor actor) {
        var errors = form.check();
        if (!errors.isEmpty()) {
            return with(request, id, workshop -> HttpResponse.unprocessableEntity().body(removal(request, council, workshop, errors)));
        }
        return switch (edits.remove(id, form.seenVersion(), actor)) {
            case WorkshopOutcome.Saved saved -> Flash.redirect(request, "/" + council + "/workshops", "Workshop removed");
            case WorkshopOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(removal(request, council, current,
                    FormErrors.of("version", "Somebody else changed the workshop first: look at it again")));
            case WorkshopOutcome.Refused(var why) -> with(request, id, workshop -> HttpResponse.unprocessableEntity()
                    .body(removal(request, council, workshop, FormErrors.of(List.of(why)))));
            case WorkshopOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, @Nullable Workshop workshop, @Nullable WorkshopTemplate template,
            WorkshopForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(form(request, council, workshop, template, form, errors));
    }

    private JteModel form(
            HttpRequest<?> request, String council, @Nullable Workshop workshop, @Nullable WorkshopTemplate template,
            WorkshopForm form, FormErrors errors) {
        var page = workshop == null
                ? pages.of(request, "Plan a workshop").under(WorkshopPages.list(council))
                : pages.of(request, "Change this workshop").under(WorkshopPages.list(council), WorkshopPages.link(council, workshop));
        return jte.workshopEdit(page.with(errors), view(council, workshop, template, form, errors));
    }

    private WorkshopFormView view(
            String council, @Nullable Workshop workshop, @Nullable WorkshopTemplate template, WorkshopForm form,
            FormErrors errors) {
        return new WorkshopFormView(council, workshop, template, segments.all(), plans.list(PageRequest.EVERYTHING).items(),
                form, errors);
    }

    private JteModel removal(HttpRequest<?> request, String council, Workshop workshop, FormErrors errors) {
        var path = WorkshopPages.path(council, workshop);
        return jte.workshopRemoval(
                pages.of(request, "Remove this workshop?")
                        .under(WorkshopPages.list(council), WorkshopPages.link(council, workshop)).with(errors),
                new WorkshopRemovalView(workshop.title(),
                        "No page will show the workshop, its sessions and its agenda any more. Only a workshop that was never opened can be removed.",
                        path + "/removal", workshop.version(), "Remove the workshop", path, errors));
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Workshop, HttpResponse<?>> answer) {
        return workshops.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }
}
