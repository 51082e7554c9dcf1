package org.caremarket.workshop.report;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.workshop.report.AnswersFile.Kind;

/** Answers of a workshop as files for programs. */
@Controller("/api/v1/{council}/workshops/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Workshops")
class AnswerApi {

    private final AnswerDownloads downloads;

    AnswerApi(AnswerDownloads downloads) {
        this.downloads = downloads;
    }

    @Get("/answers.csv")
    @Produces(MediaType.ALL)
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Every answer, for the council's own use, as CSV")
    HttpResponse<?> ownCsv(String council, long id, @Parameter(hidden = true) Actor actor) {
        return downloads.of(id, Edition.OWN, Kind.CSV, actor).orElseGet(ReportApi::notFound);
    }

    @Get("/answers.xlsx")
    @Produces(MediaType.ALL)
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Every answer, for the council's own use, as XLSX")
    HttpResponse<?> ownXlsx(String council, long id, @Parameter(hidden = true) Actor actor) {
        return downloads.of(id, Edition.OWN, Kind.XLSX, actor).orElseGet(ReportApi::notFound);
    }

    @Get("/answers-to-share.csv")
    @Produces(MediaType.ALL)
    @Operation(summary = "Answers that may be quoted, as CSV")
    HttpResponse<?> toShareCsv(String council, long id, @Parameter(hidden = true) Actor actor) {
        return downloads.of(id, Edition.SHARING, Kind.CSV, actor).orElseGet(ReportApi::notFound);
    }

    @Get("/answers-to-share.xlsx")
    @Produces(MediaType.ALL)
    @Operation(summary = "Answers that may be quoted, as XLSX")
    HttpResponse<?> toShareXlsx(String council, long id, @Parameter(hidden = true) Actor actor) {
        return downloads.of(id, Edition.SHARING, Kind.XLSX, actor).orElseGet(ReportApi::notFound);
    }
}
