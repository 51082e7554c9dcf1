package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
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
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Seen;

/** A council's delivery plans as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/delivery-plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Delivery plans")
class DeliveryPlanApi {

    private final DeliveryPlans plans;
    private final DeliveryPlanEdits edits;
    private final Actions actions;
    private final DeliveryPlanAnswers answers;
    private final Forms forms;

    DeliveryPlanApi(DeliveryPlans plans, DeliveryPlanEdits edits, Actions actions, DeliveryPlanAnswers answers, Forms forms) {
        this.plans = plans;
        this.edits = edits;
        this.actions = actions;
        this.answers = answers;
        this.forms = forms;
    }

    @Get
    @Operation(summary = "List delivery plans, with how their actions stand as at a day")
    @ApiResponse(responseCode = "200", description = "One page of plans")
    Items<DeliveryPlanJson> list(String council, @Parameter(hidden = true) Seen seen, PageRequest page) {
        var counts = actions.counts(seen.orRefuse());
        var found = plans.list(page);
        return new Items<>(found.items().stream().map(plan -> DeliveryPlanJson.of(plan, counts)).toList(), found.total());
    }

    @Get("/{id}")
    @Operation(summary = "One delivery plan with its themes, and how their actions stand as at a day")
    Optional<DeliveryPlanJson> show(String council, long id, @Parameter(hidden = true) Seen seen) {
        var at = seen.orRefuse();
        return plans.find(id).map(plan -> answers.json(plan, at));
    }

    @Post
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Add a delivery plan without themes")
    @ApiResponse(responseCode = "201", description = "The plan")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body DeliveryPlanForm plan, @Parameter(hidden = true) Actor actor) {
        var errors = plan.check(forms);
        return errors.isEmpty()
                ? answers.created(edits.add(plan.text(), actor), council)
                : Problem.of(errors).response();
    }

    @Put("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Change what heads a delivery plan; what is left out is then not stated")
    @ApiResponse(responseCode = "200", description = "The plan as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan or its themes since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(String council, long id, @Body DeliveryPlanForm plan, @Parameter(hidden = true) Actor actor) {
        var errors = plan.checkChange(forms);
        return errors.isEmpty()
                ? answers.changed(edits.change(id, plan.text(), plan.seenVersion().orElseThrow(), actor))
                : answers.wrong(id, errors);
    }

    @Delete("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Remove a delivery plan that has no actions; the version says what was read before")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan or its themes since: read it again")
    @ApiResponse(responseCode = "422", description = "Why it stays")
    HttpResponse<?> withdraw(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        var seen = new SeenForm(version, null);
        var errors = seen.check();
        return errors.isEmpty()
                ? answers.removed(edits.withdraw(id, seen.seenVersion(), actor))
                : answers.wrong(id, errors);
    }
}
