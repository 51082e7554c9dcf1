package org.caremarket.workshop.published;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
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
import org.caremarket.workshop.Workshops;

/** Officers read what will be published of a workshop; an approver publishes it, or withdraws it with a reason. */
@Hidden
@Controller("/{council}/workshops/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.APPROVER})
class WorkshopPublicationPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Workshops workshops;
    private final WorkshopPublications publications;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    WorkshopPublicationPages(
            Workshops workshops, WorkshopPublications publications, Pages pages, ErrorPages errorPages, Forms forms) {
        this.workshops = workshops;
        this.publications = publications;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get("/publication")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> preview(HttpRequest<?> request, String council, long id, Actor actor) {
        return show(request, council, id, HttpStatus.OK, new WorkshopPublicationForm(null, null, null), FormErrors.none(), actor);
    }

    @Post("/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> publish(HttpRequest<?> request, String council, long id, @Body WorkshopPublicationForm form, Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answer(request, council, id, publications.publish(id, form.seen(), form.anyway(), actor),
                        "Published, and those who took part are written to", form, actor)
                : show(request, council, id, HttpStatus.UNPROCESSABLE_ENTITY, form, errors, actor);
    }

    @Post("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long id, @Body WorkshopPublicationForm form, Actor actor) {
        var errors = form.checkWithdrawal(forms);
        return errors.isEmpty()
                ? answer(request, council, id, publications.withdraw(id, form.seen(), form.why(), actor),
                        "Withdrawn: everybody can read why", form, actor)
                : show(request, council, id, HttpStatus.UNPROCESSABLE_ENTITY, form, errors, actor);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, long id, WorkshopPublicationOutcome outcome, String done,
            WorkshopPublicationForm form, Actor actor) {
        return switch (outcome) {
            case WorkshopPublicationOutcome.Done saved ->
                Flash.redirect(request, "/%s/workshops/%d/publication".formatted(council, id), done);
            case WorkshopPublicationOutcome.Asks(var waiting) -> show(request, council, id, HttpStatus.UNPROCESSABLE_ENTITY, form,
                    FormErrors.of("allTheSame", "Answers without a decision: %d. Decide about them, or say that you publish all the same"
                            .formatted(waiting)), actor);
            case WorkshopPublicationOutcome.NotNow(var state) -> show(request, council, id, HttpStatus.UNPROCESSABLE_ENTITY, form,
                    FormErrors.of("version", "The workshop is not where this can be done: %s".formatted(state.meaning())), actor);
            case WorkshopPublicationOutcome.Stale stale -> show(request, council, id, HttpStatus.CONFLICT, form,
                    FormErrors.of("version", "Somebody else changed the workshop first: look at it again"), actor);
            case WorkshopPublicationOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> show(
            HttpRequest<?> request, String council, long id, HttpStatus status, WorkshopPublicationForm form, FormErrors errors,
            Actor actor) {
        return workshops.find(id).<HttpResponse<?>>map(workshop -> HttpResponse.status(status).body(jte.workshopPublishedPreview(
                        pages.of(request, "What will be published").with(errors).under(
                                Page.NavLink.to("Workshops", "/" + council + "/workshops"),
                                Page.NavLink.to(workshop.title(), "/" + council + "/workshops/" + id)),
                        new WorkshopPublicationView(council, workshop, workshops.state(workshop),
                                new SaidView(council, publications.preview(workshop)), publications.of(id), form, errors, actor))))
                .orElseGet(() -> errorPages.notFound(request));
    }
}
