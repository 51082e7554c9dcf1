package org.caremarket.provider;

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
import io.micronaut.http.annotation.RequestBean;
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

/** Locations as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/locations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Locations")
class LocationApi {

    private final Register register;
    private final Locations locations;
    private final LocationChecks checks;
    private final LocationEdits edits;
    private final Forms forms;

    LocationApi(Register register, Locations locations, LocationChecks checks, LocationEdits edits, Forms forms) {
        this.register = register;
        this.locations = locations;
        this.checks = checks;
        this.edits = edits;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "List locations by name, filtered by words, segment, service, locality, contract and standing")
    @ApiResponse(responseCode = "422", description = "What is wrong with the query")
    Items<LocationJson> list(String council, @RequestBean RegisterQuery query, PageRequest page) {
        var found = register.locations(query.filter(), page);
        return new Items<>(found.items().stream().map(this::json).toList(), found.total());
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One location")
    Optional<LocationJson> show(String council, long id) {
        return locations.find(id).map(this::json);
    }

    @Post
    @Operation(summary = "Add a location")
    @ApiResponse(responseCode = "201", description = "The location")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or which location has the CQC number")
    HttpResponse<?> add(String council, @Body LocationForm location, @Parameter(hidden = true) Actor actor) {
        return switch (checks.of(location, Optional.empty())) {
            case LocationChecks.Wrong(var errors) -> Problem.of(errors).response();
            case LocationChecks.Right(var text) -> answer(edits.add(text, actor), added -> created(council, added));
        };
    }

    @Put("/{id}")
    @Operation(summary = "Change a location; what is left out is then not stated")
    @ApiResponse(responseCode = "200", description = "The location as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(String council, long id, @Body LocationForm location, @Parameter(hidden = true) Actor actor) {
        var there = locations.find(id);
        if (there.isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        return switch (checks.of(location, there)) {
            case LocationChecks.Wrong(var errors) -> Problem.of(errors).response();
            case LocationChecks.Right(var text) ->
                answer(edits.change(id, text, location.seenVersion().orElseThrow(), actor), HttpResponse::ok);
        };
    }

    @Delete("/{id}")
    @Operation(summary = "Remove a location of which nothing else is recorded")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What keeps it from going")
    HttpResponse<?> remove(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        if (locations.find(id).isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        var form = new GoingForm("", version);
        var errors = form.check(forms);
        return errors.isEmpty() ? answer(edits.remove(id, form.seenVersion().orElseThrow(), actor), HttpResponse::ok)
                : Problem.of(errors).response();
    }

    private HttpResponse<?> answer(RegisterOutcome<Location> outcome, Function<LocationJson, HttpResponse<?>> saved) {
        return switch (outcome) {
            case RegisterOutcome.Saved<Location>(var record) -> saved.apply(json(record));
            case RegisterOutcome.Removed<Location>() -> HttpResponse.noContent();
            case RegisterOutcome.Stale<Location>(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The location is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case RegisterOutcome.Taken<Location>(var other) -> Problem.of(FormErrors.of("cqcId",
                    "Location %d has this CQC number: change that one instead".formatted(other.id()))).response();
            case RegisterOutcome.InUse<Location>(var by) -> Problem.of(FormErrors.of("id", String.join("; ", by))).response();
            case RegisterOutcome.NotFound<Location>() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    private HttpResponse<?> created(String council, LocationJson added) {
        return HttpResponse.created(added, URI.create("/api/v1/" + council + "/locations/" + added.id()));
    }

    private LocationJson json(Location one) {
        return LocationJson.of(one, register.standing(one));
    }
}
