package org.caremarket.workshop.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.workshop.report.AnswersFile.Kind;

/** Answers of a workshop as files: every one for those who work with them, those that may be quoted for all who read. */
@Hidden
@Controller("/{council}/workshops/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class AnswerPages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AnswerDownloads downloads;
    private final ErrorPages errorPages;

    AnswerPages(AnswerDownloads downloads, ErrorPages errorPages) {
        this.downloads = downloads;
        this.errorPages = errorPages;
    }

    @Get("/answers.csv")
    @Produces("text/csv")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> ownCsv(HttpRequest<?> request, String council, long id, Actor actor) {
        return downloads.of(id, Edition.OWN, Kind.CSV, actor).orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/answers.xlsx")
    @Produces(XLSX)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> ownXlsx(HttpRequest<?> request, String council, long id, Actor actor) {
        return downloads.of(id, Edition.OWN, Kind.XLSX, actor).orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/answers-to-share.csv")
    @Produces("text/csv")
    HttpResponse<?> toShareCsv(HttpRequest<?> request, String council, long id, Actor actor) {
        return downloads.of(id, Edition.SHARING, Kind.CSV, actor).orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/answers-to-share.xlsx")
    @Produces(XLSX)
    HttpResponse<?> toShareXlsx(HttpRequest<?> request, String council, long id, Actor actor) {
        return downloads.of(id, Edition.SHARING, Kind.XLSX, actor).orElseGet(() -> errorPages.notFound(request));
    }
}
