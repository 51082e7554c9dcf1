package org.caremarket.plan;

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
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The page of a plan's documents: those that were made, those under way, and the form that asks for another. */
@Hidden
@Controller("/{council}/plans/{id}/documents")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class PlanDocumentPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final PlanDocuments documents;
    private final Plans plans;
    private final EditionPapers editions;
    private final Pages pages;
    private final ErrorPages errorPages;

    PlanDocumentPages(PlanDocuments documents, Plans plans, EditionPapers editions, Pages pages, ErrorPages errorPages) {
        this.documents = documents;
        this.plans = plans;
        this.editions = editions;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** @param renew {@code no} for whoever is disturbed by a page that changes by itself */
    @Get("{?renew}")
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String renew, Actor actor) {
        return plans.find(id)
                .<HttpResponse<?>>map(plan -> {
                    var view = view(council, plan, DocumentForm.EMPTY, FormErrors.none(), actor, !"no".equals(renew));
                    var answer = page(HttpResponse.ok(), request, view);
                    return view.making().awaited() == null ? answer : Renewal.of(answer, view.making().awaited());
                })
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, String council, long id, @Body DocumentForm form, Actor actor) {
        var plan = plans.find(id);
        if (plan.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check();
        if (!errors.isEmpty()) {
            return refused(request, council, plan.get(), form, errors, actor);
        }
        return switch (documents.ask(id, form.number().orElse(null), form.chosen().orElseThrow(), actor)) {
            case DocumentOutcome.Started started -> Flash.redirect(request, PlanPages.path(council, plan.get()) + "/documents",
                    "The document is being made. You can leave this page and find it here later");
            case DocumentOutcome.Refused(var why) -> refused(request, council, plan.get(), form, FormErrors.of(List.of(why)), actor);
            case DocumentOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{document}")
    @Produces(MediaType.ALL)
    HttpResponse<?> fetch(HttpRequest<?> request, String council, long id, long document) {
        var found = documents.find(id, document);
        var content = found.flatMap(documents::content);
        return content.isPresent() ? file(found.get(), content.get()) : errorPages.notFound(request);
    }

    @Post("/{document}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, long document, Actor actor) {
        return documents.remove(id, document, actor)
                ? Flash.redirect(request, "/" + council + "/plans/" + id + "/documents", "Document removed")
                : errorPages.notFound(request);
    }

    static MutableHttpResponse<byte[]> file(PlanDocument document, byte[] content) {
        return PaperFile.download(document.format(), document.fileName(), content);
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, Plan plan, DocumentForm form, FormErrors errors, Actor actor) {
        return page(HttpResponse.unprocessableEntity(), request, view(council, plan, form, errors, actor, false));
    }

    private MutableHttpResponse<?> page(MutableHttpResponse<?> answer, HttpRequest<?> request, PlanDocumentsView view) {
        return answer.body(jte.planDocuments(pages.of(request, "Documents of this plan")
                .under(PlanPages.list(view.council()), PlanPages.link(view.council(), view.plan())).with(view.errors()), view));
    }

    private PlanDocumentsView view(
            String council, Plan plan, DocumentForm form, FormErrors errors, Actor actor, boolean renewing) {
        return new PlanDocumentsView(council, plan, documents.of(plan.id()), editions.of(plan), documents.jobs(plan.id()),
                form, errors, actor, renewing);
    }
}
