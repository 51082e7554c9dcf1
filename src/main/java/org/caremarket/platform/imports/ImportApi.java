package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;

/** A council's imports as JSON: upload a file, read what would be made of it, decide, confirm. */
@Controller("/api/v1/{council}/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Imports")
class ImportApi {

    private final Imports imports;

    ImportApi(Imports imports) {
        this.imports = imports;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "List imports, newest first, without what is in their files")
    @ApiResponse(responseCode = "200", description = "One page of imports")
    Items<ImportJson> list(String council, PageRequest page) {
        var found = imports.list(page);
        return new Items<>(found.items().stream().map(file -> ImportJson.of(council, file)).toList(), found.total());
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Upload a file (.xlsx, .ods, .csv, .tsv; 30 MB at most) to be reviewed; nothing is imported yet")
    @ApiResponse(responseCode = "202", description = "Taken: the Location says where its review is")
    @ApiResponse(responseCode = "422", description = "Not a table that can be read, or no such kind; nothing was kept")
    HttpResponse<?> upload(String council, @Nullable @Part String kind, @Nullable @Part CompletedFileUpload file,
            @Parameter(hidden = true) Actor actor) throws IOException {
        return switch (UploadedFile.of(file)) {
            case UploadedFile.None() -> Problem.of(FormErrors.of("file", "Send a file")).response();
            case UploadedFile.Some(var name, var content) ->
                switch (imports.upload(kind == null ? "" : kind, name, content, actor)) {
                    case UploadOutcome.Uploaded(var uploaded) -> HttpResponse.accepted(
                            URI.create("/api/v1/" + council + "/imports/" + uploaded.id()))
                            .body(json(council, uploaded, actor));
                    case UploadOutcome.Refused(var errors) -> Problem.of(errors).response();
                };
        };
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One import: until it is confirmed, what would be made of its file")
    Optional<ImportJson> show(String council, long id, @Parameter(hidden = true) Actor actor) {
        return imports.find(id).map(file -> actor.role() == Role.OFFICER || actor.role() == Role.APPROVER
                ? json(council, file, actor)
                : ImportJson.of(council, file));
    }

    @Put("/{id}/choices")
    @Operation(summary = "Say what columns hold, what the file is, and what to do with what was flagged")
    @ApiResponse(responseCode = "200", description = "What the import would make now")
    @ApiResponse(responseCode = "409", description = "Somebody changed or finished it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field; nothing was kept")
    HttpResponse<?> choose(String council, long id, @Body TypedChoices typed, @Parameter(hidden = true) Actor actor) {
        return decide(council, id, typed, actor, (version, choices) -> imports.choose(id, version, choices));
    }

    @Post("/{id}/confirmation")
    @Operation(summary = "Import the file, in one transaction; with choices on top of those made before, if any are sent")
    @ApiResponse(responseCode = "200", description = "Imported: the result says where")
    @ApiResponse(responseCode = "202", description = "A large file: the job writes it, or has to read it first")
    @ApiResponse(responseCode = "409", description = "Somebody changed or finished it since: read it again")
    @ApiResponse(responseCode = "422", description = "Not yet: something is wrong, or the choices show something new")
    HttpResponse<?> confirm(String council, long id, @Nullable @Body TypedChoices typed,
            @Parameter(hidden = true) Actor actor) {
        return decide(council, id, typed == null ? new TypedChoices(null, null, null, null) : typed, actor,
                (version, choices) -> imports.confirm(id, version, choices, actor));
    }

    @Post("/{id}/undoing")
    @Operation(summary = "Take back what the import wrote, while nothing of it was changed since")
    @ApiResponse(responseCode = "200", description = "Undone")
    @ApiResponse(responseCode = "409", description = "It is not imported, or something was changed since")
    HttpResponse<?> undo(String council, long id, @Parameter(hidden = true) Actor actor) {
        return answer(council, imports.undo(id, actor), actor);
    }

    @Post("/{id}/discarding")
    @Operation(summary = "Throw away a file that is not imported")
    @ApiResponse(responseCode = "200", description = "Discarded")
    @ApiResponse(responseCode = "409", description = "It is imported or discarded already")
    HttpResponse<?> discard(String council, long id, @Parameter(hidden = true) Actor actor) {
        return answer(council, imports.discard(id, actor), actor);
    }

    @Post("/{id}/reading")
    @Operation(summary = "Have a large file read again for its review, after its job failed")
    @ApiResponse(responseCode = "202", description = "The job reads it")
    HttpResponse<?> readAgain(String council, long id, @Parameter(hidden = true) Actor actor) {
        return imports.readAgain(id, actor)
                .<HttpResponse<?>>map(file -> HttpResponse.accepted().body(json(council, file, actor)))
                .orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND).response());
    }

    private interface Step {
        ImportOutcome take(int version, Choices choices);
    }

    private HttpResponse<?> decide(String council, long id, TypedChoices typed, Actor actor, Step step) {
        var found = imports.find(id);
        var kind = found.flatMap(file -> imports.kind(file.kind()));
        if (kind.isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        var errors = typed.check(kind.get());
        if (typed.version() != null && typed.seenVersion().isEmpty()) {
            errors = errors.and("version", "Version must be the number that was read");
        }
        return errors.isEmpty()
                ? answer(council, step.take(typed.seenVersion().orElse(found.get().version()), typed.choices()), actor)
                : Problem.of(errors).response();
    }

    private HttpResponse<?> answer(String council, ImportOutcome outcome, Actor actor) {
        return switch (outcome) {
            case ImportOutcome.Done(var file) when file.state() == ImportState.IMPORTING ->
                HttpResponse.accepted().body(json(council, file, actor));
            case ImportOutcome.Done(var file) -> HttpResponse.ok(json(council, file, actor));
            case ImportOutcome.Awaited(var file) -> HttpResponse.accepted().body(json(council, file, actor));
            case ImportOutcome.Unfinished(var review, var errors) -> Problem.of(errors).response();
            case ImportOutcome.Stale(var now) -> Problem.of(HttpStatus.CONFLICT,
                    "The import is now %s, at version %d: read it again.".formatted(now.state(), now.version())).response();
            case ImportOutcome.ChangedSince(var file) -> Problem.of(HttpStatus.CONFLICT,
                    "Some of what the import wrote was changed since. Nothing was taken back.").response();
            case ImportOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    private ImportJson json(String council, Import file, Actor actor) {
        return imports.look(file.id(), actor).map(looked -> switch (looked) {
            case Looked.Ready(var review) -> ImportJson.of(review);
            case Looked.Awaited(var now, var job) -> ImportJson.of(council, now, job);
            case Looked.Unread(var now, var job) -> ImportJson.of(council, now, job);
            case Looked.Decided(var now) -> ImportJson.of(council, now);
        }).orElseGet(() -> ImportJson.of(council, file));
    }
}
