package org.caremarket.provider.oversight.mark;

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
import org.caremarket.platform.web.Problem;
import org.caremarket.provider.oversight.Writers;

/** Marks and assessments as JSON: the same nouns and rules as the pages. */
@Controller("/api/v1/{council}/quality-mark")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Quality mark")
class MarkApi {

    private final Schemes schemes;
    private final Assessments assessments;
    private final Assessing assessing;
    private final Forms forms;
    private final Clock clock;

    MarkApi(Schemes schemes, Assessments assessments, Assessing assessing, Forms forms, Clock clock) {
        this.schemes = schemes;
        this.assessments = assessments;
        this.assessing = assessing;
        this.forms = forms;
        this.clock = clock;
    }

    @Get("/schemes")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "The marks that the council gives, with their criteria")
    List<MarkJson> schemes(String council) {
        return schemes.all().stream().map(each -> MarkJson.of(each, schemes.criteria(each.id()))).toList();
    }

    @Get("/assessments")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Every assessment, the newest first; evidence and reasons only for officers and approvers")
    Items<AssessmentJson> list(String council, @Parameter(hidden = true) Actor actor) {
        var all = assessments.all().stream().map(each -> json(each, actor)).toList();
        return new Items<>(all, all.size());
    }

    @Get("/assessments/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One assessment; evidence and reasons only for officers and approvers")
    Optional<AssessmentJson> show(String council, long id, @Parameter(hidden = true) Actor actor) {
        return assessments.find(id).map(each -> json(each, actor));
    }

    @Post("/assessments")
    @Operation(summary = "Begin an assessment of a location or provider against the criteria as they are today")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> begin(String council, @Body BeginForm chosen, @Parameter(hidden = true) Actor actor) {
        return answer(assessing.begin(chosen, actor), actor);
    }

    @Put("/assessments/{id}/findings")
    @Operation(summary = "Record what was found of each criterion, with the evidence")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> judge(String council, long id, @Body FindingsForm found, @Parameter(hidden = true) Actor actor) {
        var judged = assessments.judged(id);
        var errors = found.check(judged);
        return assessments.find(id).isEmpty() ? notFound() : errors.isEmpty()
                ? answer(assessments.judge(id, found.found(judged), found.seen().orElseThrow(), actor), actor)
                : Problem.of(errors).response();
    }

    @Put("/assessments/{id}/decision")
    @Operation(summary = "Decide an assessment: awarded only when every required criterion is met or does not apply")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> decide(String council, long id, @Body DecisionForm decision, @Parameter(hidden = true) Actor actor) {
        return assessments.find(id).<HttpResponse<?>>map(found -> {
            var errors = decision.check(forms, LocalDate.now(clock));
            return errors.isEmpty() ? answer(assessments.decide(id, decision.decision(schemes.find(found.schemeId()).orElseThrow()),
                    decision.seen().orElseThrow(), actor), actor) : Problem.of(errors).response();
        }).orElseGet(MarkApi::notFound);
    }

    @Put("/assessments/{id}/removal")
    @Operation(summary = "Remove a holder; the reason is never public")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> remove(String council, long id, @Body RemovalForm removal, @Parameter(hidden = true) Actor actor) {
        if (assessments.find(id).isEmpty()) {
            return notFound();
        }
        var errors = removal.check(forms, LocalDate.now(clock));
        return errors.isEmpty()
                ? answer(assessments.remove(id, removal.day(), removal.words(), removal.seen().orElseThrow(), actor), actor)
                : Problem.of(errors).response();
    }

    private HttpResponse<?> answer(AssessmentOutcome outcome, Actor actor) {
        return switch (outcome) {
            case AssessmentOutcome.Saved(var saved) -> HttpResponse.ok(json(saved, actor));
            case AssessmentOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The assessment is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case AssessmentOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case AssessmentOutcome.NotFound() -> notFound();
        };
    }

    private AssessmentJson json(MarkAssessment each, Actor actor) {
        return AssessmentJson.of(each, assessments.judged(each.id()), LocalDate.now(clock), Writers.include(actor));
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
