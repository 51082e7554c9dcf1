package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
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
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** The pages of what an exercise found for one kind of care, line by line. */
@Hidden
@Controller("/{council}/cost-of-care/{id}/{care}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ResultPages {

    private final Costs costs;
    private final CostLines lines;
    private final Fees fees;
    private final Scenarios scenarios;
    private final Returns returns;
    private final CostRooms rooms;
    private final Forms forms;

    ResultPages(Costs costs, CostLines lines, Fees fees, Scenarios scenarios, Returns returns, CostRooms rooms, Forms forms) {
        this.costs = costs;
        this.lines = lines;
        this.fees = fees;
        this.scenarios = scenarios;
        this.returns = returns;
        this.rooms = rooms;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, String care, Actor actor) {
        return rooms.with(request, id, care, cost -> HttpResponse.ok(rooms.show(request, council,
                GapViews.show(council, cost, fees, scenarios.of(cost), Writers.mayWrite(actor), returns.mayRead(actor)),
                CostRooms.to(council, cost.exercise()))));
    }

    @Get("/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, String care) {
        return rooms.with(request, id, care, cost -> form(request, council, cost,
                ResultForm.of(cost.result().text(), cost.result().version()), FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, String care, @Body ResultForm form, Actor actor) {
        return rooms.with(request, id, care, cost -> {
            var checked = form.check(forms);
            if (checked.text() == null) {
                return form(request, council, cost, form, checked.errors());
            }
            return switch (costs.change(id, cost.care(), checked.text(), form.seenVersion(), actor)) {
                case Outcome.Saved<CareCost>(var now) -> Flash.redirect(request, GapViews.path(council, now), "Result changed");
                case Outcome.Stale<CareCost>(var current) -> rooms.form(request, council,
                        GapViews.form(council, current, form.onTopOf(current.result()), FormErrors.none()).beside(
                                CostRooms.both(current.result().text().parts(), checked.text().parts()), current.result()
                                        .changedBy()),
                        CostRooms.to(council, current.exercise()), CostRooms.to(council, current));
                case Outcome.Refused<CareCost>(var why) -> form(request, council, cost, form, FormErrors.of(List.of(why)));
                case Outcome.NotFound<CareCost> none -> rooms.notFound(request);
            };
        });
    }

    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, String care, @Body VersionForm form, Actor actor) {
        return rooms.with(request, id, care, cost -> costs.removeResult(id, cost.care(), form.seen(),
                actor) instanceof Outcome.Saved<CareCost>
                ? Flash.redirect(request, CostViews.path(council, cost.exercise()), "Result removed")
                : Flash.redirect(request, GapViews.path(council, cost), "Somebody changed it meanwhile, so it was not removed"));
    }

    @Get("/lines/new")
    HttpResponse<?> newLine(HttpRequest<?> request, String council, long id, String care) {
        return rooms.with(request, id, care, cost -> line(request, council, cost, null,
                LineForm.of(null, cost.result().version()), FormErrors.none()));
    }

    @Post("/lines")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addLine(HttpRequest<?> request, String council, long id, String care, @Body LineForm form, Actor actor) {
        return rooms.with(request, id, care, cost -> save(request, council, cost, null, form, actor));
    }

    @Get("/lines/{line}")
    HttpResponse<?> editLine(HttpRequest<?> request, String council, long id, String care, String line) {
        return rooms.with(request, id, care, cost -> cost.lines().stream().filter(each -> each.line().code().equals(line))
                .findFirst()
                .<HttpResponse<?>>map(found -> line(request, council, cost, found,
                        LineForm.of(found.cost(), cost.result().version()), FormErrors.none()))
                .orElseGet(() -> rooms.notFound(request)));
    }

    @Post("/lines/{line}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeLine(HttpRequest<?> request, String council, long id, String care, String line, @Body LineForm form,
            Actor actor) {
        return rooms.with(request, id, care, cost -> cost.lines().stream().filter(each -> each.line().code().equals(line))
                .findFirst()
                .<HttpResponse<?>>map(found -> save(request, council, cost, found, form, actor))
                .orElseGet(() -> rooms.notFound(request)));
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, CareCost cost, CareCost.@Nullable Line line,
            LineForm form, Actor actor) {
        var checked = form.check(forms, line == null ? null : line.line().code(), lines.groups(cost.care()));
        if (checked.line() == null) {
            return line(request, council, cost, line, form, checked.errors());
        }
        var own = line == null ? new Costs.NewLine(Typed.line(form.group()), Typed.line(form.name())) : null;
        return switch (costs.line(cost.exercise().id(), cost.care(), checked.line(), own, form.seenVersion(), actor)) {
            case Outcome.Saved<CareCost>(var now) -> Flash.redirect(request, GapViews.path(council, now), "Line saved");
            case Outcome.Stale<CareCost>(var current) -> rooms.form(request, council,
                    GapViews.lineForm(council, current, line, lines.groups(cost.care()), form.onTopOf(current.result()),
                            FormErrors.none())
                            .beside(CostRooms.both(parts(current, line), parts(checked.line())), current.result().changedBy()),
                    CostRooms.to(council, current.exercise()), CostRooms.to(council, current));
            case Outcome.Refused<CareCost>(var why) -> line(request, council, cost, line, form, FormErrors.of(List.of(why)));
            case Outcome.NotFound<CareCost> none -> rooms.notFound(request);
        };
    }

    private static List<Part> parts(CareCost current, CareCost.@Nullable Line line) {
        return parts(line == null ? null : current.lines().stream().filter(each -> each.line().code().equals(line.line().code()))
                .findFirst().map(CareCost.Line::cost).orElse(null));
    }

    private static List<Part> parts(@Nullable LineCost cost) {
        var stated = cost == null ? new LineCost(0, "", null, null, null, null) : cost;
        return List.of(Part.of("Answers", Money.count(stated.count())),
                Part.of("Lower quartile", Money.pounds(stated.lower())),
                Part.of("Median", Money.pounds(stated.median())),
                Part.of("Upper quartile", Money.pounds(stated.upper())));
    }

    private HttpResponse<?> form(HttpRequest<?> request, String council, CareCost cost, ResultForm form, FormErrors errors) {
        return rooms.form(request, council, GapViews.form(council, cost, form, errors), CostRooms.to(council, cost.exercise()),
                CostRooms.to(council, cost));
    }

    private HttpResponse<?> line(HttpRequest<?> request, String council, CareCost cost, CareCost.@Nullable Line line,
            LineForm form, FormErrors errors) {
        return rooms.form(request, council, GapViews.lineForm(council, cost, line, lines.groups(cost.care()), form, errors),
                CostRooms.to(council, cost.exercise()), CostRooms.to(council, cost));
    }
}
