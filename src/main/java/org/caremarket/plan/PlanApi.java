package org.caremarket.plan;

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
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** A council's plans and returns as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Plans")
class PlanApi {

    private final Plans plans;
    private final Templates templates;
    private final Readings readings;
    private final Forms forms;

    PlanApi(Plans plans, Templates templates, Readings readings, Forms forms) {
        this.plans = plans;
        this.templates = templates;
        this.readings = readings;
        this.forms = forms;
    }

    @Get
    @Operation(summary = "List plans and returns, the newest first")
    @ApiResponse(responseCode = "200", description = "One page of plans, without their sections")
    Items<PlanJson> list(String council, PageRequest page) {
        var found = plans.list(page);
        return new Items<>(found.items().stream().map(PlanJson::of).toList(), found.total());
    }

    @Get("/{id}")
    @Operation(summary = "One plan with its sections")
    Optional<PlanJson> show(String council, long id) {
        return plans.find(id).map(this::json);
    }

    @Post
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Begin a plan on the newest version of a template; one that follows another begins with its texts")
    @ApiResponse(responseCode = "201", description = "The plan")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body PlanForm plan, @Parameter(hidden = true) Actor actor) {
        var template = templates.newest(Typed.line(plan.template()));
        if (template.isEmpty()) {
            return Problem.of(FormErrors.of("template", "Give the key of a template")).response();
        }
        var errors = plan.check(forms, template.get());
        if (errors.message("follows") == null && !Typed.line(plan.follows()).isEmpty()
                && plans.find(Typed.id(plan.follows()).orElseThrow()).isEmpty()) {
            errors = errors.and("follows", "There is no plan with this id");
        }
        return errors.isEmpty()
                ? answer(plans.add(plan.plan(template.get()), actor), added -> HttpResponse.created(
                        json(added), URI.create("/api/v1/" + council + "/plans/" + added.id())))
                : Problem.of(errors).response();
    }

    @Put("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Change what heads a plan; a date that is left out is then not stated. Template and markets stay")
    @ApiResponse(responseCode = "200", description = "The plan as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(String council, long id, @Body PlanForm plan, @Parameter(hidden = true) Actor actor) {
        if (plans.find(id).isEmpty()) {
            return notFound();
        }
        var errors = plan.checkChange(forms);
        return errors.isEmpty()
                ? answer(plans.change(id, plan.titleLine(), plan.periodLine(), plan.due(),
                        plan.seenVersion().orElseThrow(), actor), changed -> HttpResponse.ok(json(changed)))
                : Problem.of(errors).response();
    }

    @Delete("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Remove a draft that was never submitted or published; the version says what was read before")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan since: read it again")
    @ApiResponse(responseCode = "422", description = "Why it stays")
    HttpResponse<?> remove(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        if (plans.find(id).isEmpty()) {
            return notFound();
        }
        var seen = new SeenPlan(version);
        var errors = seen.check();
        return errors.isEmpty()
                ? answer(plans.remove(id, seen.seenVersion(), actor), removed -> HttpResponse.noContent())
                : Problem.of(errors).response();
    }

    private PlanJson json(Plan plan) {
        return PlanJson.of(readings.of(plan));
    }

    private static HttpResponse<?> answer(PlanOutcome outcome, Function<Plan, HttpResponse<?>> saved) {
        return switch (outcome) {
            case PlanOutcome.Saved(var plan) -> saved.apply(plan);
            case PlanOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The plan is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case PlanOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case PlanOutcome.NotFound() -> notFound();
        };
    }

    static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
