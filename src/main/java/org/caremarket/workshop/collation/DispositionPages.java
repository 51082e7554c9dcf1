package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** What was decided about a workshop's themes and answers, and what came of it in plans and actions. */
@Hidden
@Controller("/{council}/workshops/{id}/dispositions")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class DispositionPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Collations collations;
    private final Dispositions dispositions;
    private final LinkedThings links;
    private final DispositionViews views;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    DispositionPages(
            Collations collations, Dispositions dispositions, LinkedThings links, DispositionViews views, Pages pages,
            ErrorPages errorPages, Forms forms) {
        this.collations = collations;
        this.dispositions = dispositions;
        this.links = links;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, Actor actor) {
        return collations.of(id).<HttpResponse<?>>map(collation -> HttpResponse.ok(jte.workshopDispositionsList(
                        pages.of(request, "What was decided").under(Collating.workshops(council),
                                Collating.link(council, collation.workshop())),
                        new DispositionsView(council, collation, links.of(id), actor))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/{kind}/{subject}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(
            HttpRequest<?> request, String council, long id, String kind, long subject, @RequestBean LinkQuery query,
            Actor actor) {
        return show(request, council, id, subject(kind, subject), query, null, FormErrors.none(), actor);
    }

    @Post("/{kind}/{subject}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(
            HttpRequest<?> request, String council, long id, String kind, long subject, @Body DispositionForm form,
            Actor actor) {
        var about = subject(kind, subject);
        var errors = form.check(forms);
        if (about.isEmpty() || !errors.isEmpty()) {
            return show(request, council, id, about, LinkQuery.NONE, form, errors, actor);
        }
        return switch (dispositions.decide(id, about.get(), form.made(), form.words(), form.seen(), actor)) {
            case DispositionOutcome.Stale(var current) -> conflict(request, council, id, about.get(), current, form, actor);
            case DispositionOutcome outcome -> done(request, council, id, about, outcome, "Decision saved", form, actor);
        };
    }

    @Post("/{kind}/{subject}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            HttpRequest<?> request, String council, long id, String kind, long subject, @Body DispositionForm form,
            Actor actor) {
        var about = subject(kind, subject);
        return about.isEmpty() || !form.checkSeen().isEmpty()
                ? show(request, council, id, about, LinkQuery.NONE, null, form.checkSeen(), actor)
                : done(request, council, id, about, dispositions.remove(id, about.get(), form.seen(), actor),
                        "Decision taken back", null, actor);
    }

    /** Links a version of a section that it changed, or takes the link away. */
    @Post("/{kind}/{subject}/sections")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> section(
            HttpRequest<?> request, String council, long id, String kind, long subject, @Body LinkForm form, Actor actor) {
        var about = subject(kind, subject);
        var errors = form.checkSection();
        return about.isEmpty() || !errors.isEmpty()
                ? show(request, council, id, about, LinkQuery.of(form), null, errors, actor)
                : done(request, council, id, about, LinkForms.section(dispositions, id, about.get(), form, actor),
                        "Sections of plans saved", null, actor);
    }

    /** Links an action that carries it, or takes the link away. */
    @Post("/{kind}/{subject}/actions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> action(
            HttpRequest<?> request, String council, long id, String kind, long subject, @Body LinkForm form, Actor actor) {
        var about = subject(kind, subject);
        return about.isEmpty() || form.actionId().isEmpty()
                ? show(request, council, id, about, LinkQuery.NONE, null, FormErrors.of("q", "Choose an action of the list"), actor)
                : done(request, council, id, about, LinkForms.action(dispositions, id, about.get(), form, actor),
                        "Actions saved", null, actor);
    }

    private HttpResponse<?> done(
            HttpRequest<?> request, String council, long id, Optional<Subject> about, DispositionOutcome outcome,
            String message, @Nullable DispositionForm form, Actor actor) {
        return switch (outcome) {
            case DispositionOutcome.Saved saved -> Flash.redirect(request,
                    "/%s/workshops/%d/dispositions/%s".formatted(council, id, about.orElseThrow().path()), message);
            case DispositionOutcome.Refused(var why) ->
                show(request, council, id, about, LinkQuery.NONE, form, FormErrors.of(List.of(why)), actor);
            case DispositionOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(show(request, council, id,
                    about, LinkQuery.NONE, null, FormErrors.of("version",
                            "Somebody else changed the decision first: look at it again"), actor).body());
            case DispositionOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> conflict(
            HttpRequest<?> request, String council, long id, Subject about, Disposition current, DispositionForm form,
            Actor actor) {
        return views.of(council, id, about, LinkQuery.NONE, form.onTopOf(current), FormErrors.none(), actor)
                .<HttpResponse<?>>map(view -> HttpResponse.status(HttpStatus.CONFLICT).body(jte.workshopDispositionsConflict(
                        page(request, view, "Somebody else decided about it first"), view)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, String council, long id, Optional<Subject> about, LinkQuery query,
            @Nullable DispositionForm form, FormErrors errors, Actor actor) {
        var view = about.flatMap(subject -> views.of(council, id, subject, query, form, errors, actor));
        if (view.isEmpty()) {
            return errorPages.notFound(request);
        }
        var body = jte.workshopDispositionsShow(page(request, view.get(), view.get().title()).with(errors), view.get());
        return errors.isEmpty() ? HttpResponse.ok(body) : HttpResponse.unprocessableEntity().body(body);
    }

    private Page page(HttpRequest<?> request, DispositionView view, String title) {
        var workshop = view.collation().workshop();
        return pages.of(request, title).under(Collating.workshops(view.council()), Collating.link(view.council(), workshop),
                Page.NavLink.to("What was decided", view.all()));
    }

    private static Optional<Subject> subject(String kind, long id) {
        return Subject.Kind.ofSlug(kind).map(found -> new Subject(found, id));
    }
}
