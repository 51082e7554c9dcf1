package org.caremarket.provider.closure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;
import org.caremarket.provider.Locations;

/** Entries and exits as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/market-changes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Entries and exits")
class MarketChangeApi {

    private final MarketChanges changes;
    private final Continuity continuity;
    private final Locations locations;
    private final Forms forms;
    private final Clock clock;

    MarketChangeApi(MarketChanges changes, Continuity continuity, Locations locations, Forms forms, Clock clock) {
        this.changes = changes;
        this.continuity = continuity;
        this.locations = locations;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Every entry and exit, newest first.
     *
     * @param published counts that the council published without names; none of them is among the items
     */
    @Serdeable
    record All(List<MarketChangeJson> items, long total, List<PublishedJson> published) {}

    /** A published count. */
    @Serdeable
    record PublishedJson(String what, String period, String cause, int exits, String source) {}

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Entries into the market and exits from it, newest first; notes only for officers and approvers")
    All list(String council, @Parameter(hidden = true) Actor actor) {
        var plans = continuity.all().stream().collect(Collectors.toMap(ContinuityPlan::change, ContinuityPlan::id));
        var items = changes.all().stream()
                .map(each -> MarketChangeJson.of(each, plans.get(each.id()), MarketChangePages.writes(actor))).toList();
        return new All(items, items.size(), changes.published().stream().map(each -> new PublishedJson(
                each.what(), each.period(), each.cause().slug(), each.exits(), each.source())).toList());
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One entry or exit")
    Optional<MarketChangeJson> show(String council, long id, @Parameter(hidden = true) Actor actor) {
        return changes.find(id).map(each -> json(each, MarketChangePages.writes(actor)));
    }

    @Post
    @Operation(summary = "Record an entry or exit; who is location- or provider- with an id. The day of an exit "
            + "closes the location")
    @ApiResponse(responseCode = "201", description = "The entry or exit")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body MarketChangeForm change, @Parameter(hidden = true) Actor actor) {
        var errors = change.check(forms, LocalDate.now(clock));
        var provider = change.provider().or(() -> change.location().flatMap(locations::find).map(each -> each.provider()));
        if (errors.message("who") == null && provider.isEmpty()) {
            errors = errors.and("who", "There is no such location");
        }
        return errors.isEmpty()
                ? answer(changes.add(change.text(provider.orElseThrow()), Optional.empty(), actor), added -> HttpResponse.created(
                        json(added, true), URI.create("/api/v1/" + council + "/market-changes/" + added.id())))
                : Problem.of(errors).response();
    }

    @Put("/{id}")
    @Operation(summary = "Change an entry or exit, but not whom it is about; what is left out is then not stated")
    @ApiResponse(responseCode = "200", description = "The entry or exit as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> change(String council, long id, @Body MarketChangeForm sent, @Parameter(hidden = true) Actor actor) {
        return changes.find(id).<HttpResponse<?>>map(before -> {
            var change = sent.about(before);
            var errors = change.checkChange(forms, LocalDate.now(clock));
            return errors.isEmpty()
                    ? answer(changes.change(id, change.text(before.provider()), change.seenVersion().orElseThrow(), actor),
                            after -> HttpResponse.ok(json(after, true)))
                    : Problem.of(errors).response();
        }).orElseGet(MarketChangeApi::notFound);
    }

    private MarketChangeJson json(MarketChange change, boolean writes) {
        return MarketChangeJson.of(change, continuity.ofChange(change.id()).map(ContinuityPlan::id).orElse(null), writes);
    }

    private static HttpResponse<?> answer(MarketChangeOutcome outcome, Function<MarketChange, HttpResponse<?>> saved) {
        return switch (outcome) {
            case MarketChangeOutcome.Saved(var change) -> saved.apply(change);
            case MarketChangeOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "It is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case MarketChangeOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case MarketChangeOutcome.NotFound() -> notFound();
        };
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
