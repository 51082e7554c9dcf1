package org.caremarket.provider.oversight;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.ActionFilter;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.ChangeOutcome;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.delivery.Theme;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.templates.StaticTemplates;

/** The page on which an action of a delivery plan becomes part of a location's improvement plan. */
@Hidden
@Controller("/{council}/locations/{id}/improvement-actions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ImprovementPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Locations locations;
    private final Improvements improvements;
    private final Actions actions;
    private final DeliveryPlans plans;
    private final Segments segments;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    ImprovementPages(Locations locations, Improvements improvements, Actions actions, DeliveryPlans plans, Segments segments,
            Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.locations = locations;
        this.improvements = improvements;
        this.actions = actions;
        this.plans = plans;
        this.segments = segments;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> ask(HttpRequest<?> request, String council, long id) {
        return locations.find(id).<HttpResponse<?>>map(location -> HttpResponse.ok(
                        page(request, council, location, ImprovementForm.begin(), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body ImprovementForm form, Actor actor) {
        var found = locations.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var location = found.get();
        var themes = themes();
        var errors = form.check(forms, themes);
        if (errors.isEmpty() && form.links()) {
            errors = improvements.link(id, form.chosen(), actor) ? errors
                    : FormErrors.of("action", "This action is no longer there: choose another one");
        } else if (errors.isEmpty()) {
            var theme = form.theme(themes).orElseThrow();
            errors = switch (improvements.add(id, theme.planId(), form.text(theme, known(location)), actor)) {
                case ChangeOutcome.Saved saved -> errors;
                case ChangeOutcome.Refused(var reason) -> FormErrors.of(List.of(reason.error()));
                case ChangeOutcome.Stale stale -> FormErrors.of("theme", "Somebody else changed the plan: send it again");
                case ChangeOutcome.NotFound() -> FormErrors.of("theme", "This plan is no longer there: choose another one");
            };
        }
        return errors.isEmpty()
                ? Flash.redirect(request, "/%s/locations/%d/monitoring".formatted(council, id), "Improvement action added")
                : HttpResponse.unprocessableEntity().body(page(request, council, location, form, errors));
    }

    @Post("/{action}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, long action, Actor actor) {
        return improvements.unlink(id, action, actor)
                ? Flash.redirect(request, "/%s/locations/%d/monitoring".formatted(council, id),
                        "Action taken out of the improvement plan; it stays in its delivery plan")
                : errorPages.notFound(request);
    }

    /** Those of the location's segments that the council still commissions. */
    private List<String> known(Location location) {
        return segments.all().stream().map(each -> each.slug()).filter(location.segments()::contains).toList();
    }

    private List<Theme> themes() {
        return plans.all().stream().flatMap(plan -> plans.themes(plan.id()).stream()).toList();
    }

    private JteModel page(HttpRequest<?> request, String council, Location location, ImprovementForm form, FormErrors errors) {
        var linked = improvements.of(location.id()).stream().map(Action::id).toList();
        var open = actions.list(ActionFilter.ALL, AsAt.present(LocalDate.now(clock)), PageRequest.EVERYTHING).found().items().stream()
                .filter(action -> action.open() && !linked.contains(action.id())).toList();
        return templates.providerOversightImprovement(
                pages.of(request, "Add an improvement action").with(errors).under(MonitoringPages.trail(council, location)),
                new ImprovementView(council, location, open, themes(),
                        plans.all().stream().collect(Collectors.toMap(DeliveryPlan::id, DeliveryPlan::title)), form, errors));
    }
}
