package org.caremarket.plan;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** The objectives of a plan as JSON, and the delivery actions that carry them. */
@Controller("/api/v1/{council}/plans/{id}/objectives")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Plans")
class ObjectiveApi {

    private final Plans plans;
    private final Objectives objectives;
    private final Forms forms;

    ObjectiveApi(Plans plans, Objectives objectives, Forms forms) {
        this.plans = plans;
        this.objectives = objectives;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "The objectives of a plan in the order of its sections, with their progress")
    Optional<List<ObjectiveJson>> list(String council, long id) {
        return plans.find(id).map(plan -> objectives.of(plan).stream().map(ObjectiveJson::of).toList());
    }

    @Get("/{objective}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One objective with its progress and the ids of its actions")
    Optional<ObjectiveJson> show(String council, long id, long objective) {
        return plans.find(id).flatMap(plan -> objectives.find(plan, objective)).map(ObjectiveJson::of);
    }

    @Post
    @Operation(summary = "Add an objective at the end of those of its section")
    @ApiResponse(responseCode = "201", description = "The objective")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or why the plan is locked")
    HttpResponse<?> add(String council, long id, @Body ObjectiveForm objective, @Parameter(hidden = true) Actor actor) {
        return with(id, plan -> {
            var errors = objective.check(forms);
            return errors.isEmpty()
                    ? answer(plan, objectives.add(id, Typed.line(objective.section()), objective.words(), actor),
                            added -> HttpResponse.created(added, URI.create(
                                    "/api/v1/%s/plans/%d/objectives/%d".formatted(council, id, added.id()))))
                    : Problem.of(errors).response();
        });
    }

    @Put("/{objective}")
    @Operation(summary = "Write an objective anew; it stays in its section")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> change(
            String council, long id, long objective, @Body ObjectiveForm text, @Parameter(hidden = true) Actor actor) {
        return with(id, objective, plan -> {
            var errors = text.checkChange(forms);
            return errors.isEmpty()
                    ? answer(plan, objectives.change(id, objective, text.words(), text.seenVersion(), actor), HttpResponse::ok)
                    : Problem.of(errors).response();
        });
    }

    @Post("/{objective}/position")
    @Operation(summary = "Move an objective up or down by one place in its section")
    HttpResponse<?> move(
            String council, long id, long objective, @Body ObjectiveMoveForm move, @Parameter(hidden = true) Actor actor) {
        return with(id, objective, plan -> {
            var errors = move.checkMove();
            return errors.isEmpty()
                    ? answer(plan, objectives.move(id, objective, move.up(), actor), HttpResponse::ok)
                    : Problem.of(errors).response();
        });
    }

    @Put("/{objective}/actions")
    @Operation(summary = "Say which delivery actions carry an objective: all of them, by their ids")
    @ApiResponse(responseCode = "422", description = "An id is not that of an action")
    HttpResponse<?> link(
            String council, long id, long objective, @Body CarriersForm carriers, @Parameter(hidden = true) Actor actor) {
        return with(id, objective, plan -> {
            var errors = carriers.actions() == null
                    ? FormErrors.of("actions", "Give the ids of the actions that carry it, or an empty list")
                    : carriers.check();
            if (!errors.isEmpty()) {
                return Problem.of(errors).response();
            }
            Set<Long> dropped = new HashSet<>(objectives.find(plan, objective).stream()
                    .flatMap(found -> found.actions().stream()).map(action -> action.id()).collect(Collectors.toSet()));
            dropped.removeAll(carriers.chosen());
            return answer(plan, objectives.link(id, objective, carriers.chosen(), dropped, actor), HttpResponse::ok);
        });
    }

    @Delete("/{objective}")
    @Operation(summary = "Remove an objective; its actions stay")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> remove(
            String council, long id, long objective, @Nullable @QueryValue String version,
            @Parameter(hidden = true) Actor actor) {
        return with(id, objective, plan -> {
            var seen = new ObjectiveMoveForm(null, version);
            var errors = seen.checkRemoval();
            if (!errors.isEmpty()) {
                return Problem.of(errors).response();
            }
            return switch (objectives.remove(id, objective, seen.seenVersion(), actor)) {
                case ObjectiveOutcome.Saved saved -> HttpResponse.noContent();
                case ObjectiveOutcome other -> answer(plan, other, HttpResponse::ok);
            };
        });
    }

    private HttpResponse<?> answer(
            Plan plan, ObjectiveOutcome outcome, Function<ObjectiveJson, HttpResponse<?>> saved) {
        return switch (outcome) {
            case ObjectiveOutcome.Saved(var objective) -> saved.apply(
                    ObjectiveJson.of(objectives.find(plan, objective.id()).orElseThrow()));
            case ObjectiveOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The objective is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case ObjectiveOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case ObjectiveOutcome.Locked(var state) -> Problem.of(
                    FormErrors.of("text", "The plan is locked. " + state.meaning())).response();
            case ObjectiveOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    private HttpResponse<?> with(long id, Function<Plan, HttpResponse<?>> act) {
        return plans.find(id).<HttpResponse<?>>map(act).orElseGet(PlanApi::notFound);
    }

    private HttpResponse<?> with(long id, long objective, Function<Plan, HttpResponse<?>> act) {
        return with(id, plan -> objectives.find(plan, objective).isPresent() ? act.apply(plan) : PlanApi.notFound());
    }
}
