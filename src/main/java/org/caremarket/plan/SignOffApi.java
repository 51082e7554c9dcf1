package org.caremarket.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
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
import org.caremarket.platform.web.Problem;

/** Sign-off, submission and publication as JSON: one noun for each {@link Move}, as on the pages. */
@Controller("/api/v1/{council}/plans/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Plans")
class SignOffApi {

    private final Plans plans;
    private final SignOff signOff;
    private final Editions editions;
    private final Forms forms;

    SignOffApi(Plans plans, SignOff signOff, Editions editions, Forms forms) {
        this.plans = plans;
        this.signOff = signOff;
        this.editions = editions;
        this.forms = forms;
    }

    @Post(uris = {"/review", "/draft"})
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Send a plan for review, or take it back; the version says what was read before")
    @ApiResponse(responseCode = "200", description = "The plan as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan since: read it again")
    @ApiResponse(responseCode = "422", description = "Everything that is in the way, by section")
    HttpResponse<?> moveAsAuthor(
            HttpRequest<?> request, String council, long id, @Body MoveForm move, @Parameter(hidden = true) Actor actor) {
        return move(request, id, move, actor);
    }

    @Post(uris = {"/approval", "/changes", "/submission", "/publication", "/withdrawal", "/reopening"})
    @Allow(Role.APPROVER)
    @Operation(summary = "Approve, ask for changes, submit, publish, withdraw or open again; some need a reason")
    @ApiResponse(responseCode = "200", description = "The plan as it is now")
    @ApiResponse(responseCode = "403", description = "Only another approver may: this one alone wrote the plan")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan since: read it again")
    @ApiResponse(responseCode = "422", description = "Why it cannot be done now")
    HttpResponse<?> moveAsApprover(
            HttpRequest<?> request, String council, long id, @Body MoveForm move, @Parameter(hidden = true) Actor actor) {
        return move(request, id, move, actor);
    }

    @Get("/submission")
    @Operation(summary = "The newest edition that was submitted: when, whether late, and its hash")
    Optional<EditionJson> submission(String council, long id) {
        return plans.find(id).flatMap(plan -> editions.of(id).stream()
                .filter(edition -> edition.submittedAt() != null)
                .findFirst()
                .map(edition -> EditionJson.of(council, edition)));
    }

    @Get("/history")
    @Operation(summary = "The steps and editions of a plan, newest first")
    Optional<HistoryJson> history(String council, long id) {
        return plans.find(id).map(plan -> HistoryJson.of(council, signOff.steps(id), editions.of(id)));
    }

    @Get("/editions/{number}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Exactly the bytes that were hashed when an edition was frozen")
    Optional<String> frozen(String council, long id, int number) {
        return plans.find(id).flatMap(plan -> editions.find(id, number)).map(editions::frozen);
    }

    private HttpResponse<?> move(HttpRequest<?> request, long id, MoveForm form, Actor actor) {
        if (plans.find(id).isEmpty()) {
            return PlanApi.notFound();
        }
        var path = request.getPath();
        var move = Move.of(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        var errors = form.check(forms, move);
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        return switch (signOff.move(id, move, form.reasonLines(), form.seenVersion(), actor)) {
            case MoveOutcome.Moved(var plan) -> HttpResponse.ok(PlanJson.of(plan));
            case MoveOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The plan is now at version %d, %s: read it again, and decide anew."
                            .formatted(current.version(), current.state().title())).response();
            case MoveOutcome.Refused(var wrong) -> Problem.of(wrong).response();
            case MoveOutcome.Obstructed obstructed -> Problem.of(obstructed.errors()).response();
            case MoveOutcome.NotAllowed(var why) -> Problem.of(HttpStatus.FORBIDDEN, why + ".").response();
            case MoveOutcome.NotFound() -> PlanApi.notFound();
        };
    }
}
