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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which the themes of a plan are added, renamed, put in order and removed. */
@Hidden
@Controller("/{council}/delivery-plans/{id}/themes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ThemePages {

    private final StaticTemplates templates = new StaticTemplates();
    private final DeliveryPlans plans;
    private final ThemeEdits edits;
    private final Actions actions;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;
    private final Clock clock;

    ThemePages(
            DeliveryPlans plans, ThemeEdits edits, Actions actions, Pages pages, ErrorPages errorPages, Forms forms,
            Clock clock) {
        this.plans = plans;
        this.edits = edits;
        this.actions = actions;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, long id) {
        return plans.find(id)
                .<HttpResponse<?>>map(plan -> HttpResponse.ok(
                        themes(request, council, plan, "", FormErrors.none(), false)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body ThemeForm form, Actor actor) {
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return refused(request, council, id, form.title(), errors);
        }
        var outcome = edits.add(id, form.text(), form.seenVersion().orElseThrow(), actor);
        return answer(request, council, id, outcome, form.title(), "Theme added");
    }

    @Get("/{theme}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long theme) {
        var found = find(id, theme);
        return found.isEmpty()
                ? errorPages.notFound(request)
                : HttpResponse.ok(form(request, new ThemeView(council, found.get().plan(), found.get().theme(),
                        new ThemeForm(found.get().theme().title(), null), FormErrors.none(), false)));
    }

    @Post("/{theme}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rename(
            HttpRequest<?> request, String council, long id, long theme, @Body ThemeForm form, Actor actor) {
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return again(request, council, id, theme, form, errors);
        }
        return switch (edits.rename(id, theme, form.text(), form.seenVersion().orElseThrow(), actor)) {
            case DeliveryPlanOutcome.Saved(var plan) -> saved(request, council, plan, "Theme renamed");
            case DeliveryPlanOutcome.Refused(var reason) ->
                again(request, council, id, theme, form, FormErrors.of(List.of(reason.error())));
            case DeliveryPlanOutcome.Stale stale -> again(request, council, id, theme, form, FormErrors.none());
            case DeliveryPlanOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Post("/{theme}/position")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(
            HttpRequest<?> request, String council, long id, long theme, @Body PositionForm form, Actor actor) {
        var errors = form.checkOfTheme(forms);
        if (!errors.isEmpty()) {
            return find(id, theme).isEmpty() ? errorPages.notFound(request) : refused(request, council, id, "", errors);
        }
        var outcome = edits.move(id, theme, form.up(), Typed.number(form.version()).orElseThrow(), actor);
        return answer(request, council, id, outcome, "", "Theme moved " + form.direction());
    }

    @Post("/{theme}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request, String council, long id, long theme, @Body SeenForm form, Actor actor) {
        var errors = form.check();
        if (!errors.isEmpty()) {
            return find(id, theme).isEmpty() ? errorPages.notFound(request) : refused(request, council, id, "", errors);
        }
        return answer(request, council, id, edits.withdraw(id, theme, form.seenVersion(), actor), "", "Theme removed");
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, long id, DeliveryPlanOutcome outcome, String typed, String done) {
        return switch (outcome) {
            case DeliveryPlanOutcome.Saved(var plan) -> saved(request, council, plan, done);
            case DeliveryPlanOutcome.Refused(var reason) ->
                refused(request, council, id, typed, FormErrors.of(List.of(reason.error())));
            case DeliveryPlanOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(themes(request, council, current, typed, FormErrors.none(), true));
            case DeliveryPlanOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private static HttpResponse<?> saved(HttpRequest<?> request, String council, DeliveryPlan plan, String done) {
        return Flash.redirect(request, DeliveryPlanPages.path(council, plan) + "/themes", done);
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, long id, String typed, FormErrors errors) {
        return plans.find(id)
                .<HttpResponse<?>>map(plan -> HttpResponse.unprocessableEntity()
                        .body(themes(request, council, plan, typed, errors, false)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    /** The form of one theme again: with what is wrong, or beside what somebody else put on record. */
    private HttpResponse<?> again(
            HttpRequest<?> request, String council, long id, long theme, ThemeForm form, FormErrors errors) {
        return find(id, theme)
                .<HttpResponse<?>>map(found -> HttpResponse
                        .status(errors.isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY)
                        .body(form(request, new ThemeView(council, found.plan(), found.theme(), form, errors,
                                errors.isEmpty()))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private JteModel themes(
            HttpRequest<?> request, String council, DeliveryPlan plan, String typed, FormErrors errors, boolean stale) {
        var today = AsAt.present(LocalDate.now(clock));
        return templates.deliveryThemes(
                pages.of(request, "Themes of this plan")
                        .under(DeliveryPlanPages.list(council), DeliveryPlanPages.link(council, plan)).with(errors),
                new ThemesView(council, plan, plans.themes(plan.id()), actions.counts(today).ofPlan(plan.id()),
                        new ThemeForm(typed, null), errors, stale));
    }

    private JteModel form(HttpRequest<?> request, ThemeView view) {
        return templates.deliveryTheme(
                pages.of(request, "Rename this theme")
                        .under(DeliveryPlanPages.list(view.council()), DeliveryPlanPages.link(view.council(), view.plan()))
                        .with(view.errors()),
                view);
    }

    private record Found(DeliveryPlan plan, Theme theme) {}

    private Optional<Found> find(long id, long theme) {
        return plans.find(id).flatMap(plan -> plans.themes(id).stream()
                .filter(each -> each.id() == theme)
                .findFirst()
                .map(own -> new Found(plan, own)));
    }
}
