package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Forms;
import org.caremarket.workshop.WorkshopJson.QuestionJson;
import org.caremarket.workshop.WorkshopJson.SectionJson;

/** Agendas of workshops as JSON; they are read with the workshop, and written here until it is open. */
@Controller("/api/v1/{council}/workshops/{id}/agenda")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Workshops")
class AgendaApi {

    /**
     * A question as a program sends it.
     *
     * @param options what can be chosen or ranked; of a scale what 1 and 5 mean; left out for the other kinds
     */
    @Introspected
    @Serdeable
    record Asking(
            @Nullable String kind, @Nullable String text, @Nullable String hint, @Nullable List<String> options,
            @Nullable String version) {

        QuestionForm form() {
            return new QuestionForm(kind, text, hint, options == null ? "" : String.join("\n", options), version);
        }
    }

    private final AgendaEdits edits;
    private final WorkshopAnswers answers;
    private final Forms forms;

    AgendaApi(AgendaEdits edits, WorkshopAnswers answers, Forms forms) {
        this.edits = edits;
        this.answers = answers;
        this.forms = forms;
    }

    @Post
    @Operation(summary = "Add a section at the end of the agenda")
    @ApiResponse(responseCode = "201", description = "The section")
    @ApiResponse(responseCode = "409", description = "The workshop is open: its agenda stays as it is")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, long id, @Body AgendaSectionForm section, @Parameter(hidden = true) Actor actor) {
        var errors = section.check(forms);
        return errors.isEmpty()
                ? created(edits.add(id, section.titleLine(), section.markdown(), actor))
                : answers.wrong(id, errors);
    }

    @Put("/{section}")
    @Operation(summary = "Change a section; its questions stay")
    @ApiResponse(responseCode = "200", description = "The section as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since, or the workshop is open")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(
            String council, long id, long section, @Body AgendaSectionForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.checkChange(forms);
        return errors.isEmpty()
                ? answers.part(edits.change(id, section, form.titleLine(), form.markdown(), form.seenVersion(), actor),
                        changed -> HttpResponse.ok(SectionJson.of(changed)), AgendaSection::version)
                : answers.wrong(id, errors);
    }

    @Delete("/{section}")
    @Operation(summary = "Remove a section with its questions; the version says what was read before")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since, or the workshop is open")
    HttpResponse<?> remove(
            String council, long id, long section, @Nullable @QueryValue String version,
            @Parameter(hidden = true) Actor actor) {
        var seen = new SeenWorkshop(version, null);
        return seen.check().isEmpty()
                ? answers.part(edits.remove(id, section, seen.seenVersion(), actor),
                        removed -> HttpResponse.noContent(), AgendaSection::version)
                : answers.wrong(id, seen.check());
    }

    @Post("/{section}/position")
    @Operation(summary = "Move a section one place; the direction is up or down")
    @ApiResponse(responseCode = "200", description = "The section")
    @ApiResponse(responseCode = "409", description = "The workshop is open: its agenda stays as it is")
    HttpResponse<?> move(
            String council, long id, long section, @Body SeenWorkshop form, @Parameter(hidden = true) Actor actor) {
        return form.checkMove().isEmpty()
                ? answers.part(edits.move(id, section, form.up(), actor),
                        moved -> HttpResponse.ok(SectionJson.of(moved)), AgendaSection::version)
                : answers.wrong(id, form.checkMove());
    }

    @Post("/{section}/questions")
    @Operation(summary = "Ask a question at the end of a section")
    @ApiResponse(responseCode = "201", description = "The question")
    @ApiResponse(responseCode = "409", description = "The workshop is open: its agenda stays as it is")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> ask(
            String council, long id, long section, @Body Asking question, @Parameter(hidden = true) Actor actor) {
        var form = question.form();
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answers.part(edits.ask(id, section, form.asked(), actor),
                        added -> HttpResponse.created(QuestionJson.of(added)), Question::version)
                : answers.wrong(id, errors);
    }

    @Put("/{section}/questions/{question}")
    @Operation(summary = "Change a question")
    @ApiResponse(responseCode = "200", description = "The question as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since, or the workshop is open")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> changeQuestion(
            String council, long id, long section, long question, @Body Asking asking,
            @Parameter(hidden = true) Actor actor) {
        var form = asking.form();
        var errors = form.checkChange(forms);
        return errors.isEmpty()
                ? answers.part(edits.ask(id, section, question, form.asked(), form.seenVersion(), actor),
                        changed -> HttpResponse.ok(QuestionJson.of(changed)), Question::version)
                : answers.wrong(id, errors);
    }

    @Delete("/{section}/questions/{question}")
    @Operation(summary = "Remove a question; the version says what was read before")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since, or the workshop is open")
    HttpResponse<?> removeQuestion(
            String council, long id, long section, long question, @Nullable @QueryValue String version,
            @Parameter(hidden = true) Actor actor) {
        var seen = new SeenWorkshop(version, null);
        return seen.check().isEmpty()
                ? answers.part(edits.removeQuestion(id, section, question, seen.seenVersion(), actor),
                        removed -> HttpResponse.noContent(), Question::version)
                : answers.wrong(id, seen.check());
    }

    @Post("/{section}/questions/{question}/position")
    @Operation(summary = "Move a question one place within its section; the direction is up or down")
    @ApiResponse(responseCode = "200", description = "The question")
    @ApiResponse(responseCode = "409", description = "The workshop is open: its agenda stays as it is")
    HttpResponse<?> moveQuestion(
            String council, long id, long section, long question, @Body SeenWorkshop form,
            @Parameter(hidden = true) Actor actor) {
        return form.checkMove().isEmpty()
                ? answers.part(edits.moveQuestion(id, section, question, form.up(), actor),
                        moved -> HttpResponse.ok(QuestionJson.of(moved)), Question::version)
                : answers.wrong(id, form.checkMove());
    }

    private HttpResponse<?> created(PartOutcome<AgendaSection> outcome) {
        return answers.part(outcome, added -> HttpResponse.created(SectionJson.of(added)), AgendaSection::version);
    }
}
