package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** Templates of plans and returns as JSON, and the template of one plan. */
@Controller("/api/v1/{council}/plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Plans")
class TemplateApi {

    /** A template as a file would have it. */
    @Introspected
    @Serdeable
    record TemplateText(@Nullable String yaml) {}

    /**
     * Where a plan is to be moved.
     *
     * @param version of the template; the newest when it is left out
     * @param planVersion the version of the plan that was read
     * @param markets keys of the template's markets; when left out, those of the plan that the template has too
     * @param placing of a text that is no longer asked for the empty section to which it goes, by their keys
     */
    @Introspected
    @Serdeable
    record Target(
            @Nullable String template, @Nullable String version, @Nullable String planVersion,
            @Nullable List<String> markets, @Nullable Map<String, String> placing) {}

    private final Plans plans;
    private final Templates templates;
    private final TemplateDrafts drafts;
    private final TemplateMoves moves;
    private final Readings readings;
    private final Forms forms;

    TemplateApi(
            Plans plans, Templates templates, TemplateDrafts drafts, TemplateMoves moves, Readings readings, Forms forms) {
        this.plans = plans;
        this.templates = templates;
        this.drafts = drafts;
        this.moves = moves;
        this.readings = readings;
        this.forms = forms;
    }

    @Get("/templates")
    @Operation(summary = "List templates in their newest versions, the council's own first")
    Items<TemplateJson> list(String council) {
        var all = templates.newest().stream().map(template -> TemplateJson.of(template, own(template))).toList();
        return new Items<>(all, all.size());
    }

    @Get("/templates/{key}")
    @Operation(summary = "One template, in its newest version when none is named")
    Optional<TemplateJson> show(String council, String key, @Nullable @QueryValue String version) {
        return wanted(key, version).map(this::json);
    }

    @Post("/templates")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Bring a template of the council's own into use, as its next version")
    @ApiResponse(responseCode = "201", description = "The template, with the version it was given")
    @ApiResponse(responseCode = "422", description = "What is wrong with it, with lines and reasons")
    HttpResponse<?> add(String council, @Body TemplateText text, @Parameter(hidden = true) Actor actor) {
        var yaml = text.yaml() == null ? "" : text.yaml();
        var errors = forms.check(text);
        if (!errors.isEmpty() || yaml.isBlank()) {
            return Problem.of(errors.isEmpty() ? FormErrors.of(TemplateCheck.FILE, "Give the template as YAML") : errors)
                    .response();
        }
        return switch (drafts.publish(yaml, actor)) {
            case TemplateDraftOutcome.Saved(var template) -> HttpResponse.created(json(template),
                    URI.create("/api/v1/" + council + "/plans/templates/" + template.key()));
            case TemplateDraftOutcome.Refused(var why) -> Problem.of(why).response();
            case TemplateDraftOutcome.Stale stale -> Problem.of(HttpStatus.CONFLICT).response();
            case TemplateDraftOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    @Put("/{id}/template")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Move a plan to another version of its template, or to another template")
    @ApiResponse(responseCode = "200", description = "The plan on its new template")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan since, or it is locked")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> move(String council, long id, @Body Target target, @Parameter(hidden = true) Actor actor) {
        if (plans.find(id).isEmpty()) {
            return PlanApi.notFound();
        }
        var errors = forms.check(target);
        var to = wanted(Typed.line(target.template()), target.version());
        if (to.isEmpty()) {
            errors = errors.and("template", "Give the key, and the version, of a template that is in use");
        }
        var seen = Typed.number(target.planVersion());
        if (seen.isEmpty()) {
            errors = errors.and("planVersion", SeenPlan.MISSING);
        }
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        var placing = target.placing() == null ? Map.<String, String>of() : target.placing();
        return switch (moves.move(id, to.get(), target.markets(), seen.get(), placing, actor)) {
            case TemplateMoveOutcome.Moved(var plan) -> HttpResponse.ok(PlanJson.of(readings.of(plan)));
            case TemplateMoveOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The plan is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case TemplateMoveOutcome.Locked(var plan) -> Problem.of(HttpStatus.CONFLICT, Plans.locked(plan)).response();
            case TemplateMoveOutcome.Refused(var why) -> Problem.of(why.renamed("to", "template")).response();
            case TemplateMoveOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    private TemplateJson json(PlanTemplate template) {
        return TemplateJson.of(template, own(template), templates.versions(template.key()));
    }

    private boolean own(PlanTemplate template) {
        return !templates.ships(template.key());
    }

    private Optional<PlanTemplate> wanted(String key, @Nullable String version) {
        return Typed.line(version).isEmpty() ? templates.newest(key)
                : Typed.number(version).flatMap(number -> templates.find(key, number));
    }
}
