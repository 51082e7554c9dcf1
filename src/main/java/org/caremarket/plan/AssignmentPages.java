package org.caremarket.plan;

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
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The page on which sections are assigned to people. */
@Hidden
@Controller("/{council}/plans/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class AssignmentPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final Assignments assignments;
    private final TeamViews views;
    private final Pages pages;
    private final ErrorPages errorPages;

    AssignmentPages(Plans plans, Assignments assignments, TeamViews views, Pages pages, ErrorPages errorPages) {
        this.plans = plans;
        this.assignments = assignments;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/assignments")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, Actor actor) {
        return page(request, council, id, actor, "", FormErrors.none(), HttpStatus.OK);
    }

    @Post("/sections/{key}/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> assign(
            HttpRequest<?> request, String council, long id, String key, @Body AssignmentForm form, Actor actor) {
        var errors = form.check();
        if (!errors.isEmpty()) {
            return page(request, council, id, actor, key, errors, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return switch (assignments.assign(id, key, form.personId(), form.seenBefore(), actor)) {
            case AssignmentOutcome.Saved(var assignee) -> Flash.redirect(request,
                    "/" + council + "/plans/" + id + "/assignments",
                    assignee == null ? "Assigned to nobody in particular" : "Section assigned");
            case AssignmentOutcome.Stale(var current) -> page(request, council, id, actor, key, FormErrors.of("person",
                    "Somebody else assigned it first, to %s: choose again if it still makes sense".formatted(
                            current == null ? "nobody in particular" : current.words())), HttpStatus.CONFLICT);
            case AssignmentOutcome.Refused(var why) -> page(request, council, id, actor, key,
                    FormErrors.of(List.of(why)), HttpStatus.UNPROCESSABLE_ENTITY);
            case AssignmentOutcome.Locked(var state) -> page(request, council, id, actor, key,
                    FormErrors.of("person", "The plan is locked. " + state.meaning()), HttpStatus.UNPROCESSABLE_ENTITY);
            case AssignmentOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> page(
            HttpRequest<?> request, String council, long id, Actor actor, String refused, FormErrors errors,
            HttpStatus status) {
        return plans.find(id).map(plan -> views.assignments(council, plan, actor, refused, errors))
                .filter(view -> refused.isEmpty() || view.sections().stream().anyMatch(each -> each.key().equals(refused)))
                .<HttpResponse<?>>map(view -> HttpResponse.status(status).body(jte.planTeamAssignments(
                        pages.of(request, "Who writes what").under(
                                PlanPages.list(council), PlanPages.link(council, view.plan())).with(errors),
                        view)))
                .orElseGet(() -> errorPages.notFound(request));
    }
}
