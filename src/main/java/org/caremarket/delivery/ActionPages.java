package org.caremarket.delivery;

import gg.jte.models.runtime.JteModel;
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
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Seen;
import org.caremarket.templates.StaticTemplates;

/** The pages of a council's actions: the list, one action with its history, and the form to report on it. */
@Hidden
@Controller("/{council}/actions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class ActionPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Actions actions;
    private final Evidence evidence;
    private final List<ActionLinks> links;
    private final Segments segments;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;
    private final Clock clock;

    ActionPages(
            Actions actions, Evidence evidence, List<ActionLinks> links, Segments segments, Pages pages,
            ErrorPages errorPages, Forms forms, Clock clock) {
        this.actions = actions;
        this.evidence = evidence;
        this.links = links;
        this.segments = segments;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request, String council, @RequestBean ActionQuery query, Seen seen, PageRequest page,
            Actor actor) {
        var wanted = query.filter();
        var view = new ActionListView(council, query, wanted, actions.list(wanted, seen.asAt(), page), segments.all(),
                page, seen, ActionView.mayEdit(actor));
        return seen.answer(templates.deliveryActions(pages.of(request, view.title()).with(seen.errors()), view));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Seen seen, Actor actor) {
        return actions.find(id, seen.asAt())
                .<HttpResponse<?>>map(action -> seen.answer(templates.deliveryAction(
                        pages.of(request, action.title()).with(seen.errors()).under(
                                Page.NavLink.to("Actions", seen.asAt().keep("/" + council + "/actions")),
                                Page.NavLink.to(action.plan(),
                                        seen.asAt().keep("/" + council + "/delivery-plans/" + action.planId()))),
                        new ActionView(council, action, actions.history(id, seen.asAt()),
                                evidence.of(id, seen.asAt()), actions.revisions(id, seen.asAt()), segments.all(), seen,
                                ActionView.mayEdit(actor), linked(id, seen)))))
                .orElseGet(() -> seen.asAt().past() && actions.find(id).isPresent()
                        ? errorPages.respond(request, FormErrors.of(Seen.FIELD,
                                "This action was not recorded yet on " + seen.day() + ": choose a later day"))
                        : errorPages.notFound(request));
    }

    /** What else it has to do with; that is known for the present only. */
    private List<ActionLink> linked(long id, Seen seen) {
        return seen.asAt().past() ? List.of() : links.stream().flatMap(each -> each.of(id).stream()).toList();
    }

    @Get("/{id}/statuses/new")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> form(HttpRequest<?> request, String council, long id) {
        return actions.find(id)
                .<HttpResponse<?>>map(action -> HttpResponse.ok(
                        form(request, council, action, StatusForm.of(action, today()), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/statuses")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> report(HttpRequest<?> request, String council, long id, @Body StatusForm form, Actor actor) {
        var errors = form.check(forms, today());
        if (!errors.isEmpty()) {
            return actions.find(id)
                    .<HttpResponse<?>>map(action -> refused(request, council, action, form, errors))
                    .orElseGet(() -> errorPages.notFound(request));
        }
        return switch (actions.report(id, form.report(), actor)) {
            case ReportOutcome.Reported(var action) -> Flash.redirect(
                    request, path(council, action), "Status reported: " + action.status().title().toLowerCase());
            case ReportOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.deliveryConflict(
                            page(request, council, current, "Somebody else reported on this action first"),
                            new StatusFormView(council, current, form.onTopOf(current), FormErrors.none())));
            case ReportOutcome.Refused(var action, var reason) ->
                refused(request, council, action, form, FormErrors.of(List.of(reason.error())));
            case ReportOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, Action action, StatusForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(form(request, council, action, form, errors));
    }

    private JteModel form(
            HttpRequest<?> request, String council, Action action, StatusForm form, FormErrors errors) {
        return templates.deliveryReport(
                page(request, council, action, "Report the status of this action").with(errors),
                new StatusFormView(council, action, form, errors));
    }

    private Page page(HttpRequest<?> request, String council, Action action, String title) {
        return pages.of(request, title)
                .under(
                        Page.NavLink.to("Actions", "/" + council + "/actions"),
                        Page.NavLink.to(action.ref() + " " + action.title(), path(council, action)));
    }

    private static String path(String council, Action action) {
        return "/" + council + "/actions/" + action.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
