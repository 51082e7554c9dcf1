package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.job.Renewal;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The report of a workshop, and the files that were made of it. */
@Hidden
@Controller("/{council}/workshops/{id}/report")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class ReportPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Reports reports;
    private final ReportDocuments documents;
    private final Pages pages;
    private final ErrorPages errorPages;

    ReportPages(Reports reports, ReportDocuments documents, Pages pages, ErrorPages errorPages) {
        this.reports = reports;
        this.documents = documents;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** @param renew {@code no} for whoever is disturbed by a page that changes by itself */
    @Get("{?renew}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String renew, Actor actor) {
        return reports.of(id)
                .<HttpResponse<?>>map(report -> {
                    var view = view(council, report, ReportForm.EMPTY, FormErrors.none(), actor, !"no".equals(renew));
                    var answer = page(HttpResponse.ok(), request, view);
                    var awaited = view.making().awaited();
                    return awaited == null ? answer : Renewal.of(answer, awaited);
                })
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/documents")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, String council, long id, @Body ReportForm form, Actor actor) {
        var report = reports.of(id);
        if (report.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check();
        if (!errors.isEmpty()) {
            return refused(request, council, report.get(), form, errors, actor);
        }
        return switch (documents.ask(id, form.chosen().orElseThrow(), actor)) {
            case ReportOutcome.Started started -> Flash.redirect(request, "/" + council + "/workshops/" + id + "/report",
                    "The file is being made. You can leave this page and find it here later");
            case ReportOutcome.Refused(var why) -> refused(request, council, report.get(), form, FormErrors.of(List.of(why)), actor);
            case ReportOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/documents/{document}")
    @Produces(MediaType.ALL)
    HttpResponse<?> fetch(HttpRequest<?> request, String council, long id, long document) {
        var found = documents.find(id, document);
        var content = found.flatMap(documents::content);
        return content.isPresent() ? PaperFile.download(found.get().format(), found.get().fileName(), content.get())
                : errorPages.notFound(request);
    }

    @Post("/documents/{document}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, long document, Actor actor) {
        return documents.remove(id, document, actor)
                ? Flash.redirect(request, "/" + council + "/workshops/" + id + "/report", "File removed")
                : errorPages.notFound(request);
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, Report report, ReportForm form, FormErrors errors, Actor actor) {
        return page(HttpResponse.unprocessableEntity(), request, view(council, report, form, errors, actor, false));
    }

    private MutableHttpResponse<?> page(MutableHttpResponse<?> answer, HttpRequest<?> request, WorkshopReportView view) {
        var all = "/" + view.council() + "/workshops";
        return answer.body(jte.workshopReportShow(pages.of(request, "Report")
                .under(Page.NavLink.to("Workshops", all),
                        Page.NavLink.to(view.workshop().title(), all + "/" + view.workshop().id()))
                .with(view.errors()), view));
    }

    private WorkshopReportView view(
            String council, Report report, ReportForm form, FormErrors errors, Actor actor, boolean renewing) {
        var id = report.workshop().id();
        return new WorkshopReportView(council, report, documents.of(id), documents.jobs(id), form, errors, actor, renewing);
    }
}
