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
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;

/** Fees as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/fees")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Fees")
class FeeApi {

    private final Fees fees;
    private final Segments segments;
    private final Forms forms;

    FeeApi(Fees fees, Segments segments, Forms forms) {
        this.fees = fees;
        this.segments = segments;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Every fee with its uplift, by kind of care, the newest first")
    List<FeeJson> list(String council) {
        return FeeLine.of(fees.all()).stream().map(FeeJson::of).toList();
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One fee")
    Optional<FeeJson> show(String council, long id) {
        return found(id);
    }

    @Post
    @Operation(summary = "Add a fee")
    @ApiResponse(responseCode = "201", description = "The fee")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body FeeForm fee, @Parameter(hidden = true) Actor actor) {
        var checked = fee.check(forms, segments.all(), null);
        return checked.text() == null ? Problem.of(checked.errors()).response()
                : answer(fees.add(checked.text(), actor), added -> HttpResponse.created(json(added),
                        URI.create("/api/v1/" + council + "/fees/" + added.id())));
    }

    @Put("/{id}")
    @Operation(summary = "Change a fee; what is left out is then not stated")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(String council, long id, @Body FeeForm fee, @Parameter(hidden = true) Actor actor) {
        var found = fees.find(id);
        if (found.isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        var checked = fee.check(forms, segments.all(), found.get());
        return checked.text() == null ? Problem.of(checked.errors()).response()
                : answer(fees.change(id, checked.text(), fee.seenVersion(), actor), saved -> HttpResponse.ok(json(saved)));
    }

    @Delete("/{id}")
    @Operation(summary = "Remove a fee")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> remove(String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        return answer(fees.remove(id, new VersionForm(version).seen(), actor), gone -> HttpResponse.noContent());
    }

    private FeeJson json(Fee fee) {
        return found(fee.id()).orElseThrow();
    }

    private Optional<FeeJson> found(long id) {
        return FeeLine.of(fees.all()).stream().filter(line -> line.fee().id() == id).findFirst().map(FeeJson::of);
    }

    private static HttpResponse<?> answer(Outcome<Fee> outcome, Function<Fee, HttpResponse<?>> saved) {
        return switch (outcome) {
            case Outcome.Saved<Fee>(var now) -> saved.apply(now);
            case Outcome.Stale<Fee>(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The fee is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case Outcome.Refused<Fee>(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case Outcome.NotFound<Fee> none -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }
}
