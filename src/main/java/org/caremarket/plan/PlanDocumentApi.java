package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.JobState;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;

/** The documents of a plan as JSON, and the files themselves. */
@Controller("/api/v1/{council}/plans/{id}/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Plans")
class PlanDocumentApi {

    private final PlanDocuments documents;
    private final Plans plans;

    PlanDocumentApi(PlanDocuments documents, Plans plans) {
        this.documents = documents;
        this.plans = plans;
    }

    /**
     * A document.
     *
     * @param edition the number of the edition; null for the plan as it read at {@code madeAt}
     * @param state where the plan stood then, in words
     * @param size in bytes
     * @param content where the file is fetched
     */
    @Serdeable
    record PlanDocumentJson(long id, @Nullable Integer edition, PaperFormat format, String mediaType, String state,
            String fileName, int size, String madeBy, Instant madeAt, String content) {

        static PlanDocumentJson of(String council, PlanDocument document) {
            return new PlanDocumentJson(document.id(), document.edition(), document.format(), document.format().mediaType(),
                    document.state(), document.fileName(), document.size(), document.madeBy(), document.madeAt(),
                    path(council, document.planId()) + "/" + document.id() + "/content");
        }
    }

    /** A job that makes a document; more of it is at the address in {@code Location}. */
    @Serdeable
    record PlanDocumentJobJson(long job, JobState state, String title) {}

    @Get
    @Operation(summary = "The documents that were made of a plan, newest first")
    HttpResponse<?> list(String council, long id) {
        if (plans.find(id).isEmpty()) {
            return PlanApi.notFound();
        }
        var all = documents.of(id).stream().map(each -> PlanDocumentJson.of(council, each)).toList();
        return HttpResponse.ok(new Items<>(all, all.size()));
    }

    @Post
    @Operation(summary = "Have a document made: format is PDF, DOCX, ODT or HTML; edition its number, or left out for the"
            + " plan as it reads now")
    @ApiResponse(responseCode = "202", description = "The Location says where the job is that makes it")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> ask(String council, long id, @Body DocumentForm form, @Parameter(hidden = true) Actor actor) {
        if (plans.find(id).isEmpty()) {
            return PlanApi.notFound();
        }
        var errors = form.check();
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        return switch (documents.ask(id, form.number().orElse(null), form.chosen().orElseThrow(), actor)) {
            case DocumentOutcome.Started(var job) -> HttpResponse.accepted()
                    .header("Location", "/api/v1/" + council + "/jobs/" + job.id())
                    .body(new PlanDocumentJobJson(job.id(), job.state(), job.title()));
            case DocumentOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case DocumentOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    @Get("/{document}")
    @Operation(summary = "What is known of one document")
    HttpResponse<?> show(String council, long id, long document) {
        return documents.find(id, document)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(PlanDocumentJson.of(council, found)))
                .orElseGet(PlanApi::notFound);
    }

    @Get("/{document}/content")
    @Produces(MediaType.ALL)
    @Operation(summary = "The file itself")
    HttpResponse<?> fetch(String council, long id, long document) {
        var found = documents.find(id, document);
        var content = found.flatMap(documents::content);
        return content.isPresent() ? PlanDocumentPages.file(found.get(), content.get()) : PlanApi.notFound();
    }

    @Delete("/{document}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Remove a document for good")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    HttpResponse<?> remove(String council, long id, long document, @Parameter(hidden = true) Actor actor) {
        return documents.remove(id, document, actor) ? HttpResponse.noContent() : PlanApi.notFound();
    }

    private static String path(String council, long plan) {
        return "/api/v1/" + council + "/plans/" + plan + "/documents";
    }
}
