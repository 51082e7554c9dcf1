package org.caremarket.capacity;

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
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** Capacity as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/capacity")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Capacity")
class CapacityApi {

    private final Capacities capacities;
    private final Scenarios scenarios;
    private final CapacityReader reader;
    private final Forms forms;

    CapacityApi(Capacities capacities, Scenarios scenarios, CapacityReader reader, Forms forms) {
        this.capacities = capacities;
        this.scenarios = scenarios;
        this.reader = reader;
        this.forms = forms;
    }

    @Get("{?segment,show}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "The newest record of each segment and locality with its gap; with show=all every record")
    List<CapacityJson> list(String council, @Nullable @QueryValue String segment, @Nullable @QueryValue String show) {
        var wanted = Typed.line(segment);
        return ("all".equals(show) ? capacities.all() : capacities.newest()).stream()
                .filter(each -> wanted.isEmpty() || each.text().segment().equals(wanted)).map(CapacityJson::of).toList();
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One capacity record: as published, what follows from it, and the gap")
    Optional<CapacityJson> show(String council, long id) {
        return capacities.find(id).map(CapacityJson::of);
    }

    @Post
    @Operation(summary = "Add a capacity record; what is left out is not stated")
    @ApiResponse(responseCode = "201", description = "The record")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or which record the source has already")
    HttpResponse<?> add(String council, @Body CapacityForm capacity, @Parameter(hidden = true) Actor actor) {
        var read = reader.read(capacity, capacities.places(), null);
        return read.errors().isEmpty()
                ? answer(capacities.add(read.text(), actor), added -> HttpResponse.created(CapacityJson.of(added),
                        URI.create("/api/v1/" + council + "/capacity/" + added.id())))
                : refused(read.errors());
    }

    @Put("/{id}")
    @Operation(summary = "Change a capacity record; what is left out is then not stated")
    @ApiResponse(responseCode = "200", description = "The record as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(String council, long id, @Body CapacityForm capacity, @Parameter(hidden = true) Actor actor) {
        var found = capacities.find(id);
        if (found.isEmpty()) {
            return notFound();
        }
        var read = reader.readChange(capacity, capacities.places(), found.get().text());
        return read.errors().isEmpty()
                ? answer(capacities.change(id, read.text(), capacity.seenVersion().orElseThrow(), actor),
                        changed -> HttpResponse.ok(CapacityJson.of(changed)))
                : refused(read.errors());
    }

    @Delete("/{id}")
    @Operation(summary = "Remove a capacity record with its scenarios, for good")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> remove(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        if (capacities.find(id).isEmpty()) {
            return notFound();
        }
        return Typed.number(version).<HttpResponse<?>>map(seen ->
                answer(capacities.remove(id, seen, actor), removed -> HttpResponse.noContent()))
                .orElseGet(() -> Problem.of(FormErrors.of("version", CapacityForm.VERSION_MISSING)).response());
    }

    @Get("/{id}/scenarios")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "The scenarios kept for a capacity record, newest first, with gap and cost")
    Optional<List<ScenarioJson>> scenarios(String council, long id) {
        return capacities.find(id).map(capacity ->
                scenarios.of(id).stream().map(each -> ScenarioJson.of(each, capacity)).toList());
    }

    @Post("/{id}/scenarios")
    @Operation(summary = "Keep a scenario: other growth, fee or exclusions, by name")
    @ApiResponse(responseCode = "201", description = "The scenario")
    @ApiResponse(responseCode = "409", description = "Somebody changed the record since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> keep(String council, long id, @Body ScenarioForm scenario, @Parameter(hidden = true) Actor actor) {
        var found = capacities.find(id);
        if (found.isEmpty()) {
            return notFound();
        }
        var read = scenario.read(forms, found.get(), true);
        if (read.text() == null) {
            return Problem.of(read.errors()).response();
        }
        return switch (scenarios.add(id, read.text(), scenario.seenVersion().orElseThrow(), actor)) {
            case ScenarioOutcome.Saved(var kept) -> HttpResponse.created(ScenarioJson.of(kept, found.get()),
                    URI.create("/api/v1/" + council + "/capacity/" + id + "/scenarios"));
            case ScenarioOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case ScenarioOutcome.Stale(var current) -> stale(current);
            case ScenarioOutcome.NotFound() -> notFound();
        };
    }

    @Delete("/{id}/scenarios/{scenario}")
    @Operation(summary = "Remove a scenario for good")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    HttpResponse<?> removeScenario(String council, long id, long scenario, @Parameter(hidden = true) Actor actor) {
        return scenarios.remove(id, scenario, actor) ? HttpResponse.noContent() : notFound();
    }

    private static HttpResponse<?> answer(CapacityOutcome outcome, Function<Capacity, HttpResponse<?>> saved) {
        return switch (outcome) {
            case CapacityOutcome.Saved(var capacity) -> saved.apply(capacity);
            case CapacityOutcome.Stale(var current) -> stale(current);
            case CapacityOutcome.Taken(var other) -> Problem.of(FormErrors.of("source",
                    "Record %d has this source, segment, locality and time: change that one instead".formatted(other.id())))
                            .response();
            case CapacityOutcome.NotFound() -> notFound();
        };
    }

    /** Fields of exclusions have the names that the JSON gives them: {@code exclusions[0].amount}. */
    private static HttpResponse<?> refused(FormErrors errors) {
        return Problem.of(FormErrors.of(errors.all().stream().map(each -> new FieldError(
                each.field().replaceFirst("^(reasons|amount|note)\\.(\\d)$", "exclusions[$2].$1"), each.message())).toList()))
                        .response();
    }

    private static HttpResponse<?> stale(Capacity current) {
        return Problem.of(HttpStatus.CONFLICT,
                "The record is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
