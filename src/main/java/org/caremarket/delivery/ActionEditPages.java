package org.caremarket.delivery;

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
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Seen;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which actions are added to a plan, changed, put in order and removed. */
@Hidden
@Controller("/{council}/actions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ActionEditPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Actions actions;
    private final ActionEdits edits;
    private final DeliveryPlans plans;
    private final Segments segments;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    ActionEditPages(
            Actions actions, ActionEdits edits, DeliveryPlans plans, Segments segments, Pages pages, ErrorPages errorPages,
            Forms forms) {
        this.actions = actions;
        this.edits = edits;
        this.plans = plans;
        this.segments = segments;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get("/new")
    HttpResponse<?> newAction(
            HttpRequest<?> request, String council, @Nullable @QueryValue String plan,
            @Nullable @QueryValue String theme) {
        return plan(plan)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(
                        form(request, council, found, null, ActionForm.in(found, theme), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body ActionForm form, Actor actor) {
        var found = plan(form.plan());
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var plan = found.get();
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return refused(request, council, plan, null, form, errors);
        }
        return switch (edits.add(plan.id(), form.text(), actor)) {
            case ChangeOutcome.Saved(var action) -> saved(request, council, action, "Action " + action.ref() + " added");
            case ChangeOutcome.Refused(var reason) ->
                refused(request, council, plan, null, form, FormErrors.of(List.of(reason.error())));
            case ChangeOutcome.Stale stale -> errorPages.notFound(request);
            case ChangeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, action -> HttpResponse.ok(form(request, council, plan(action), action,
                ActionForm.of(action), FormErrors.none())));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body ActionForm form, Actor actor) {
        var errors = form.checkChange(forms);
        if (!errors.isEmpty()) {
            return with(request, id, action -> refused(request, council, plan(action), action, form, errors));
        }
        return switch (edits.change(id, form.text(), form.seenEdition().orElseThrow(), actor)) {
            case ChangeOutcome.Saved(var action) -> saved(request, council, action, "Action changed");
            case ChangeOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.deliveryActionConflict(
                            page(request, council, current, "Somebody else changed this action first"),
                            view(council, plan(current), current, form.onTopOf(current, seen(form, current)), FormErrors.none())));
            case ChangeOutcome.Refused(var reason) -> with(request, id, action -> refused(
                    request, council, plan(action), action, form, FormErrors.of(List.of(reason.error()))));
            case ChangeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Post("/{id}/position")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(HttpRequest<?> request, String council, long id, @Body PositionForm form, Actor actor) {
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return with(request, id, action -> errorPages.respond(request, errors));
        }
        return edits.move(id, form.up(), actor) instanceof ChangeOutcome.Saved(var action)
                ? Flash.redirect(request, "/%s/delivery-plans/%d/order#action-%d".formatted(council, action.planId(), id),
                        "Action %s moved %s".formatted(action.ref(), form.direction()))
                : errorPages.notFound(request);
    }

    @Get("/{id}/withdrawal")
    HttpResponse<?> askToWithdraw(HttpRequest<?> request, String council, long id, Seen seen) {
        return with(request, id, action -> HttpResponse.ok(
                withdrawal(request, council, action, seen, FormErrors.none())));
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request, String council, long id, @Body SeenForm form, Seen seen, Actor actor) {
        var errors = form.checkOfAction();
        if (!errors.isEmpty()) {
            return with(request, id, action -> HttpResponse.unprocessableEntity()
                    .body(withdrawal(request, council, action, seen, errors)));
        }
        return switch (edits.withdraw(id, form.seenVersion(), form.seenEdition(), actor)) {
            case ChangeOutcome.Saved(var action) -> Flash.redirect(
                    request, "/%s/delivery-plans/%d".formatted(council, action.planId()), "Action " + action.ref() + " removed");
            case ChangeOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(withdrawal(request, council, current, seen, FormErrors.of("",
                            "Somebody else changed the action or reported on it first: look at it again")));
            case ChangeOutcome.Refused(var reason) -> with(request, id, action -> HttpResponse.unprocessableEntity()
                    .body(withdrawal(request, council, action, seen, FormErrors.of(List.of(reason.error())))));
            case ChangeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    /** What the action was when the form was made: there is one entry of the history for each edition. */
    private Optional<ActionRevision> seen(ActionForm form, Action current) {
        var history = actions.revisions(current.id(), AsAt.present(current.asOf())).reversed();
        return form.seenEdition().filter(edition -> edition >= 1 && edition <= history.size())
                .map(edition -> history.get(edition - 1));
    }

    /** What was done, and what "by when" was taken to mean: nobody should find that out months later. */
    private static HttpResponse<?> saved(HttpRequest<?> request, String council, Action action, String done) {
        var when = action.timeframe();
        var means = when.stated() ? ". By when: " + (when.understood() ? "" : "the words ") + when.meaning() : "";
        return Flash.redirect(request, "/" + council + "/actions/" + action.id(), done + means);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Action, HttpResponse<?>> answer) {
        return actions.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, DeliveryPlan plan, @Nullable Action action, ActionForm form,
            FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(form(request, council, plan, action, form, errors));
    }

    private JteModel form(
            HttpRequest<?> request, String council, DeliveryPlan plan, @Nullable Action action, ActionForm form,
            FormErrors errors) {
        var page = action == null
                ? pages.of(request, "Add an action").under(DeliveryPlanPages.list(council), DeliveryPlanPages.link(council, plan))
                : page(request, council, action, "Change this action");
        return templates.deliveryActionEdit(page.with(errors), view(council, plan, action, form, errors));
    }

    private ActionFormView view(
            String council, DeliveryPlan plan, @Nullable Action action, ActionForm form, FormErrors errors) {
        var author = action == null ? "" : edits.lastAuthor(action.id());
        return new ActionFormView(
                council, plan, plans.themes(plan.id()), segments.all(), action, author, form, errors);
    }

    private JteModel withdrawal(HttpRequest<?> request, String council, Action action, Seen seen, FormErrors errors) {
        return templates.deliveryActionWithdrawal(
                page(request, council, action, "Remove this action").with(errors),
                new ActionView(council, action, actions.history(action.id(), seen.asAt()), List.of(),
                        actions.revisions(action.id(), seen.asAt()), segments.all(), seen, true, List.of()),
                errors);
    }

    private Page page(HttpRequest<?> request, String council, Action action, String title) {
        var path = "/" + council + "/actions";
        return pages.of(request, title).under(
                Page.NavLink.to("Actions", path),
                Page.NavLink.to(action.ref() + " " + action.title(), path + "/" + action.id()));
    }

    private Optional<DeliveryPlan> plan(@Nullable String id) {
        return Typed.id(id).flatMap(plans::find);
    }

    /** An action that is there has a plan that is there. */
    private DeliveryPlan plan(Action action) {
        return plans.find(action.planId()).orElseThrow();
    }
}
