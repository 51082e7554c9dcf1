package org.caremarket.provider.oversight;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;
import org.caremarket.provider.Locations;

/** How closely locations are watched and when visits fall due, as JSON: the same nouns and rules as the pages. */
@Controller("/api/v1/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Monitoring")
class MonitoringApi {

    private final Monitoring monitoring;
    private final Levels levels;
    private final Locations locations;
    private final WatchList watchList;
    private final Forms forms;
    private final Clock clock;

    MonitoringApi(Monitoring monitoring, Levels levels, Locations locations, WatchList watchList, Forms forms, Clock clock) {
        this.monitoring = monitoring;
        this.levels = levels;
        this.locations = locations;
        this.watchList = watchList;
        this.forms = forms;
        this.clock = clock;
    }

    @Get("/monitoring")
    @Operation(summary = "List the locations that serve people with level and next visit, what is overdue longest first")
    @ApiResponse(responseCode = "422", description = "What is wrong with the query")
    Items<MonitoredJson> list(String council, @RequestBean MonitoringQuery query, PageRequest page) {
        var found = monitoring.all().stream().filter(query.wanted()).toList();
        return new Items<>(found.stream().skip(page.offset()).limit(page.size()).map(MonitoredJson::of).toList(), found.size());
    }

    @Get("/monitoring/levels")
    @Operation(summary = "The council's levels of monitoring, from the least to the most watched")
    List<Level> levels(String council) {
        return levels.all();
    }

    @Get("/locations/{id}/monitoring-level")
    @Operation(summary = "At which level a location is, and when its next visit falls due")
    Optional<MonitoredJson> show(String council, long id) {
        return monitoring.find(id).map(MonitoredJson::of);
    }

    @Put("/locations/{id}/monitoring-level")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Set at which level a location is from a day on, with the reason; earlier levels stay in its history")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> set(String council, long id, @Body LevelSetForm level, @Parameter(hidden = true) Actor actor) {
        if (locations.find(id).isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        var errors = level.check(forms, levels, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        monitoring.set(id, level.chosen(), level.day(), level.why(), actor);
        return HttpResponse.ok(MonitoredJson.of(monitoring.find(id).orElseThrow()));
    }

    @Get("/watch-list")
    @Operation(summary = "The locations that a rule points at, each with every reason in words; most reasons first, then by name")
    List<WatchedJson> watchList(String council) {
        return watchList.listed().stream().map(WatchedJson::of).toList();
    }

    @Get("/watch-list/rules")
    @Operation(summary = "The rules of the watch list as the council uses them")
    WatchRuleJson rules(String council) {
        return WatchRuleJson.of(watchList.settings(), watchList.version());
    }

    @Put("/watch-list/rules")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Set which rules are used, and their thresholds")
    @ApiResponse(responseCode = "409", description = "Somebody changed the rules since: read them again")
    HttpResponse<?> change(String council, @Body WatchForm rules, @Parameter(hidden = true) Actor actor) {
        var errors = rules.check(watchList.settings());
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        return watchList.set(rules.codes(), rules.values(), rules.seen().orElseThrow(), actor)
                ? HttpResponse.ok(rules(council))
                : Problem.of(HttpStatus.CONFLICT, "The rules are now at version %d: read them again, and decide anew."
                        .formatted(watchList.version())).response();
    }
}
