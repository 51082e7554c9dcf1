package org.caremarket.plan;

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
import org.caremarket.delivery.ActionFilter;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.Sort;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The page on which the delivery actions that carry an objective are chosen. */
@Hidden
@Controller("/{council}/plans/{id}/objectives/{objective}/actions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CarrierPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final Objectives objectives;
    private final Actions actions;
    private final TeamViews views;
    private final Pages pages;
    private final ErrorPages errorPages;

    CarrierPages(
            Plans plans, Objectives objectives, Actions actions, TeamViews views, Pages pages, ErrorPages errorPages) {
        this.plans = plans;
        this.objectives = objectives;
        this.actions = actions;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> choose(
            HttpRequest<?> request, String council, long id, long objective, @Nullable @QueryValue String q,
            PageRequest page) {
        return show(request, council, id, objective, q, page, FormErrors.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> link(
            HttpRequest<?> request, String council, long id, long objective, @Body CarriersForm form, Actor actor) {
        var errors = form.check();
        if (!errors.isEmpty()) {
            return show(request, council, id, objective, form.q(), new PageRequest(0, PageRequest.USUAL), errors);
        }
        return switch (objectives.link(id, objective, form.chosen(), form.dropped(), actor)) {
            case ObjectiveOutcome.Saved(var saved) -> Flash.redirect(
                    request, "/" + council + "/plans/" + id + "/objectives/" + saved.id(), "Actions of the objective saved");
            case ObjectiveOutcome.Refused(var why) -> show(request, council, id, objective, form.q(),
                    new PageRequest(0, PageRequest.USUAL), FormErrors.of(List.of(why)));
            case ObjectiveOutcome.Locked(var state) -> show(request, council, id, objective, form.q(),
                    new PageRequest(0, PageRequest.USUAL), FormErrors.of("actions", "The plan is locked. " + state.meaning()));
            // Links count by themselves: nobody is too late.
            case ObjectiveOutcome.Stale stale -> errorPages.notFound(request);
            case ObjectiveOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, String council, long id, long objective, @Nullable String q, PageRequest page,
            FormErrors errors) {
        var plan = plans.find(id);
        var carried = plan.flatMap(found -> objectives.find(found, objective));
        if (carried.isEmpty()) {
            return errorPages.notFound(request);
        }
        var words = Typed.line(q);
        var wanted = new ActionFilter(
                null, false, null, null, null, null, null, words.isEmpty() ? null : words, Sort.PLAN);
        var view = new CarriersView(council, plan.get(), carried.get(), actions.list(wanted, views.today(), page).found(),
                words, page, errors);
        return HttpResponse.status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY).body(
                jte.planTeamCarriers(pages.of(request, "Which actions carry this objective?").under(PlanPages.list(council),
                        PlanPages.link(council, plan.get()), ObjectivePages.all(council, plan.get())).with(errors), view));
    }
}
