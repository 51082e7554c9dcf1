package org.caremarket.workshop.published;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;
import org.caremarket.workshop.Workshops;

/** Publishing what came of a workshop, as JSON. */
@Controller("/api/v1/{council}/workshops/{id}/publication")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.APPROVER})
@Tag(name = "Workshops")
class WorkshopPublicationApi {

    private final Workshops workshops;
    private final WorkshopPublications publications;
    private final Forms forms;

    WorkshopPublicationApi(Workshops workshops, WorkshopPublications publications, Forms forms) {
        this.workshops = workshops;
        this.publications = publications;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "What would be published of a workshop now")
    Optional<SaidAndDone> preview(String council, long id) {
        return workshops.find(id).map(publications::preview);
    }

    @Post
    @Operation(summary = "Publish what was said and what came of it, and write to all who took part")
    @ApiResponse(responseCode = "201", description = "The edition")
    @ApiResponse(responseCode = "409", description = "Somebody changed the workshop since: read it again")
    @ApiResponse(responseCode = "422", description = "It is not closed, or answers have no decision: allTheSame publishes them so")
    HttpResponse<?> publish(String council, long id, @Body WorkshopPublicationForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.check(forms);
        return workshops.find(id).isPresent() && !errors.isEmpty() ? Problem.of(errors).response()
                : answer(council, errors.isEmpty() ? publications.publish(id, form.seen(), form.anyway(), actor)
                        : new WorkshopPublicationOutcome.NotFound(), HttpStatus.CREATED);
    }

    @Delete
    @Operation(summary = "Withdraw what was published, with a reason that everybody can read")
    @ApiResponse(responseCode = "200", description = "The edition with its withdrawal")
    @ApiResponse(responseCode = "409", description = "Somebody changed the workshop since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> withdraw(String council, long id, @Body WorkshopPublicationForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.checkWithdrawal(forms);
        return workshops.find(id).isPresent() && !errors.isEmpty() ? Problem.of(errors).response()
                : answer(council, errors.isEmpty() ? publications.withdraw(id, form.seen(), form.why(), actor)
                        : new WorkshopPublicationOutcome.NotFound(), HttpStatus.OK);
    }

    private static HttpResponse<?> answer(String council, WorkshopPublicationOutcome outcome, HttpStatus done) {
        return switch (outcome) {
            case WorkshopPublicationOutcome.Done(var edition) ->
                HttpResponse.status(done).body(PublishedWorkshopJson.of(council, edition, null));
            case WorkshopPublicationOutcome.Asks(var waiting) -> Problem.of(FormErrors.of("allTheSame",
                    "Answers without a decision: %d. Decide about them, or send true to publish all the same".formatted(waiting))).response();
            case WorkshopPublicationOutcome.NotNow(var state) -> Problem.of(FormErrors.of("version", state.meaning())).response();
            case WorkshopPublicationOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The workshop is now at version %d: read it again.".formatted(current.version())).response();
            case WorkshopPublicationOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }
}
