package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;

/** Adding, changing and removing actions as JSON: the same rules as the pages. */
@Controller("/api/v1/{council}/actions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Actions")
class ActionEditApi {

    private final Actions actions;
    private final ActionEdits edits;
    private final DeliveryPlans plans;
    private final Forms forms;
    private final Clock clock;

    ActionEditApi(Actions actions, ActionEdits edits, DeliveryPlans plans, Forms forms, Clock clock) {
        this.actions = actions;
        this.edits = edits;
        this.plans = plans;
        this.forms = forms;
        this.clock = clock;
    }

    @Post
    @Operation(summary = "Add an action to a plan, not started, at the end of its theme")
    @ApiResponse(responseCode = "201", description = "The action, with what its \"by when\" means")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body ActionTextJson text, @Parameter(hidden = true) Actor actor) {
        var form = text.form();
        var errors = form.check(forms);
        var plan = form.planId().flatMap(plans::find);
        if (plan.isEmpty()) {
            errors = errors.and("plan", "Say with planId which plan of the council the action belongs to");
        }
        return errors.isEmpty()
                ? answer(edits.add(plan.get().id(), form.text(), actor), action -> HttpResponse.created(
                        json(action), URI.create("/api/v1/" + council + "/actions/" + action.id())))
                : wrong(errors);
    }

    @Put("/{id}")
    @Operation(summary = "Change what an action is from today on; what is left out is then not stated")
    @ApiResponse(responseCode = "200", description = "The action as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the action since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(
            String council, long id, @Body ActionTextJson text, @Parameter(hidden = true) Actor actor) {
        var form = text.form();
        var errors = form.checkChange(forms);
        return errors.isEmpty()
                ? answer(edits.change(id, form.text(), form.seenEdition().orElseThrow(), actor),
                        action -> HttpResponse.ok(json(action)))
                : wrong(id, errors);
    }

    @Post("/{id}/position")
    @Operation(summary = "Move an action one place up or down among those of its theme")
    @ApiResponse(responseCode = "200", description = "The action")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> move(String council, long id, @Body PositionForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answer(edits.move(id, form.up(), actor), action -> HttpResponse.ok(json(action)))
                : wrong(id, errors);
    }

    @Delete("/{id}")
    @Operation(summary = "Remove an action that should never have been in its plan; work that ended is reported as stopped instead")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed the action or reported on it since: read it again")
    @ApiResponse(responseCode = "422", description = "Version or edition is missing")
    HttpResponse<?> withdraw(
            String council, long id, @Nullable @QueryValue String version, @Nullable @QueryValue String edition,
            @Parameter(hidden = true) Actor actor) {
        var seen = new SeenForm(version, edition);
        var errors = seen.checkOfAction();
        return errors.isEmpty()
                ? answer(edits.withdraw(id, seen.seenVersion(), seen.seenEdition(), actor),
                        action -> HttpResponse.noContent())
                : wrong(id, errors);
    }

    private ActionJson json(Action action) {
        return ActionJson.of(action, LocalDate.now(clock));
    }

    private static HttpResponse<?> answer(ChangeOutcome outcome, Function<Action, HttpResponse<?>> saved) {
        return switch (outcome) {
            case ChangeOutcome.Saved(var action) -> saved.apply(action);
            case ChangeOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The action is now at edition %d and version %d: read it again, and decide anew."
                            .formatted(current.edition(), current.version()))
                    .response();
            case ChangeOutcome.Refused(var reason) -> wrong(FormErrors.of(List.of(reason.error())));
            case ChangeOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    private HttpResponse<?> wrong(long id, FormErrors errors) {
        return actions.find(id).isEmpty() ? Problem.of(HttpStatus.NOT_FOUND).response() : wrong(errors);
    }

    /** The form's names for what are ids here. */
    private static HttpResponse<?> wrong(FormErrors errors) {
        return Problem.of(errors.renamed("theme", "themeId").renamed("plan", "planId")).response();
    }
}
