package org.caremarket.provider.oversight;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;
import org.caremarket.provider.Locations;

/** Visits and risk notes of one location as JSON. */
@Controller("/api/v1/{council}/locations/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Monitoring")
class VisitApi {

    private final Locations locations;
    private final Visits visits;
    private final RiskNotes notes;
    private final Forms forms;
    private final Clock clock;

    VisitApi(Locations locations, Visits visits, RiskNotes notes, Forms forms, Clock clock) {
        this.locations = locations;
        this.visits = visits;
        this.notes = notes;
        this.forms = forms;
        this.clock = clock;
    }

    @Get("/visits")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "The visits to a location, the newest first")
    Optional<List<VisitJson>> list(String council, long id) {
        return locations.find(id).map(location -> visits.of(id).stream().map(VisitJson::of).toList());
    }

    @Post("/visits")
    @Operation(summary = "Record a visit")
    @ApiResponse(responseCode = "201", description = "The visit")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, long id, @Body VisitForm visit, @Parameter(hidden = true) Actor actor) {
        var errors = visit.check(forms, LocalDate.now(clock));
        return locations.find(id).isEmpty() ? notFound() : errors.isEmpty()
                ? answer(visits.add(id, visit.text(), actor), council, true) : Problem.of(errors).response();
    }

    @Put("/visits/{visit}")
    @Operation(summary = "Put right what was recorded of a visit")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(
            String council, long id, long visit, @Body VisitForm text, @Parameter(hidden = true) Actor actor) {
        if (visits.find(id, visit).isEmpty()) {
            return notFound();
        }
        var errors = text.checkChange(forms, LocalDate.now(clock));
        return errors.isEmpty() ? answer(visits.change(id, visit, text.text(), text.seenVersion().orElseThrow(), actor), council, false)
                : Problem.of(errors).response();
    }

    @Get("/risk-notes")
    @Operation(summary = "The risk notes on a location, the newest first; only for officers and approvers")
    Optional<List<RiskNote>> notes(String council, long id, @Parameter(hidden = true) Actor actor) {
        return locations.find(id).map(location -> notes.of(id, actor));
    }

    @Post("/risk-notes")
    @Operation(summary = "Write a risk note, which only officers and approvers read")
    @ApiResponse(responseCode = "201", description = "All notes on the location, the newest first")
    HttpResponse<?> note(String council, long id, @Body RiskNoteForm note, @Parameter(hidden = true) Actor actor) {
        if (locations.find(id).isEmpty()) {
            return notFound();
        }
        var errors = note.check(forms, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        notes.add(id, note.day(), note.text(), actor);
        return HttpResponse.created(notes.of(id, actor));
    }

    private static HttpResponse<?> answer(VisitChange outcome, String council, boolean added) {
        return switch (outcome) {
            case VisitChange.Saved(var visit) -> added
                    ? HttpResponse.created(VisitJson.of(visit),
                            URI.create("/api/v1/%s/locations/%d/visits/%d".formatted(council, visit.locationId(), visit.id())))
                    : HttpResponse.ok(VisitJson.of(visit));
            case VisitChange.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The visit is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case VisitChange.NotFound() -> notFound();
        };
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
