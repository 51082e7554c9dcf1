package org.caremarket.plan;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages of a council's plans and returns: the list, one plan, and the forms for what heads it. */
@Hidden
@Controller("/{council}/plans")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class PlanPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final Templates templates;
    private final PlanViews views;
    private final Editions editions;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    PlanPages(
            Plans plans, Templates templates, PlanViews views, Editions editions, Pages pages, ErrorPages errorPages,
            Forms forms) {
        this.plans = plans;
        this.templates = templates;
        this.views = views;
        this.editions = editions;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, PageRequest page, Actor actor) {
        var found = plans.list(page);
        var used = found.items().stream().collect(Collectors.toMap(Plan::id, plans::template));
        return HttpResponse.ok(jte.planPlans(pages.of(request, "Plans and returns"),
                new PlanListView(council, found, used, page, actor)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return with(request, id, plan -> HttpResponse.ok(jte.planPlan(
                pages.of(request, plan.title()).under(list(council)), views.of(council, plan, actor))));
    }

    /** The whole plan as it is read now. */
    @Get("/{id}/text")
    HttpResponse<?> text(HttpRequest<?> request, String council, long id, Actor actor) {
        return with(request, id, plan -> frozen(council, plan).orElseGet(() -> HttpResponse.ok(jte.planText(
                page(request, council, plan, "The plan as it reads now"), views.of(council, plan, actor)))));
    }

    @Get("/new")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> newPlan(
            HttpRequest<?> request, String council, @Nullable @QueryValue String template,
            @Nullable @QueryValue String follows) {
        var before = Typed.id(follows).flatMap(plans::find);
        var chosen = templates.newest(Typed.line(template));
        if (chosen.isEmpty()) {
            return HttpResponse.ok(jte.planChoose(
                    pages.of(request, "Begin a plan or return").under(list(council)), council, templates.newest(),
                    before.orElse(null)));
        }
        return HttpResponse.ok(form(request, new PlanFormView(council, chosen.get(), null, before.orElse(null),
                PlanForm.begin(chosen.get(), before.orElse(null)), FormErrors.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body PlanForm form, Actor actor) {
        var chosen = templates.newest(Typed.line(form.template()));
        var before = Typed.id(form.follows()).flatMap(plans::find);
        if (chosen.isEmpty() || !Typed.line(form.follows()).isEmpty() && before.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(forms, chosen.get());
        Function<FormErrors, HttpResponse<?>> refused = wrong -> HttpResponse.unprocessableEntity().body(
                form(request, new PlanFormView(council, chosen.get(), null, before.orElse(null), form, wrong)));
        if (!errors.isEmpty()) {
            return refused.apply(errors);
        }
        return switch (plans.add(form.plan(chosen.get()), actor)) {
            case PlanOutcome.Saved(var plan) -> Flash.redirect(request, path(council, plan),
                    before.isEmpty() ? "Plan begun. Write its sections next" : "Plan begun with the texts of " + before.get().title());
            case PlanOutcome.Refused(var why) -> refused.apply(FormErrors.of(List.of(why)));
            case PlanOutcome.Stale stale -> errorPages.notFound(request);
            case PlanOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{id}/edit")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, plan -> HttpResponse.ok(
                form(request, view(council, plan, PlanForm.of(plan), FormErrors.none()))));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body PlanForm form, Actor actor) {
        var errors = form.checkChange(forms);
        Function<FormErrors, HttpResponse<?>> refused = wrong -> with(request, id, plan ->
                HttpResponse.unprocessableEntity().body(form(request, view(council, plan, form, wrong))));
        if (!errors.isEmpty()) {
            return refused.apply(errors);
        }
        return switch (plans.change(
                id, form.titleLine(), form.periodLine(), form.due(), form.seenVersion().orElseThrow(), actor)) {
            case PlanOutcome.Saved(var plan) -> Flash.redirect(request, path(council, plan), "Plan changed");
            case PlanOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(jte.planConflict(
                    page(request, council, current, "Somebody else changed this plan first"),
                    view(council, current, form.onTopOf(current), FormErrors.none())));
            case PlanOutcome.Refused(var why) -> refused.apply(FormErrors.of(List.of(why)));
            case PlanOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{id}/removal")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> askToRemove(HttpRequest<?> request, String council, long id) {
        return with(request, id, plan -> HttpResponse.ok(removal(request, council, plan, FormErrors.none())));
    }

    @Post("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body SeenPlan seen, Actor actor) {
        var errors = seen.check();
        if (!errors.isEmpty()) {
            return with(request, id, plan -> HttpResponse.unprocessableEntity().body(removal(request, council, plan, errors)));
        }
        return switch (plans.remove(id, seen.seenVersion(), actor)) {
            case PlanOutcome.Saved(var plan) -> Flash.redirect(request, "/" + council + "/plans", "Plan removed");
            case PlanOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(removal(request, council,
                    current, FormErrors.of("version", "Somebody else changed the plan first: look at it again")));
            case PlanOutcome.Refused(var why) -> with(request, id, plan -> HttpResponse.unprocessableEntity().body(
                    removal(request, council, plan, FormErrors.of(List.of(why)))));
            case PlanOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    /** What counts of a plan that was submitted or published is its edition, not what it would read with today's figures. */
    private Optional<HttpResponse<?>> frozen(String council, Plan plan) {
        return plan.state().frozen()
                ? editions.newest(plan.id()).map(edition -> HttpResponse.seeOther(
                        URI.create(path(council, plan) + "/editions/" + edition.number())))
                : Optional.empty();
    }

    private PlanFormView view(String council, Plan plan, PlanForm form, FormErrors errors) {
        return new PlanFormView(council, plans.template(plan), plan, null, form, errors);
    }

    private JteModel form(HttpRequest<?> request, PlanFormView view) {
        var page = view.plan() == null
                ? pages.of(request, "Begin: " + view.template().title()).under(list(view.council()))
                : page(request, view.council(), view.plan(), "Change what heads this plan");
        return jte.planEdit(page.with(view.errors()), view);
    }

    private JteModel removal(HttpRequest<?> request, String council, Plan plan, FormErrors errors) {
        return jte.planRemoval(page(request, council, plan, "Remove this plan?").with(errors), council, plan, errors);
    }

    private Page page(HttpRequest<?> request, String council, Plan plan, String title) {
        return pages.of(request, title).under(list(council), link(council, plan));
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Plan, HttpResponse<?>> answer) {
        Optional<Plan> found = plans.find(id);
        return found.isPresent() ? answer.apply(found.get()) : errorPages.notFound(request);
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Plans and returns", "/" + council + "/plans");
    }

    static Page.NavLink link(String council, Plan plan) {
        return Page.NavLink.to(plan.title(), path(council, plan));
    }

    static String path(String council, Plan plan) {
        return "/" + council + "/plans/" + plan.id();
    }

    static boolean mayWrite(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}
