package org.caremarket.position.paper;

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
import org.caremarket.market.MarketTrail;
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

/** The market position statement as one page, and the files that were made of it. */
@Hidden
@Controller("/{council}/market-position/document")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class PaperPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final PositionPapers papers;
    private final PositionDocuments documents;
    private final Pages pages;
    private final ErrorPages errorPages;

    PaperPages(PositionPapers papers, PositionDocuments documents, Pages pages, ErrorPages errorPages) {
        this.papers = papers;
        this.documents = documents;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** @param renew {@code no} for whoever is disturbed by a page that changes by itself */
    @Get("{?renew}")
    HttpResponse<?> show(HttpRequest<?> request, String council, @Nullable @QueryValue String renew, Actor actor) {
        var view = view(council, FileForm.EMPTY, FormErrors.none(), actor, !"no".equals(renew));
        var answer = page(HttpResponse.ok(), request, view);
        var awaited = view.making().awaited();
        return awaited == null ? answer : Renewal.of(answer, awaited);
    }

    @Post("/files")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, String council, @Body FileForm form, Actor actor) {
        var format = form.chosen();
        if (format.isEmpty()) {
            return refused(request, council, form, "Select a kind of file", actor);
        }
        return documents.ask(format.get(), actor).isPresent()
                ? Flash.redirect(request, "/" + council + "/market-position/document",
                        "The file is being made. You can leave this page and find it here later")
                : refused(request, council, form, "There are %d files, the most that are kept: an officer can remove some"
                        .formatted(PositionDocuments.MOST), actor);
    }

    @Get("/files/{id}")
    @Produces(MediaType.ALL)
    HttpResponse<?> fetch(HttpRequest<?> request, String council, long id) {
        var found = documents.find(id);
        var content = found.flatMap(documents::content);
        return content.isPresent() ? PaperFile.download(found.get().format(), found.get().fileName(), content.get())
                : errorPages.notFound(request);
    }

    @Post("/files/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, Actor actor) {
        return documents.remove(id, actor)
                ? Flash.redirect(request, "/" + council + "/market-position/document", "File removed")
                : errorPages.notFound(request);
    }

    private HttpResponse<?> refused(HttpRequest<?> request, String council, FileForm form, String why, Actor actor) {
        return page(HttpResponse.unprocessableEntity(), request,
                view(council, form, FormErrors.of("format", why), actor, false));
    }

    private MutableHttpResponse<?> page(MutableHttpResponse<?> answer, HttpRequest<?> request, PositionPaperView view) {
        return answer.body(templates.marketPositionPaperShow(pages.of(request, "Market position statement")
                .under(MarketTrail.market(view.council()),
                        Page.NavLink.to("Market position", "/" + view.council() + "/market-position"))
                .with(view.errors()), view));
    }

    private PositionPaperView view(String council, FileForm form, FormErrors errors, Actor actor, boolean renewing) {
        return new PositionPaperView(council, papers.now(), documents.all(), documents.jobs(), form, errors,
                actor.role() == Role.OFFICER || actor.role() == Role.APPROVER, renewing);
    }
}
