package org.caremarket.workshop;

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
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** A council's workshops as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/workshops")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Workshops")
class WorkshopApi {

    private final Workshops workshops;
    private final WorkshopEdits edits;
    private final WorkshopMoves moves;
    private final WorkshopTemplates templates;
    private final WorkshopAnswers answers;
    private final Forms forms;

    WorkshopApi(
            Workshops workshops, WorkshopEdits edits, WorkshopMoves moves, WorkshopTemplates templates,
            WorkshopAnswers answers, Forms forms) {
        this.workshops = workshops;
        this.edits = edits;
        this.moves = moves;
        this.templates = templates;
        this.answers = answers;
        this.forms = forms;
    }

    @Get
    @Operation(summary = "List workshops, the newest first")
    @ApiResponse(responseCode = "200", description = "One page of workshops, without sessions and agenda")
    Items<WorkshopJson> list(String council, PageRequest page) {
        var found = workshops.list(page);
        return new Items<>(found.items().stream().map(answers::inList).toList(), found.total());
    }

    @Get("/{id}")
    @Operation(summary = "One workshop with its sessions and its agenda")
    Optional<WorkshopJson> show(String council, long id) {
        return workshops.find(id).map(answers::json);
    }

    @Post
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Plan a workshop, with the agenda of a template or with an empty one")
    @ApiResponse(responseCode = "201", description = "The workshop")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body WorkshopForm workshop, @Parameter(hidden = true) Actor actor) {
        var key = Typed.line(workshop.template());
        var template = templates.newest(key);
        if (template.isEmpty() && !key.isEmpty()) {
            return Problem.of(FormErrors.of("template", "Give the key of a template, or leave it out")).response();
        }
        var errors = workshop.check(forms);
        return errors.isEmpty()
                ? answers.created(edits.add(workshop.workshop(template.orElse(null)), actor), council)
                : Problem.of(errors).response();
    }

    @Put("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Change what heads a workshop; once it is open, audience and closing date stay")
    @ApiResponse(responseCode = "200", description = "The workshop as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the workshop since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(
            String council, long id, @Body WorkshopForm workshop, @Parameter(hidden = true) Actor actor) {
        var errors = workshop.checkChange(forms);
        return errors.isEmpty()
                ? answers.changed(edits.change(id, workshop.text(), workshop.seenVersion().orElseThrow(), actor))
                : answers.wrong(id, errors);
    }

    @Delete("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Remove a workshop that was never opened; the version says what was read before")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed the workshop since: read it again")
    @ApiResponse(responseCode = "422", description = "Why it stays")
    HttpResponse<?> remove(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        var seen = new SeenWorkshop(version, null);
        var errors = seen.check();
        return errors.isEmpty()
                ? answers.removed(edits.remove(id, seen.seenVersion(), actor))
                : answers.wrong(id, errors);
    }

    @Post("/{id}/opening")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Open a planned workshop for feedback; its figures are then frozen, and its agenda is locked")
    @ApiResponse(responseCode = "200", description = "The workshop as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the workshop since: read it again")
    @ApiResponse(responseCode = "422", description = "Everything that is in the way")
    HttpResponse<?> open(String council, long id, @Body WorkshopMoveForm form, @Parameter(hidden = true) Actor actor) {
        return move(id, WorkshopMove.OPEN, form, actor);
    }

    @Post("/{id}/closing")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Close an open workshop before its time")
    @ApiResponse(responseCode = "200", description = "The workshop as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the workshop since: read it again")
    @ApiResponse(responseCode = "422", description = "Why it cannot be closed")
    HttpResponse<?> close(String council, long id, @Body WorkshopMoveForm form, @Parameter(hidden = true) Actor actor) {
        return move(id, WorkshopMove.CLOSE, form, actor);
    }

    @Post("/{id}/extension")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Give an open or closed workshop a later closing date: closesOn, and closesAt in London")
    @ApiResponse(responseCode = "200", description = "The workshop as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the workshop since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> extend(String council, long id, @Body WorkshopMoveForm form, @Parameter(hidden = true) Actor actor) {
        return move(id, WorkshopMove.EXTEND, form, actor);
    }

    private HttpResponse<?> move(long id, WorkshopMove move, WorkshopMoveForm form, Actor actor) {
        var errors = form.check(move);
        return errors.isEmpty() ? answers.moved(moves.make(id, move, form, actor)) : answers.wrong(id, errors);
    }
}
