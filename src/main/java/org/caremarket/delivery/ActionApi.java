package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
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
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Seen;

/** A council's actions as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/actions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Actions")
class ActionApi {

    private final Actions actions;
    private final Forms forms;
    private final Clock clock;

    ActionApi(Actions actions, Forms forms, Clock clock) {
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Operation(summary = "List actions, filtered and sorted, as at a day; all in the order of their plans when nothing is asked")
    @ApiResponse(responseCode = "200", description = "One page of actions")
    @ApiResponse(responseCode = "422", description = "Which part of the query makes no sense")
    HttpResponse<?> list(String council, @RequestBean ActionQuery query, @Nullable @QueryValue String rag,
            @Nullable @QueryValue String lifecycle, @Parameter(hidden = true) Seen seen, PageRequest page) {
        var status = new StatusJson(rag, lifecycle, null, null, null, null);
        if (status.problem().isPresent()) {
            return Problem.of(FormErrors.of(List.of(status.problem().get()))).response();
        }
        var at = seen.orRefuse();
        var wanted = status.status().map(query.filter()::with).orElseGet(query::filter);
        var found = actions.list(wanted, at, page).found();
        return HttpResponse.ok(new Items<>(
                found.items().stream().map(action -> ActionJson.of(action, at.day())).toList(), found.total()));
    }

    @Get("/{id}")
    @Operation(summary = "One action as at a day, with its history until then, newest report first")
    Optional<ActionJson> show(String council, long id, @Parameter(hidden = true) Seen seen) {
        var at = seen.orRefuse();
        return actions.find(id, at).map(action -> ActionJson.of(action, at.day(), actions.history(id, at)));
    }

    @Post("/{id}/statuses")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Report where an action stands; the version says what was read before")
    @ApiResponse(responseCode = "201", description = "The action with the new status")
    @ApiResponse(responseCode = "409", description = "Somebody reported since: read the action again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> report(String council, long id, @Body StatusJson report, @Parameter(hidden = true) Actor actor) {
        var form = report.form();
        var errors = report.problem()
                .map(problem -> form.check(forms, LocalDate.now(clock)).without("status").and(problem))
                .orElseGet(() -> form.check(forms, LocalDate.now(clock)));
        if (!errors.isEmpty()) {
            return actions.find(id).isEmpty()
                    ? Problem.of(HttpStatus.NOT_FOUND).response()
                    : wrong(errors);
        }
        return switch (actions.report(id, form.report(), actor)) {
            case ReportOutcome.Reported(var action) -> HttpResponse.created(
                    ActionJson.of(action, LocalDate.now(clock)), URI.create("/api/v1/" + council + "/actions/" + id));
            case ReportOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The action is now at version %d: read it again, and report on top of it.".formatted(current.version()))
                    .response();
            case ReportOutcome.Refused(var action, var reason) ->
                wrong(FormErrors.of(List.of(reason.error())));
            case ReportOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    /** The form has one field for what are rag and lifecycle here. */
    private static HttpResponse<?> wrong(FormErrors errors) {
        return Problem.of(errors.renamed("status", "rag")).response();
    }
}
