package org.caremarket.workshop.invitation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
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

/** Who came to sessions, as JSON. */
@Controller("/api/v1/{council}/workshops/{id}/attendance/{session}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Workshops")
class AttendanceApi {

    private final Workshops workshops;
    private final Attendance attendance;
    private final Forms forms;

    AttendanceApi(Workshops workshops, Attendance attendance, Forms forms) {
        this.workshops = workshops;
        this.attendance = attendance;
        this.forms = forms;
    }

    @Get
    @Operation(summary = "Who came to a session, as it was entered last; version 0 until somebody enters it")
    Optional<Register> show(String council, long id, long session) {
        return workshops.find(id).flatMap(workshop -> workshops.session(id, session)).map(found -> attendance.of(session));
    }

    @Put
    @Operation(summary = "Enter who came to a session, in place of what was entered before")
    @ApiResponse(responseCode = "409", description = "Somebody else entered it since: read it again")
    HttpResponse<?> enter(
            String council, long id, long session, @Body AttendanceJson came, @Parameter(hidden = true) Actor actor) {
        var form = came.form();
        var errors = form.check(forms);
        if (workshops.find(id).isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        return switch (attendance.enter(id, session, form.contacts(), form.names(), form.seen(), actor)) {
            case AttendanceOutcome.Saved(var register) -> HttpResponse.ok(register);
            case AttendanceOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "It is now at version %d: read it again.".formatted(current.version())).response();
            case AttendanceOutcome.Unknown(var contacts) -> Problem.of(FormErrors.of("contacts",
                    "These are no contacts: " + contacts)).response();
            case AttendanceOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }
}
