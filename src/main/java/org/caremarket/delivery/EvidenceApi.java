package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Seen;

/** The evidence of an action as JSON: links, and where files can be fetched. */
@Controller("/api/v1/{council}/actions/{id}/evidence")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Evidence")
class EvidenceApi {

    private final Evidence evidence;
    private final Actions actions;
    private final Forms forms;

    EvidenceApi(Evidence evidence, Actions actions, Forms forms) {
        this.evidence = evidence;
        this.actions = actions;
        this.forms = forms;
    }

    /**
     * One piece of evidence.
     *
     * @param link where it is; null for a file
     * @param fileName null for a link
     * @param size in bytes; null for a link
     */
    @Serdeable
    record EvidenceJson(long id, String title, @Nullable String link, @Nullable String fileName,
            @Nullable String mediaType, @Nullable Integer size, String author, Instant addedAt) {

        static EvidenceJson of(EvidenceItem item) {
            return new EvidenceJson(item.id(), item.title(), item.url(), item.fileName(), item.mediaType(), item.size(),
                    item.author(), item.addedAt());
        }
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "The evidence of an action, in the order it was added")
    HttpResponse<?> list(String council, long id, @Parameter(hidden = true) Seen seen) {
        if (actions.find(id, seen.orRefuse()).isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        List<EvidenceJson> items = evidence.of(id, seen.asAt()).stream().map(EvidenceJson::of).toList();
        return HttpResponse.ok(new Items<>(items, items.size()));
    }

    @Get("/{item}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "A file of the evidence, as it was uploaded")
    HttpResponse<?> fetch(String council, long id, long item) {
        var found = evidence.find(id, item).filter(EvidenceItem::isFile);
        return found.flatMap(evidence::content)
                .<HttpResponse<?>>map(content ->
                        HttpResponse.ok(content).contentType(MediaType.of(found.get().mediaType())))
                .orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND).response());
    }

    @Post
    @Operation(summary = "Add a link")
    @ApiResponse(responseCode = "201", description = "The evidence")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> addLink(String council, long id, @Body EvidenceForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.check(forms, false);
        return errors.isEmpty()
                ? answer(council, id, evidence.addLink(id, form.titleText(), form.linkText(), actor))
                : wrong(id, errors);
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Add a file (multipart: title, file; 10 MB at most)")
    @ApiResponse(responseCode = "201", description = "The evidence")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> addFile(String council, long id, @Nullable @Part String title,
            @Nullable @Part CompletedFileUpload file, @Parameter(hidden = true) Actor actor) throws IOException {
        var form = new EvidenceForm(title, null);
        return switch (UploadedFile.of(file)) {
            case UploadedFile.None none -> wrong(id, form.check(forms, true).and("file", "Send a file"));
            case UploadedFile.Some some -> {
                var errors = form.check(forms, true);
                yield errors.isEmpty() ? answer(council, id, evidence.addFile(id, form.titleText(), some, actor)) : wrong(id, errors);
            }
        };
    }

    @Delete("/{item}")
    @Operation(summary = "Take evidence back; a file is erased")
    @ApiResponse(responseCode = "204", description = "It is gone")
    HttpResponse<?> withdraw(String council, long id, long item, @Parameter(hidden = true) Actor actor) {
        return evidence.withdraw(id, item, actor)
                ? HttpResponse.noContent()
                : Problem.of(HttpStatus.NOT_FOUND).response();
    }

    private HttpResponse<?> wrong(long id, FormErrors errors) {
        return actions.find(id).isEmpty()
                ? Problem.of(HttpStatus.NOT_FOUND).response()
                : Problem.of(errors).response();
    }

    private static HttpResponse<?> answer(String council, long id, EvidenceOutcome outcome) {
        return switch (outcome) {
            case EvidenceOutcome.Added(var item) -> HttpResponse.created(EvidenceJson.of(item),
                    URI.create("/api/v1/%s/actions/%d/evidence/%d".formatted(council, id, item.id())));
            case EvidenceOutcome.Refused(var error) -> Problem.of(FormErrors.of(List.of(error))).response();
            case EvidenceOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }
}
