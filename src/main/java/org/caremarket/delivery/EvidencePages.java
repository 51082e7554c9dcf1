package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages to add evidence to an action, to fetch it and to take it back. */
@Hidden
@Controller("/{council}/actions/{id}/evidence")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class EvidencePages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Evidence evidence;
    private final Actions actions;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    EvidencePages(Evidence evidence, Actions actions, Pages pages, ErrorPages errorPages, Forms forms) {
        this.evidence = evidence;
        this.actions = actions;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, String council, long id) {
        return page(request, council, id, EvidenceForm.EMPTY, FormErrors.none());
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Nullable @Part String title,
            @Nullable @Part String link, @Nullable @Part CompletedFileUpload file, Actor actor) throws IOException {
        var form = new EvidenceForm(title, link);
        var upload = UploadedFile.of(file);
        var errors = form.check(forms, upload instanceof UploadedFile.Some);
        if (!errors.isEmpty()) {
            return page(request, council, id, form, errors);
        }
        var outcome = switch (upload) {
            case UploadedFile.Some some -> evidence.addFile(id, form.titleText(), some, actor);
            case UploadedFile.None none -> evidence.addLink(id, form.titleText(), form.linkText(), actor);
        };
        return switch (outcome) {
            case EvidenceOutcome.Added(var item) ->
                Flash.redirect(request, "/" + council + "/actions/" + id, "Evidence added: " + item.title());
            case EvidenceOutcome.Refused(var error) -> page(request, council, id, form, FormErrors.of(List.of(error)));
            case EvidenceOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    /** A download, whatever the file is: nothing that somebody uploaded runs among our pages. */
    @Get("/{item}")
    @Produces(MediaType.ALL)
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> fetch(HttpRequest<?> request, String council, long id, long item) {
        var found = evidence.find(id, item).filter(EvidenceItem::isFile);
        var content = found.flatMap(evidence::content);
        if (content.isEmpty()) {
            return errorPages.notFound(request);
        }
        var name = URLEncoder.encode(found.get().fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(content.get())
                .contentType(MediaType.of(found.get().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name);
    }

    @Post("/{item}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long id, long item, Actor actor) {
        return evidence.withdraw(id, item, actor)
                ? Flash.redirect(request, "/" + council + "/actions/" + id, "Evidence removed")
                : errorPages.notFound(request);
    }

    private HttpResponse<?> page(
            HttpRequest<?> request, String council, long id, EvidenceForm form, FormErrors errors) {
        var found = actions.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var action = found.get();
        var view = new EvidenceView(council, action, form, errors);
        var page = templates.deliveryEvidence(pages.of(request, "Add evidence").with(errors).under(
                Page.NavLink.to("Actions", "/" + council + "/actions"),
                Page.NavLink.to(action.ref() + " " + action.title(), view.actionHref())), view);
        return errors.isEmpty() ? HttpResponse.ok(page) : HttpResponse.unprocessableEntity().body(page);
    }
}
