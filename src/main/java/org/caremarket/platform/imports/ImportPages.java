package org.caremarket.platform.imports;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.JobView;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages of a council's imports: the list, the upload, and each import, which is a review until it is decided. */
@Hidden
@Controller("/{council}/imports")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ImportPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Imports imports;
    private final Pages pages;
    private final ErrorPages errorPages;

    ImportPages(Imports imports, Pages pages, ErrorPages errorPages) {
        this.imports = imports;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, PageRequest page, Actor actor) {
        return HttpResponse.ok(templates.importsList(pages.of(request, "Imports"),
                new ImportListView(council, imports.list(page), imports.kinds(), page, mayImport(actor))));
    }

    @Get("/new{?kind}")
    HttpResponse<?> form(HttpRequest<?> request, String council, @Nullable @QueryValue String kind) {
        return HttpResponse.ok(upload(request, council, kind, FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(HttpRequest<?> request, String council, @Nullable @Part String kind,
            @Nullable @Part CompletedFileUpload file, Actor actor) throws IOException {
        return switch (UploadedFile.of(file)) {
            case UploadedFile.None() -> refused(request, council, kind, FormErrors.of("file", "Select a file"));
            case UploadedFile.Some(var name, var content) ->
                switch (imports.upload(kind == null ? "" : kind, name, content, actor)) {
                    case UploadOutcome.Uploaded(var uploaded) -> HttpResponse.seeOther(URI.create(path(council, uploaded)));
                    case UploadOutcome.Refused(var errors) -> refused(request, council, kind, errors);
                };
        };
    }

    @Get("/{id}{?renew}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(
            HttpRequest<?> request, String council, long id, @Nullable @QueryValue String renew, Actor actor) {
        var looked = mayImport(actor) ? imports.look(id, actor) : imports.find(id).<Looked>map(Looked.Decided::new);
        return looked.<HttpResponse<?>>map(found -> switch (found) {
            // Before anybody typed nothing can have been typed wrong.
            case Looked.Ready(var review) -> HttpResponse.ok(review(request, council, review,
                    review.isUntouched() ? FormErrors.none() : review.errors()));
            case Looked.Awaited(var file, var job) -> awaited(request, council, file, job, !"no".equals(renew));
            case Looked.Unread(var file, var job) -> awaited(request, council, file, job, false);
            case Looked.Decided(var file) -> HttpResponse.ok(result(request, council, file, false, actor));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> readAgain(HttpRequest<?> request, String council, long id, Actor actor) {
        return imports.readAgain(id, actor)
                .<HttpResponse<?>>map(file -> HttpResponse.seeOther(URI.create(path(council, file))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/choices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(
            HttpRequest<?> request, String council, long id, @Body Map<String, Object> form, Actor actor) {
        return decide(request, council, id, form, actor, "Review updated",
                (version, choices) -> imports.choose(id, version, choices));
    }

    @Post("/{id}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(
            HttpRequest<?> request, String council, long id, @Body Map<String, Object> form, Actor actor) {
        return decide(request, council, id, form, actor, "File imported",
                (version, choices) -> imports.confirm(id, version, choices, actor));
    }

    @Post("/{id}/undoing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(HttpRequest<?> request, String council, long id, Actor actor) {
        return answer(request, council, imports.undo(id, actor), actor, "Import undone");
    }

    @Post("/{id}/discarding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(HttpRequest<?> request, String council, long id, Actor actor) {
        return answer(request, council, imports.discard(id, actor), actor, "File discarded");
    }

    private interface Step {
        ImportOutcome take(int version, Choices choices);
    }

    private HttpResponse<?> decide(HttpRequest<?> request, String council, long id, Map<String, Object> form,
            Actor actor, String done, Step step) {
        var found = imports.find(id);
        var kind = found.flatMap(file -> imports.kind(file.kind()));
        if (kind.isEmpty()) {
            return errorPages.notFound(request);
        }
        var typed = TypedChoices.of(form, kind.get());
        var errors = typed.check(kind.get());
        var version = typed.seenVersion();
        if (version.isEmpty()) {
            errors = errors.and("decisions", "The form was sent without saying which review you saw: look at this one");
        }
        if (!errors.isEmpty()) {
            var wrong = errors;
            return imports.review(id, typed.choices(), actor)
                    .<HttpResponse<?>>map(review -> HttpResponse.unprocessableEntity()
                            .body(review(request, council, review, wrong)))
                    .orElseGet(() -> stale(request, council, found.get(), actor));
        }
        return answer(request, council, step.take(version.get(), typed.choices()), actor, done);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, ImportOutcome outcome, Actor actor, String done) {
        return switch (outcome) {
            case ImportOutcome.Done(var file) when file.state() == ImportState.IMPORTING ->
                Flash.redirect(request, path(council, file), "Import started");
            case ImportOutcome.Awaited(var file) ->
                Flash.redirect(request, path(council, file), "Choices kept. Look at the review once it is read, then import");
            case ImportOutcome.Done(var file) -> Flash.redirect(request, path(council, file), done);
            case ImportOutcome.Unfinished(var review, var errors) -> HttpResponse.unprocessableEntity()
                    .body(review(request, council, review, errors));
            case ImportOutcome.Stale(var now) -> stale(request, council, now, actor);
            case ImportOutcome.ChangedSince(var file) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(result(request, council, file, true, actor));
            case ImportOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> stale(HttpRequest<?> request, String council, Import now, Actor actor) {
        return HttpResponse.status(HttpStatus.CONFLICT).body(templates.importsConflict(
                page(request, "This import changed since you opened it", council),
                new ImportView(council, now, imports.kind(now.kind()).orElse(null), false, mayImport(actor))));
    }

    private HttpResponse<?> refused(HttpRequest<?> request, String council, @Nullable String kind, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(upload(request, council, kind, errors));
    }

    private JteModel upload(HttpRequest<?> request, String council, @Nullable String kind, FormErrors errors) {
        return templates.importsUpload(page(request, "Import a file", council).with(errors),
                new UploadView(council, imports.kinds(), kind, errors));
    }

    private JteModel review(HttpRequest<?> request, String council, Review review, FormErrors errors) {
        return templates.importsReview(
                page(request, "Review " + review.file().fileName(), council).with(errors),
                new ReviewView(council, review, errors));
    }

    private HttpResponse<?> awaited(HttpRequest<?> request, String council, Import file, Job job, boolean renewing) {
        var view = new AwaitedView(file, imports.kind(file.kind()).orElse(null), new JobView(council, job, renewing));
        var answer = HttpResponse.ok(templates.importsAwaited(page(request, file.fileName(), council), view));
        // Also when the job ended since the file was looked at: asked again, the page shows what came of it.
        return renewing ? answer.header("Refresh", "" + JobView.SECONDS) : answer;
    }

    private JteModel result(HttpRequest<?> request, String council, Import file, boolean changedSince, Actor actor) {
        return templates.importsResult(page(request, file.fileName(), council),
                new ImportView(council, file, imports.kind(file.kind()).orElse(null), changedSince, mayImport(actor)));
    }

    private Page page(HttpRequest<?> request, String title, String council) {
        return pages.of(request, title).under(Page.NavLink.to("Imports", "/" + council + "/imports"));
    }

    private static String path(String council, Import file) {
        return "/" + council + "/imports/" + file.id();
    }

    private static boolean mayImport(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}
