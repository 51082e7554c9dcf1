package org.caremarket.fee;

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
import java.util.List;
import java.util.function.BiFunction;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;

/** The pages on which it is tried what closing a gap would cost. */
@Hidden
@Controller("/{council}/cost-of-care/{id}/{care}/scenarios")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ScenarioPages {

    private final Scenarios scenarios;
    private final CostRooms rooms;
    private final Forms forms;

    ScenarioPages(Scenarios scenarios, CostRooms rooms, Forms forms) {
        this.scenarios = scenarios;
        this.rooms = rooms;
        this.forms = forms;
    }

    @Get("/new")
    HttpResponse<?> newScenario(HttpRequest<?> request, String council, long id, String care) {
        return based(request, id, care, (cost, base) -> form(request, council, cost,
                ScenarioViews.form(council, cost, null, ScenarioForm.of(base), base, FormErrors.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, String care, @Body ScenarioForm form, Actor actor) {
        return based(request, id, care, (cost, base) -> {
            var checked = form.check(forms, false);
            if (checked.text() == null) {
                return form(request, council, cost, ScenarioViews.form(council, cost, null, form, base, checked.errors()));
            }
            return switch (scenarios.add(cost, checked.text(), actor)) {
                case Outcome.Saved<Scenario>(var now) -> Flash.redirect(request, path(council, cost, now.id()), "Scenario saved");
                case Outcome.Refused<Scenario>(var why) -> form(request, council, cost,
                        ScenarioViews.form(council, cost, null, form, base, FormErrors.of(List.of(why))));
                case Outcome.Stale<Scenario> none -> rooms.notFound(request);
                case Outcome.NotFound<Scenario> none -> rooms.notFound(request);
            };
        });
    }

    @Get("/{scenario}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, String care, long scenario, Actor actor) {
        return rooms.with(request, id, care, cost -> scenarios.find(cost, scenario)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(rooms.show(request, council,
                        ScenarioViews.show(council, cost, found,
                                scenarios.base(cost).orElse(null), Writers.mayWrite(actor)),
                        CostRooms.to(council, cost.exercise()), CostRooms.to(council, cost))))
                .orElseGet(() -> rooms.notFound(request)));
    }

    @Get("/{scenario}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, String care, long scenario) {
        return based(request, id, care, (cost, base) -> scenarios.find(cost, scenario)
                .<HttpResponse<?>>map(found -> form(request, council, cost,
                        ScenarioViews.form(council, cost, found, ScenarioForm.of(found), base, FormErrors.none())))
                .orElseGet(() -> rooms.notFound(request)));
    }

    @Post("/{scenario}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, String care, long scenario, @Body ScenarioForm form,
            Actor actor) {
        return based(request, id, care, (cost, base) -> {
            var found = scenarios.find(cost, scenario);
            if (found.isEmpty()) {
                return rooms.notFound(request);
            }
            var checked = form.check(forms, true);
            if (checked.text() == null) {
                return form(request, council, cost, ScenarioViews.form(council, cost, found.get(), form, base, checked.errors()));
            }
            var typed = checked.text();
            return switch (scenarios.change(cost, scenario, typed, form.seenVersion(), actor)) {
                case Outcome.Saved<Scenario>(var now) -> Flash.redirect(request, path(council, cost, now.id()), "Scenario saved");
                case Outcome.Stale<Scenario>(var current) -> form(request, council, cost,
                        ScenarioViews.form(council, cost, current, form.onTopOf(current), base, FormErrors.none())
                                .beside(CostRooms.both(
                                current.parts(), Scenario.parts(typed.name(), typed.fee(), typed.volume(), typed.share(),
                                        typed.rise())),
                                current.savedBy()));
                case Outcome.Refused<Scenario>(var why) -> form(request, council, cost,
                        ScenarioViews.form(council, cost, found.get(), form, base, FormErrors.of(List.of(why))));
                case Outcome.NotFound<Scenario> none -> rooms.notFound(request);
            };
        });
    }

    @Post("/{scenario}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, String care, long scenario, @Body VersionForm form,
            Actor actor) {
        return rooms.with(request, id, care, cost -> switch (scenarios.remove(cost, scenario, form.seen(), actor)) {
            case Outcome.Saved<Scenario> gone -> Flash.redirect(request, GapViews.path(council, cost), "Scenario removed");
            case Outcome.Stale<Scenario> stale -> Flash.redirect(request, path(council, cost, scenario),
                    "Somebody changed it meanwhile, so it was not removed");
            case Outcome.Refused<Scenario> none -> rooms.notFound(request);
            case Outcome.NotFound<Scenario> none -> rooms.notFound(request);
        });
    }

    /** Without a median there is nothing that a scenario could begin from. */
    private HttpResponse<?> based(HttpRequest<?> request, long id, String care,
            BiFunction<CareCost, Scenario.Base, HttpResponse<?>> answer) {
        return rooms.with(request, id, care, cost -> scenarios.base(cost).<HttpResponse<?>>map(base -> answer.apply(cost, base))
                .orElseGet(() -> rooms.notFound(request)));
    }

    private static String path(String council, CareCost cost, long scenario) {
        return GapViews.path(council, cost) + "/scenarios/" + scenario;
    }

    private HttpResponse<?> form(HttpRequest<?> request, String council, CareCost cost, FeeFormPage view) {
        return rooms.form(request, council, view, CostRooms.to(council, cost.exercise()), CostRooms.to(council, cost));
    }
}
