package org.caremarket.plan;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;

/** What is pointed out in a plan, what is said about its sections and who writes them, as JSON. */
@Controller("/api/v1/{council}/plans/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Plans")
class TeamApi {

    private final Plans plans;
    private final Sections sections;
    private final Findings findings;
    private final Comments comments;
    private final Assignments assignments;
    private final Forms forms;

    TeamApi(
            Plans plans, Sections sections, Findings findings, Comments comments, Assignments assignments, Forms forms) {
        this.plans = plans;
        this.sections = sections;
        this.findings = findings;
        this.comments = comments;
        this.assignments = assignments;
        this.forms = forms;
    }

    @Get("/findings")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "What is pointed out in the texts of a plan, and why what stands was kept")
    Optional<List<FindingJson>> findings(String council, long id) {
        return plans.find(id).map(plan -> findings.of(plan).stream().map(FindingJson::of).toList());
    }

    @Post("/remarks")
    @Operation(summary = "Keep what was pointed out, with the reason; section, kind and words as the finding has them")
    @ApiResponse(responseCode = "200", description = "The finding with its reason")
    @ApiResponse(responseCode = "409", description = "The section says something else now: read the findings again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or why the plan is locked")
    HttpResponse<?> keep(String council, long id, @Body RemarkForm remark, @Parameter(hidden = true) Actor actor) {
        return with(id, plan -> {
            var errors = remark.check(forms);
            return errors.isEmpty()
                    ? answer(findings.keep(id, remark.section(), remark.findingKind().orElseThrow(), remark.words(),
                            remark.because(), actor))
                    : Problem.of(errors).response();
        });
    }

    @Post("/remarks/withdrawal")
    @Operation(summary = "Take the reason back, so that it is pointed out again")
    @ApiResponse(responseCode = "409", description = "It was taken back before, or the section says something else now")
    HttpResponse<?> takeBack(String council, long id, @Body RemarkForm remark, @Parameter(hidden = true) Actor actor) {
        return with(id, plan -> {
            var errors = remark.checkWhich();
            return errors.isEmpty()
                    ? answer(findings.takeBack(
                            id, remark.section(), remark.findingKind().orElseThrow(), remark.words(), actor))
                    : Problem.of(errors).response();
        });
    }

    @Get("/sections/{key}/comments")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "What was said about a section, the oldest first, with answers")
    Optional<List<CommentJson>> comments(String council, long id, String key) {
        return plans.find(id).flatMap(plan -> sections.find(plan, key))
                .map(section -> comments.of(id, key).stream().map(CommentJson::of).toList());
    }

    @Post("/sections/{key}/comments")
    @Operation(summary = "Comment on a section")
    @ApiResponse(responseCode = "201", description = "The comment")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or why comments are closed")
    HttpResponse<?> comment(
            String council, long id, String key, @Body CommentForm comment, @Parameter(hidden = true) Actor actor) {
        return with(id, plan -> {
            var errors = comment.check(forms);
            return errors.isEmpty()
                    ? answer(comments.add(id, key, comment.words(), comment.seenVersion(), actor), true)
                    : Problem.of(errors).response();
        });
    }

    @Post("/sections/{key}/comments/{comment}/answers")
    @Operation(summary = "Answer a comment")
    @ApiResponse(responseCode = "201", description = "The answer")
    HttpResponse<?> answer(
            String council, long id, String key, long comment, @Body CommentForm text,
            @Parameter(hidden = true) Actor actor) {
        return with(id, plan -> {
            var errors = text.check(forms);
            return errors.isEmpty()
                    ? answer(comments.answer(id, key, comment, text.words(), actor), true)
                    : Problem.of(errors).response();
        });
    }

    @Put("/sections/{key}/comments/{comment}/resolution")
    @Operation(summary = "Resolve a comment")
    HttpResponse<?> resolve(
            String council, long id, String key, long comment, @Parameter(hidden = true) Actor actor) {
        return answer(comments.resolve(id, key, comment, actor), false);
    }

    @Delete("/sections/{key}/comments/{comment}/resolution")
    @Operation(summary = "Open a resolved comment again")
    HttpResponse<?> reopen(
            String council, long id, String key, long comment, @Parameter(hidden = true) Actor actor) {
        return answer(comments.reopen(id, key, comment, actor), false);
    }

    @Get("/assignments")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Who is to write which section; sections without anybody are left out")
    Optional<List<AssignmentJson>> assignments(String council, long id) {
        return plans.find(id).map(plan -> assignments.of(id).values().stream()
                .map(each -> AssignmentJson.of(each.key(), each))
                .sorted((one, other) -> one.section().compareTo(other.section())).toList());
    }

    @Put("/sections/{key}/assignment")
    @Operation(summary = "Ask a person to write a section; without a person, nobody in particular")
    @ApiResponse(responseCode = "409", description = "Somebody else assigned it since \"seen\" was read")
    @ApiResponse(responseCode = "422", description = "The person is not an officer or approver who can sign in")
    HttpResponse<?> assign(
            String council, long id, String key, @Body AssignmentForm assignment, @Parameter(hidden = true) Actor actor) {
        return with(id, plan -> {
            var errors = assignment.check();
            return errors.isEmpty()
                    ? answer(key, assignments.assign(id, key, assignment.personId(), assignment.seenBefore(), actor))
                    : Problem.of(errors).response();
        });
    }

    private static HttpResponse<?> answer(RemarkOutcome outcome) {
        return switch (outcome) {
            case RemarkOutcome.Done(var finding) -> HttpResponse.ok(FindingJson.of(finding));
            case RemarkOutcome.Gone() -> Problem.of(HttpStatus.CONFLICT,
                    "This is not pointed out, or has no reason: read the findings again.").response();
            case RemarkOutcome.Locked(var state) -> locked("reason", state);
            case RemarkOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    private static HttpResponse<?> answer(CommentOutcome outcome, boolean added) {
        return switch (outcome) {
            case CommentOutcome.Saved(var comment) -> HttpResponse.status(added ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(CommentJson.of(comment));
            case CommentOutcome.Locked(var state) -> locked("text", state);
            case CommentOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    private static HttpResponse<?> answer(String key, AssignmentOutcome outcome) {
        return switch (outcome) {
            case AssignmentOutcome.Saved(var assignee) -> HttpResponse.ok(AssignmentJson.of(key, assignee));
            case AssignmentOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT, "It is assigned to %s now.".formatted(
                    current == null ? "nobody in particular" : current.words())).response();
            case AssignmentOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case AssignmentOutcome.Locked(var state) -> locked("person", state);
            case AssignmentOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    private HttpResponse<?> with(long id, Function<Plan, HttpResponse<?>> act) {
        return plans.find(id).<HttpResponse<?>>map(act).orElseGet(PlanApi::notFound);
    }

    private static HttpResponse<?> locked(String field, PlanState state) {
        return Problem.of(FormErrors.of(field, "The plan is locked. " + state.meaning())).response();
    }
}
