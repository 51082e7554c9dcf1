package org.caremarket.workshop;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Forms;
import org.caremarket.workshop.WorkshopJson.SessionJson;

/** Sessions of workshops as JSON; they are read with the workshop, and arranged here until it closes. */
@Controller("/api/v1/{council}/workshops/{id}/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Workshops")
class SessionApi {

    private final SessionEdits edits;
    private final WorkshopAnswers answers;
    private final Forms forms;

    SessionApi(SessionEdits edits, WorkshopAnswers answers, Forms forms) {
        this.edits = edits;
        this.answers = answers;
        this.forms = forms;
    }

    @Post
    @Operation(summary = "Add a session: day, from and until in London; venue, onlineLink, or both")
    @ApiResponse(responseCode = "201", description = "The session")
    @ApiResponse(responseCode = "409", description = "The workshop is closed")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, long id, @Body SessionForm session, @Parameter(hidden = true) Actor actor) {
        var errors = session.check(forms);
        return errors.isEmpty()
                ? answers.part(edits.add(id, session.text(), actor),
                        added -> HttpResponse.created(SessionJson.of(added)), WorkshopSession::version)
                : answers.wrong(id, errors);
    }

    @Put("/{session}")
    @Operation(summary = "Change a session; those who were invited are told")
    @ApiResponse(responseCode = "200", description = "The session as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since, or the workshop is closed")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(
            String council, long id, long session, @Body SessionForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.checkChange(forms);
        return errors.isEmpty()
                ? saved(edits.change(id, session, form.text(), form.seenVersion(), actor))
                : answers.wrong(id, errors);
    }

    @Post("/{session}/cancellation")
    @Operation(summary = "Cancel a session; it stays, marked as cancelled")
    @ApiResponse(responseCode = "200", description = "The session as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since, or the workshop is closed")
    HttpResponse<?> cancel(
            String council, long id, long session, @Body SeenWorkshop form, @Parameter(hidden = true) Actor actor) {
        return form.check().isEmpty()
                ? saved(edits.cancel(id, session, form.seenVersion(), actor))
                : answers.wrong(id, form.check());
    }

    private HttpResponse<?> saved(PartOutcome<WorkshopSession> outcome) {
        return answers.part(outcome, now -> HttpResponse.ok(SessionJson.of(now)), WorkshopSession::version);
    }
}
