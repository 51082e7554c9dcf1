package org.caremarket.indicator;

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
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;

/** Indicators as JSON: the catalogue to read, and the council's own ones to write. */
@Controller("/api/v1/{council}/indicators")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Indicators")
class IndicatorApi {

    private final Indicators indicators;
    private final LocalIndicators edits;
    private final Forms forms;

    IndicatorApi(Indicators indicators, LocalIndicators edits, Forms forms) {
        this.indicators = indicators;
        this.edits = edits;
        this.forms = forms;
    }

    @Get
    @Operation(summary = "List indicators: the catalogue, then those that the council alone has")
    @ApiResponse(responseCode = "200", description = "One page of indicators")
    Items<IndicatorJson> list(String council, PageRequest page) {
        var all = indicators.all();
        return new Items<>(
                all.stream().skip(page.offset()).limit(page.size()).map(IndicatorJson::of).toList(), all.size());
    }

    @Get("/{code}")
    @Operation(summary = "One indicator with its definition; a local one with its version")
    Optional<IndicatorJson> show(String council, String code) {
        return indicators.local(code).map(IndicatorJson::of).or(() -> indicators.shared(code).map(IndicatorJson::of));
    }

    @Post
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Add a local indicator; its code is made from its name")
    @ApiResponse(responseCode = "201", description = "The indicator")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body LocalForm indicator, @Parameter(hidden = true) Actor actor) {
        var errors = indicator.check(forms);
        return errors.isEmpty()
                ? answer(edits.add(indicator.text(), actor), added -> HttpResponse.created(IndicatorJson.of(added),
                        URI.create("/api/v1/" + council + "/indicators/" + added.code())))
                : Problem.of(errors).response();
    }

    @Put("/{code}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Change what is said of a local indicator; what it counts in and its kind stay")
    @ApiResponse(responseCode = "200", description = "The indicator as it is now")
    @ApiResponse(responseCode = "404", description = "There is no such local indicator: those of the catalogue stay")
    @ApiResponse(responseCode = "409", description = "Somebody changed the indicator since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(
            String council, String code, @Body LocalForm indicator, @Parameter(hidden = true) Actor actor) {
        var found = indicators.local(code);
        if (found.isEmpty()) {
            return notFound();
        }
        var errors = indicator.checkChange(forms);
        return errors.isEmpty()
                ? answer(edits.change(code, indicator.textOf(found.get()), indicator.seenVersion().orElseThrow(), actor),
                        changed -> HttpResponse.ok(IndicatorJson.of(changed)))
                : Problem.of(errors).response();
    }

    @Delete("/{code}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Remove a local indicator without figures; the version says what was read before")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed the indicator since: read it again")
    @ApiResponse(responseCode = "422", description = "Why it stays")
    HttpResponse<?> withdraw(
            String council, String code, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        if (indicators.local(code).isEmpty()) {
            return notFound();
        }
        var seen = new SeenIndicator(version);
        var errors = seen.check();
        return errors.isEmpty()
                ? answer(edits.withdraw(code, seen.seenVersion(), actor), gone -> HttpResponse.noContent())
                : Problem.of(errors).response();
    }

    private static HttpResponse<?> answer(LocalOutcome outcome, Function<LocalIndicator, HttpResponse<?>> saved) {
        return switch (outcome) {
            case LocalOutcome.Saved(var indicator) -> saved.apply(indicator);
            case LocalOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The indicator is now at version %d: read it again, and decide anew.".formatted(current.version()))
                    .response();
            case LocalOutcome.NameTaken() -> Problem.of(FormErrors.of("name", IndicatorPages.NAME_TAKEN)).response();
            case LocalOutcome.HasFigures() -> Problem.of(FormErrors.of("", IndicatorPages.HAS_FIGURES)).response();
            case LocalOutcome.NotFound() -> notFound();
        };
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
