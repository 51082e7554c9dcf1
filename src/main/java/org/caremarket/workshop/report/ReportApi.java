package org.caremarket.workshop.report;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.report.ReportJson.DocumentJson;
import org.caremarket.workshop.report.ReportJson.JobJson;

/** The report of a workshop as JSON, and the files that were made of it. */
@Controller("/api/v1/{council}/workshops/{id}/report")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Workshops")
class ReportApi {

    private final Reports reports;
    private final ReportDocuments documents;
    private final Workshops workshops;

    ReportApi(Reports reports, ReportDocuments documents, Workshops workshops) {
        this.reports = reports;
        this.documents = documents;
        this.workshops = workshops;
    }

    @Get
    @Operation(summary = "The report of a workshop as it stands: response rate, counts, quotes that are allowed, what came of it")
    HttpResponse<?> show(String council, long id) {
        return reports.of(id).<HttpResponse<?>>map(report -> HttpResponse.ok(ReportJson.of(report))).orElseGet(ReportApi::notFound);
    }

    @Get("/documents")
    @Operation(summary = "The files that were made of the report, newest first")
    HttpResponse<?> list(String council, long id) {
        if (workshops.find(id).isEmpty()) {
            return notFound();
        }
        var all = documents.of(id).stream().map(each -> DocumentJson.of(council, each)).toList();
        return HttpResponse.ok(new Items<>(all, all.size()));
    }

    @Post("/documents")
    @Operation(summary = "Have a file made: format is PDF, DOCX, ODT or HTML")
    @ApiResponse(responseCode = "202", description = "The Location says where the job is that makes it")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> ask(String council, long id, @Body ReportForm form, @Parameter(hidden = true) Actor actor) {
        if (workshops.find(id).isEmpty()) {
            return notFound();
        }
        var errors = form.check();
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        return switch (documents.ask(id, form.chosen().orElseThrow(), actor)) {
            case ReportOutcome.Started(var job) -> HttpResponse.accepted()
                    .header("Location", "/api/v1/" + council + "/jobs/" + job.id())
                    .body(new JobJson(job.id(), job.state(), job.title()));
            case ReportOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case ReportOutcome.NotFound() -> notFound();
        };
    }

    @Get("/documents/{document}")
    @Operation(summary = "What is known of one file")
    HttpResponse<?> one(String council, long id, long document) {
        return documents.find(id, document)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(DocumentJson.of(council, found)))
                .orElseGet(ReportApi::notFound);
    }

    @Get("/documents/{document}/content")
    @Produces(MediaType.ALL)
    @Operation(summary = "The file itself")
    HttpResponse<?> fetch(String council, long id, long document) {
        var found = documents.find(id, document);
        var content = found.flatMap(documents::content);
        return content.isPresent() ? PaperFile.download(found.get().format(), found.get().fileName(), content.get()) : notFound();
    }

    @Delete("/documents/{document}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Remove a file for good")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    HttpResponse<?> remove(String council, long id, long document, @Parameter(hidden = true) Actor actor) {
        return documents.remove(id, document, actor) ? HttpResponse.noContent() : notFound();
    }

    static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "There is no such workshop or file.").response();
    }
}
