package org.caremarket.fee;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/** Documents of the cost-of-care position are asked for, fetched and removed here; they are listed with the exercise. */
@Hidden
@Controller("/{council}/cost-of-care/{id}/documents")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CostDocumentPages {

    private final CostDocuments documents;
    private final ErrorPages errorPages;

    CostDocumentPages(CostDocuments documents, ErrorPages errorPages) {
        this.documents = documents;
        this.errorPages = errorPages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, String council, long id, @Body FormatForm form, Actor actor) {
        var format = Typed.choice(PaperFormat.class, form.format());
        if (format.isEmpty()) {
            return errorPages.respond(request, FormErrors.of("format", "Choose a kind of file"));
        }
        return switch (documents.ask(id, format.get(), actor)) {
            case Outcome.Saved<Long>(var job) -> Flash.redirect(request, "/" + council + "/jobs/" + job,
                    "The file is being made. You can leave this page and find it with the exercise later");
            case Outcome.Refused<Long>(var why) -> errorPages.respond(request, FormErrors.of(List.of(why)));
            case Outcome.Stale<Long> none -> errorPages.notFound(request);
            case Outcome.NotFound<Long> none -> errorPages.notFound(request);
        };
    }

    @Get("/{document}")
    @Produces(MediaType.ALL)
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> fetch(HttpRequest<?> request, String council, long id, long document) {
        var found = documents.find(id, document);
        var content = found.flatMap(documents::content);
        return content.isPresent() ? PaperFile.download(found.get().format(), found.get().fileName(), content.get())
                : errorPages.notFound(request);
    }

    @Post("/{document}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, long document, Actor actor) {
        return documents.remove(id, document, actor)
                ? Flash.redirect(request, "/" + council + "/cost-of-care/" + id, "Document removed")
                        : errorPages.notFound(request);
    }
}
