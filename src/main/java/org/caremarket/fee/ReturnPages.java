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
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;

/** The pages of single providers' returns: for whoever is not named for them, there are none. */
@Hidden
@Controller("/{council}/cost-of-care/{id}/{care}/returns")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ReturnPages {

    private final Returns returns;
    private final CostLines lines;
    private final CostRooms rooms;
    private final Forms forms;

    ReturnPages(Returns returns, CostLines lines, CostRooms rooms, Forms forms) {
        this.returns = returns;
        this.lines = lines;
        this.rooms = rooms;
        this.forms = forms;
    }

    @Get("/summary")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> summary(HttpRequest<?> request, String council, long id, String care, Actor actor) {
        return rooms.with(request, id, care, cost -> HttpResponse.ok(rooms.show(request, council,
                ReturnViews.summary(cost, returns.summary(cost, actor), returns.mayRead(actor)),
                CostRooms.to(council, cost.exercise()), CostRooms.to(council, cost))));
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, String care, Actor actor) {
        return rooms.with(request, id, care, cost -> returns.of(cost, actor)
                .<HttpResponse<?>>map(all -> HttpResponse.ok(rooms.show(request, council,
                        ReturnViews.list(council, cost, all, lines.of(cost.care())),
                        CostRooms.to(council, cost.exercise()), CostRooms.to(council, cost))))
                .orElseGet(() -> rooms.notFound(request)));
    }

    @Get("/new")
    HttpResponse<?> newReturn(HttpRequest<?> request, String council, long id, String care, Actor actor) {
        return rooms.with(request, id, care, cost -> returns.mayRead(actor)
                ? form(request, council, cost, ReturnViews.form(council, cost, null, ReturnForm.EMPTY, FormErrors.none()))
                : rooms.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, String care, @Body ReturnForm form, Actor actor) {
        return rooms.with(request, id, care, cost -> {
            if (!returns.mayRead(actor)) {
                return rooms.notFound(request);
            }
            var checked = form.check(forms, lines.of(cost.care()), false);
            if (checked.text() == null) {
                return form(request, council, cost, ReturnViews.form(council, cost, null, form, checked.errors()));
            }
            return switch (returns.add(cost, checked.text(), actor)) {
                case Outcome.Saved<ProviderReturn>(var now) ->
                        Flash.redirect(request, path(council, cost) + "/" + now.id(), "Return added");
                case Outcome.Refused<ProviderReturn>(var why) -> form(request, council, cost,
                        ReturnViews.form(council, cost, null, form, FormErrors.of(List.of(why))));
                case Outcome.Stale<ProviderReturn> none -> rooms.notFound(request);
                case Outcome.NotFound<ProviderReturn> none -> rooms.notFound(request);
            };
        });
    }

    @Get("/{item}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, String care, long item, Actor actor) {
        return found(request, id, care, item, actor, (cost, each) -> HttpResponse.ok(rooms.show(request, council,
                ReturnViews.show(council, cost, each, lines.of(cost.care())), CostRooms.to(council, cost.exercise()),
                CostRooms.to(council, cost))));
    }

    @Get("/{item}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, String care, long item, Actor actor) {
        return found(request, id, care, item, actor, (cost, each) -> form(request, council, cost,
                ReturnViews.form(council, cost, each, ReturnForm.of(each, lines.of(cost.care())), FormErrors.none())));
    }

    @Post("/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, String care, long item, @Body ReturnForm form,
            Actor actor) {
        return found(request, id, care, item, actor, (cost, each) -> {
            var all = lines.of(cost.care());
            var checked = form.check(forms, all, true);
            if (checked.text() == null) {
                return form(request, council, cost, ReturnViews.form(council, cost, each, form, checked.errors()));
            }
            var typed = checked.text();
            return switch (returns.change(cost, item, typed, form.seenVersion(), actor)) {
                case Outcome.Saved<ProviderReturn>(var now) ->
                        Flash.redirect(request, path(council, cost) + "/" + now.id(), "Return changed");
                case Outcome.Stale<ProviderReturn>(var current) -> form(request, council, cost,
                        ReturnViews.form(council, cost, current, form.onTopOf(current), FormErrors.none()).beside(CostRooms.both(
                                parts(current.provider(), current.location(), current.excluded(), current.amounts(), all),
                                parts(typed.provider(), typed.location(), typed.excluded(), typed.amounts(), all)),
                                        current.changedBy()));
                case Outcome.Refused<ProviderReturn>(var why) -> form(request, council, cost,
                        ReturnViews.form(council, cost, each, form, FormErrors.of(List.of(why))));
                case Outcome.NotFound<ProviderReturn> none -> rooms.notFound(request);
            };
        });
    }

    @Post("/{item}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, String care, long item, @Body VersionForm form,
            Actor actor) {
        return found(request, id, care, item, actor, (cost, each) ->
                returns.remove(cost, item, form.seen(), actor) instanceof Outcome.Saved<ProviderReturn>
                ? Flash.redirect(request, path(council, cost), "Return removed")
                : Flash.redirect(request, path(council, cost) + "/" + item,
                        "Somebody changed it meanwhile, so it was not removed"));
    }

    private static List<Part> parts(String provider, String location, String excluded, String amounts, List<CostLine> lines) {
        return List.of(Part.of("Provider", provider), Part.of("Location", location), Part.of("Why it does not count", excluded),
                Part.of("Costs", ReturnForm.words(amounts, lines)));
    }

    private HttpResponse<?> found(HttpRequest<?> request, long id, String care, long item, Actor actor,
            BiFunction<CareCost, ProviderReturn, HttpResponse<?>> answer) {
        return rooms.with(request, id, care, cost -> returns.find(cost, item, actor)
                .<HttpResponse<?>>map(each -> answer.apply(cost, each)).orElseGet(() -> rooms.notFound(request)));
    }

    private static String path(String council, CareCost cost) {
        return GapViews.path(council, cost) + "/returns";
    }

    private HttpResponse<?> form(HttpRequest<?> request, String council, CareCost cost, FeeFormPage view) {
        return rooms.form(request, council, view, CostRooms.to(council, cost.exercise()), CostRooms.to(council, cost));
    }
}
