package org.caremarket.capacity;

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
import java.util.Map;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Renewal;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The capacity report for board papers, and the files that were made of it. */
@Hidden
@Controller("/{council}/capacity/report")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class CapacityReportPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final CapacityDocuments documents;
    private final Pages pages;
    private final ErrorPages errorPages;

    CapacityReportPages(CapacityDocuments documents, Pages pages, ErrorPages errorPages) {
        this.documents = documents;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** @param renew {@code no} for whoever is disturbed by a page that changes by itself */
    @Get("{?renew}")
    HttpResponse<?> show(HttpRequest<?> request, String council, @Nullable @QueryValue String renew, Actor actor) {
        var view = view(council, FormErrors.none(), actor, !"no".equals(renew));
        var answer = page(HttpResponse.ok(), request, view);
        var awaited = view.making().awaited();
        return awaited == null ? answer : Renewal.of(answer, awaited);
    }

    @Post("/documents")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, String council, @Body Map<String, Object> sent, Actor actor) {
        var format = Typed.choice(PaperFormat.class, FormFields.last(sent.get("format")));
        if (format.isEmpty()) {
            return refused(request, council, FormErrors.of("format", "Select a kind of file"), actor);
        }
        return documents.ask(format.get(), actor)
                .<HttpResponse<?>>map(why -> refused(request, council, FormErrors.of(List.of(why)), actor))
                .orElseGet(() -> Flash.redirect(request, "/" + council + "/capacity/report",
                        "The file is being made. You can leave this page and find it here later"));
    }

    @Get("/documents/{document}")
    @Produces(MediaType.ALL)
    HttpResponse<?> fetch(HttpRequest<?> request, String council, long document) {
        var found = documents.find(document);
        var content = found.flatMap(documents::content);
        return content.isPresent() ? PaperFile.download(found.get().format(), found.get().fileName(), content.get())
                : errorPages.notFound(request);
    }

    @Post("/documents/{document}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> remove(HttpRequest<?> request, String council, long document, Actor actor) {
        return documents.remove(document, actor)
                ? Flash.redirect(request, "/" + council + "/capacity/report", "File removed")
                : errorPages.notFound(request);
    }

    private HttpResponse<?> refused(HttpRequest<?> request, String council, FormErrors errors, Actor actor) {
        return page(HttpResponse.unprocessableEntity(), request, view(council, errors, actor, false));
    }

    private MutableHttpResponse<?> page(MutableHttpResponse<?> answer, HttpRequest<?> request, CapacityReportView view) {
        return answer.body(templates.marketCapacityReport(pages.of(request, "Capacity report")
                .under(MarketTrail.market(view.council()), CapacityPages.list(view.council())).with(view.errors()), view));
    }

    private CapacityReportView view(String council, FormErrors errors, Actor actor, boolean renewing) {
        var report = documents.report();
        return new CapacityReportView(council, report.version() + ", London time.", report.body(), documents.all(),
                documents.jobs(),
                errors, CapacityPages.mayEdit(actor), renewing);
    }
}
