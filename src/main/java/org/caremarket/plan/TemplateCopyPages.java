package org.caremarket.plan;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The ways in which a council's own template begins: as a copy, from a file, or as the next version of one. */
@Hidden
@Controller("/{council}/plans/templates")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class TemplateCopyPages {

    /** What people type for a copy. */
    @Introspected
    @Serdeable
    record CopyForm(
            @Nullable @NotBlank(message = "Enter what your council's template is called") String title,
            @Nullable String version) {}

    private final StaticTemplates jte = new StaticTemplates();
    private final Templates templates;
    private final TemplateDrafts drafts;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    TemplateCopyPages(Templates templates, TemplateDrafts drafts, Pages pages, ErrorPages errorPages, Forms forms) {
        this.templates = templates;
        this.drafts = drafts;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get("/{key}/copies/new")
    HttpResponse<?> newCopy(
            HttpRequest<?> request, String council, String key, @Nullable @QueryValue String version) {
        return wanted(key, version).<HttpResponse<?>>map(from -> HttpResponse.ok(
                        copy(request, council, from, from.title(), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{key}/copies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addCopy(
            HttpRequest<?> request, String council, String key, @Body CopyForm form, Actor actor) {
        var from = wanted(key, form.version());
        if (from.isEmpty()) {
            return errorPages.notFound(request);
        }
        var title = Typed.line(form.title());
        var errors = TemplateHeadForm.most(
                forms.check(form), "title", "The title", title, TemplateHeadForm.LONGEST_TITLE);
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(copy(request, council, from.get(), form.title(), errors));
        }
        return switch (drafts.copy(from.get(), title, actor)) {
            case TemplateDraftOutcome.Saved(var draft) -> Flash.redirect(request,
                    TemplateDraftPages.path(council, draft.key()), "Copy made. Change what you need, then bring it into use");
            case TemplateDraftOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(
                    copy(request, council, from.get(), form.title(), why.renamed(TemplateCheck.FILE, "title")));
            case TemplateDraftOutcome.Stale stale -> errorPages.notFound(request);
            case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    /** Begins the next version of one of the council's own. */
    @Post("/{key}/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> next(HttpRequest<?> request, String council, String key, Actor actor) {
        return switch (drafts.next(key, actor)) {
            case TemplateDraftOutcome.Saved(var draft) -> Flash.redirect(request, TemplateDraftPages.path(council, key),
                    "Version %d begun. The version in use stays as it is".formatted(draft.version()));
            case TemplateDraftOutcome.Refused(var why) -> Flash.redirect(
                    request, TemplatePages.path(council, key), why.all().getFirst().message());
            case TemplateDraftOutcome.Stale stale -> errorPages.notFound(request);
            case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/new")
    HttpResponse<?> newFile(HttpRequest<?> request, String council) {
        return HttpResponse.ok(file(request, council, "", FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(HttpRequest<?> request, String council, @Nullable @Part String yaml,
            @Nullable @Part CompletedFileUpload file, Actor actor) throws IOException {
        var text = switch (UploadedFile.of(file)) {
            case UploadedFile.Some(var name, var content) -> new String(content, StandardCharsets.UTF_8);
            case UploadedFile.None() -> Typed.lines(yaml);
        };
        if (text.isBlank()) {
            return HttpResponse.unprocessableEntity().body(
                    file(request, council, "", FormErrors.of(TemplateCheck.FILE, "Select a file, or enter its text")));
        }
        return switch (drafts.read(text, actor)) {
            case TemplateDraftOutcome.Saved(var draft) -> Flash.redirect(request,
                    TemplateDraftPages.path(council, draft.key()), "Template read. Look at it, then bring it into use");
            case TemplateDraftOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(
                    file(request, council, text, why));
            case TemplateDraftOutcome.Stale stale -> errorPages.notFound(request);
            case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel copy(
            HttpRequest<?> request, String council, PlanTemplate from, @Nullable String title, FormErrors errors) {
        return jte.planTemplatesCopy(pages.of(request, "Adapt a copy").under(PlanPages.list(council),
                TemplatePages.list(council)).with(errors), council, from, title == null ? "" : title, errors);
    }

    private JteModel file(HttpRequest<?> request, String council, String yaml, FormErrors errors) {
        return jte.planTemplatesUpload(pages.of(request, "Upload a template").under(PlanPages.list(council),
                TemplatePages.list(council)).with(errors), council, yaml, errors);
    }

    private Optional<PlanTemplate> wanted(String key, @Nullable String version) {
        return Typed.line(version).isEmpty() ? templates.newest(key)
                : Typed.number(version).flatMap(number -> templates.find(key, number));
    }
}
