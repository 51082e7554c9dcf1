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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Seen;
import org.caremarket.templates.StaticTemplates;

/** The pages of a council's delivery plans: the list, one plan with its actions, and the forms for what heads it. */
@Hidden
@Controller("/{council}/delivery-plans")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class DeliveryPlanPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Actions actions;
    private final DeliveryPlans plans;
    private final DeliveryPlanEdits edits;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    DeliveryPlanPages(Actions actions, DeliveryPlans plans, DeliveryPlanEdits edits, Pages pages, ErrorPages errorPages, Forms forms) {
        this.actions = actions;
        this.plans = plans;
        this.edits = edits;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, Seen seen, Actor actor) {
        var view = new DeliveryPlanListView(council, plans.all(), actions.counts(seen.asAt()), seen, ActionView.mayEdit(actor));
        return seen.answer(templates.deliveryPlans(pages.of(request, "Delivery plans").with(seen.errors()), view));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Seen seen, Actor actor) {
        return with(request, id, plan -> seen.answer(templates.deliveryPlan(
                pages.of(request, plan.title()).under(DeliveryPlanPages.list(council)).with(seen.errors()),
                view(council, plan, seen, actor))));
    }

    @Get("/{id}/order")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> order(HttpRequest<?> request, String council, long id, Seen seen, Actor actor) {
        return with(request, id, plan -> HttpResponse.ok(templates.deliveryPlanOrder(
                page(request, council, plan, "Put the actions in order"), view(council, plan, seen, actor))));
    }

    @Get("/new")
    @Allow({Role.OFFICER, Role.APPROVER})
    JteModel newPlan(HttpRequest<?> request, String council) {
        return form(request, council, null, DeliveryPlanForm.EMPTY, FormErrors.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body DeliveryPlanForm form, Actor actor) {
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return refused(request, council, null, form, errors);
        }
        return switch (edits.add(form.text(), actor)) {
            case DeliveryPlanOutcome.Saved(var plan) -> Flash.redirect(
                    request, path(council, plan), "Plan added. Add its themes next, then its actions");
            case DeliveryPlanOutcome.Refused(var reason) ->
                refused(request, council, null, form, FormErrors.of(List.of(reason.error())));
            case DeliveryPlanOutcome.Stale stale -> errorPages.notFound(request);
            case DeliveryPlanOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{id}/edit")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, plan -> HttpResponse.ok(
                form(request, council, plan, DeliveryPlanForm.of(plan), FormErrors.none())));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body DeliveryPlanForm form, Actor actor) {
        var errors = form.checkChange(forms);
        if (!errors.isEmpty()) {
            return with(request, id, plan -> refused(request, council, plan, form, errors));
        }
        return switch (edits.change(id, form.text(), form.seenVersion().orElseThrow(), actor)) {
            case DeliveryPlanOutcome.Saved(var plan) -> Flash.redirect(request, path(council, plan), "Plan changed");
            case DeliveryPlanOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.deliveryPlanConflict(
                            page(request, council, current, "Somebody else changed this plan first"),
                            new DeliveryPlanFormView(council, current, form.onTopOf(current), FormErrors.none())));
            case DeliveryPlanOutcome.Refused(var reason) -> with(request, id,
                    plan -> refused(request, council, plan, form, FormErrors.of(List.of(reason.error()))));
            case DeliveryPlanOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{id}/withdrawal")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> askToWithdraw(HttpRequest<?> request, String council, long id, Seen seen, Actor actor) {
        return with(request, id, plan -> HttpResponse.ok(
                withdrawal(request, view(council, plan, seen, actor), FormErrors.none())));
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> withdraw(
            HttpRequest<?> request, String council, long id, @Body SeenForm form, Seen seen, Actor actor) {
        var errors = form.check();
        if (!errors.isEmpty()) {
            return with(request, id, plan -> HttpResponse.unprocessableEntity().body(
                    withdrawal(request, view(council, plan, seen, actor), errors)));
        }
        return switch (edits.withdraw(id, form.seenVersion(), actor)) {
            case DeliveryPlanOutcome.Saved(var plan) -> Flash.redirect(request, "/" + council + "/delivery-plans", "Plan removed");
            case DeliveryPlanOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(withdrawal(request, view(council, current, seen, actor), FormErrors.of("",
                            "Somebody else changed the plan or its themes first: look at it again")));
            case DeliveryPlanOutcome.Refused(var reason) -> with(request, id, plan -> HttpResponse.unprocessableEntity().body(
                    withdrawal(request, view(council, plan, seen, actor), FormErrors.of(List.of(reason.error())))));
            case DeliveryPlanOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private DeliveryPlanView view(String council, DeliveryPlan plan, Seen seen, Actor actor) {
        var at = seen.asAt();
        return new DeliveryPlanView(council, plan, plans.themes(plan.id()), actions.ofPlan(plan.id(), at),
                actions.counts(at).ofPlan(plan.id()), seen, ActionView.mayEdit(actor));
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<DeliveryPlan, HttpResponse<?>> answer) {
        return plans.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, @Nullable DeliveryPlan plan, DeliveryPlanForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(form(request, council, plan, form, errors));
    }

    private JteModel form(
            HttpRequest<?> request, String council, @Nullable DeliveryPlan plan, DeliveryPlanForm form, FormErrors errors) {
        var page = plan == null
                ? pages.of(request, "Add a delivery plan").under(list(council))
                : page(request, council, plan, "Change this plan");
        return templates.deliveryPlanEdit(page.with(errors), new DeliveryPlanFormView(council, plan, form, errors));
    }

    private JteModel withdrawal(HttpRequest<?> request, DeliveryPlanView view, FormErrors errors) {
        return templates.deliveryPlanWithdrawal(
                page(request, view.council(), view.plan(), "Remove this plan").with(errors), view, errors);
    }

    private Page page(HttpRequest<?> request, String council, DeliveryPlan plan, String title) {
        return pages.of(request, title).under(list(council), link(council, plan));
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Delivery plans", "/" + council + "/delivery-plans");
    }

    static Page.NavLink link(String council, DeliveryPlan plan) {
        return Page.NavLink.to(plan.title(), path(council, plan));
    }

    static String path(String council, DeliveryPlan plan) {
        return "/" + council + "/delivery-plans/" + plan.id();
    }
}
