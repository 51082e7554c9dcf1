package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;

/** Cost of care as JSON. Providers' returns are not among it: they stay on the pages of those who are named for them. */
@Controller("/api/v1/{council}/cost-of-care")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Cost of care")
class CostApi {

    private final Costs costs;
    private final Fees fees;
    private final Scenarios scenarios;
    private final Forms forms;

    CostApi(Costs costs, Fees fees, Scenarios scenarios, Forms forms) {
        this.costs = costs;
        this.fees = fees;
        this.scenarios = scenarios;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Every fair-cost-of-care exercise")
    List<CostJson> list(String council) {
        return costs.exercises().stream().map(exercise -> CostJson.of(exercise, null)).toList();
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One exercise with its results, lines, gaps to the fees and scenarios")
    Optional<CostJson> show(String council, long id) {
        return costs.exercise(id).map(this::whole);
    }

    @Post
    @Operation(summary = "Add an exercise")
    @ApiResponse(responseCode = "201", description = "The exercise")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body ExerciseForm exercise, @Parameter(hidden = true) Actor actor) {
        var checked = exercise.check(forms, null);
        return checked.text() == null ? Problem.of(checked.errors()).response()
                : answer(costs.add(checked.text(), actor), added -> HttpResponse.created(whole(added),
                        URI.create("/api/v1/" + council + "/cost-of-care/" + added.id())));
    }

    @Put("/{id}")
    @Operation(summary = "Change an exercise; its results stay")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> change(String council, long id, @Body ExerciseForm exercise, @Parameter(hidden = true) Actor actor) {
        var found = costs.exercise(id);
        if (found.isEmpty()) {
            return notFound();
        }
        var checked = exercise.check(forms, found.get());
        return checked.text() == null ? Problem.of(checked.errors()).response()
                : answer(costs.change(id, checked.text(), exercise.seenVersion(), actor), saved -> HttpResponse.ok(whole(saved)));
    }

    @Delete("/{id}")
    @Operation(summary = "Remove an exercise with all that belongs to it")
    HttpResponse<?> remove(String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        return answer(costs.remove(id, new VersionForm(version).seen(), actor), gone -> HttpResponse.noContent());
    }

    @Put("/{id}/{care}")
    @Operation(summary = "Change sample and total of a kind of care; version 0 begins a result that is not there")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> result(String council, long id, String care, @Body ResultForm result, @Parameter(hidden = true) Actor actor) {
        var type = CareType.ofSlug(care).filter(CareType::hasExercise);
        if (type.isEmpty() || costs.exercise(id).isEmpty()) {
            return notFound();
        }
        var checked = result.check(forms);
        if (checked.text() == null) {
            return Problem.of(checked.errors()).response();
        }
        var seen = result.seenVersion();
        if (seen == 0 && costs.find(id, type.get()).isEmpty()) {
            costs.begin(id, type.get(), actor);
            seen = 1;
        }
        return answer(costs.change(id, type.get(), checked.text(), seen, actor), this::shown);
    }

    @Put("/{id}/{care}/lines/{line}")
    @Operation(summary = "Change one line of costs; version is that of the result")
    @ApiResponse(responseCode = "409", description = "Somebody changed the result since: read it again")
    HttpResponse<?> line(String council, long id, String care, String line, @Body LineForm cost,
            @Parameter(hidden = true) Actor actor) {
        return with(id, care, found -> {
            if (found.lines().stream().noneMatch(each -> each.line().code().equals(line))) {
                return notFound();
            }
            var checked = cost.check(forms, line, List.of());
            return checked.line() == null ? Problem.of(checked.errors()).response()
                    : answer(costs.line(id, found.care(), checked.line(), null, cost.seenVersion(), actor), this::shown);
        });
    }

    @Post("/{id}/{care}/scenarios")
    @Operation(summary = "Save what closing the gap would cost, by name")
    HttpResponse<?> scenario(String council, long id, String care, @Body ScenarioForm scenario,
            @Parameter(hidden = true) Actor actor) {
        return with(id, care, found -> {
            var checked = scenario.check(forms, false);
            return checked.text() == null ? Problem.of(checked.errors()).response()
                    : answer(scenarios.add(found, checked.text(), actor), saved ->
                            HttpResponse.created(CostJson.Saved.of(saved)));
        });
    }

    @Delete("/{id}/{care}/scenarios/{scenario}")
    @Operation(summary = "Remove a scenario")
    HttpResponse<?> removeScenario(
            String council, long id, String care, long scenario, @Nullable @QueryValue String version,
                    @Parameter(hidden = true) Actor actor) {
        return with(id, care, found -> answer(scenarios.remove(found, scenario, new VersionForm(version).seen(), actor),
                gone -> HttpResponse.noContent()));
    }

    private HttpResponse<?> with(long id, String care, Function<CareCost, HttpResponse<?>> answer) {
        return CareType.ofSlug(care).flatMap(type -> costs.find(id, type)).<HttpResponse<?>>map(answer)
                .orElseGet(CostApi::notFound);
    }

    private CostJson whole(Exercise exercise) {
        return CostJson.of(exercise, costs.of(exercise).stream().map(cost -> CostJson.of(cost, fees, scenarios.of(cost)))
                .toList());
    }

    private HttpResponse<?> shown(CareCost cost) {
        return HttpResponse.ok(CostJson.of(cost, fees, scenarios.of(cost)));
    }

    private static <T> HttpResponse<?> answer(Outcome<T> outcome, Function<T, HttpResponse<?>> saved) {
        return switch (outcome) {
            case Outcome.Saved<T>(var now) -> saved.apply(now);
            case Outcome.Stale<T> stale -> Problem.of(HttpStatus.CONFLICT,
                    "Somebody changed it since: read it again, and decide anew.").response();
            case Outcome.Refused<T>(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case Outcome.NotFound<T> none -> notFound();
        };
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
