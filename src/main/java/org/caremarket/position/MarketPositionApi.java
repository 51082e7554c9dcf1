package org.caremarket.position;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Asked;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Seen;
import org.caremarket.platform.web.Typed;

/** The market position as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/market-positions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Market position")
class MarketPositionApi {

    private final MarketPositions positions;
    private final PositionEdits edits;
    private final Forms forms;
    private final Clock clock;

    MarketPositionApi(MarketPositions positions, PositionEdits edits, Forms forms, Clock clock) {
        this.positions = positions;
        this.edits = edits;
        this.forms = forms;
        this.clock = clock;
    }

    @Get("{?area,aspect,side}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "List statements in the council's order, of one area, aspect or side, now or as at an earlier day")
    @ApiResponse(responseCode = "422", description = "What is wrong with the query")
    Items<StatementJson> list(
            String council, @Nullable @QueryValue String area, @Nullable @QueryValue String aspect,
            @Nullable @QueryValue String side, @Parameter(hidden = true) Seen seen, PageRequest page) {
        var asked = new Asked();
        var wantedArea = asked.read("area", area, Typed::id);
        var wantedAspect = asked.read("aspect", aspect, word -> Typed.choice(Aspect.class, word));
        var wantedSide = asked.read("side", side, word -> Typed.choice(Side.class, word));
        asked.check();
        var sheet = positions.at(seen.orRefuse());
        var found = sheet.areas().stream().filter(each -> wantedArea == null || each.id() == wantedArea)
                .flatMap(each -> sheet.cells(each).stream())
                .filter(cell -> wantedAspect == null || cell.aspect() == wantedAspect)
                .filter(cell -> wantedSide == null || cell.side() == wantedSide)
                .flatMap(cell -> cell.groups().stream().flatMap(group -> group.statements().stream())
                        .map(each -> StatementJson.of(each, cell.area().name())))
                .toList();
        return new Items<>(found.stream().skip(page.offset()).limit(page.size()).toList(), found.size());
    }

    @Get("/areas")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "The areas of the market, with how many statements each has and which parts say nothing")
    List<AreaJson> areas(String council) {
        var sheet = positions.now();
        return sheet.areas().stream().map(area -> AreaJson.of(area, sheet)).toList();
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One statement")
    Optional<StatementJson> show(String council, long id) {
        return positions.find(id).map(this::json);
    }

    @Get("/{id}/versions")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Every version of a statement, newest first, also of one that was removed")
    HttpResponse<?> versions(String council, long id) {
        var versions = positions.versions(id);
        return versions.isEmpty() ? notFound() : HttpResponse.ok(versions.stream().map(this::json).toList());
    }

    @Post
    @Operation(summary = "Add a statement at the end of its area, aspect and side")
    @ApiResponse(responseCode = "201", description = "The statement")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body StatementForm statement, @Parameter(hidden = true) Actor actor) {
        var area = statement.areaId().flatMap(positions::area);
        if (area.isEmpty()) {
            return Problem.of(FormErrors.of("area", "Name an area of the council's by its id")).response();
        }
        var errors = statement.check(forms, area.get(), "", LocalDate.now(clock));
        return errors.isEmpty()
                ? answer(edits.add(area.get().id(), statement.text(List.of(), List.of()), actor), id -> HttpResponse.created(
                        json(id), URI.create("/api/v1/" + council + "/market-positions/" + id)))
                : Problem.of(errors).response();
    }

    @Put("/{id}")
    @Operation(summary = "Change a statement; figures and actions that are left out stay, other fields are then not stated")
    @ApiResponse(responseCode = "200", description = "The statement as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(
            String council, long id, @Body StatementForm statement, @Parameter(hidden = true) Actor actor) {
        var found = positions.find(id);
        if (found.isEmpty()) {
            return notFound();
        }
        var before = found.get();
        var errors = statement.checkChange(forms, positions.area(before.areaId()).orElseThrow(), before.part(),
                LocalDate.now(clock));
        return errors.isEmpty()
                ? answer(edits.change(id, statement.text(before.figureIds(), before.actionIds()),
                        statement.seenVersion().orElseThrow(), actor), changed -> HttpResponse.ok(json(changed)))
                : Problem.of(errors).response();
    }

    @Delete("/{id}")
    @Operation(summary = "Remove a statement; its versions can still be read")
    @ApiResponse(responseCode = "204", description = "It no longer stands")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> remove(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        if (positions.find(id).isEmpty()) {
            return notFound();
        }
        var seen = new VersionSeen(version);
        return seen.check().isEmpty() ? answer(edits.remove(id, seen.number(), actor), removed -> HttpResponse.noContent())
                : Problem.of(seen.check()).response();
    }

    private StatementJson json(Statement statement) {
        return StatementJson.of(statement, positions.everArea(statement.areaId()).orElseThrow().name());
    }

    private StatementJson json(long id) {
        return json(positions.find(id).orElseThrow());
    }

    private static HttpResponse<?> answer(PositionOutcome outcome, LongFunction<HttpResponse<?>> saved) {
        return switch (outcome) {
            case PositionOutcome.Saved(var id) -> saved.apply(id);
            case PositionOutcome.Stale() -> Problem.of(HttpStatus.CONFLICT,
                    "Somebody changed the statement since: read it again, and decide anew.").response();
            case PositionOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case PositionOutcome.NotFound() -> notFound();
        };
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
