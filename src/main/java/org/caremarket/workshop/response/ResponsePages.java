package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** Everything that was said to a workshop, by whatever channel it came. */
@Hidden
@Controller("/{council}/workshops/{id}/responses")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ResponsePages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Workshops workshops;
    private final Agenda agenda;
    private final Responses responses;
    private final Entering entering;
    private final Pages pages;
    private final ErrorPages errorPages;

    ResponsePages(Workshops workshops, Agenda agenda, Responses responses, Entering entering, Pages pages,
            ErrorPages errorPages) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.responses = responses;
        this.entering = entering;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("{?channel,q}")
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String channel,
            @Nullable @QueryValue String q, PageRequest page, Actor actor) {
        return workshops.find(id).<HttpResponse<?>>map(workshop -> HttpResponse.ok(templates.workshopResponsesList(
                pages.of(request, "Responses").under(at(council, workshop)),
                new ResponseListView(council, workshop, responses.of(id).reversed(), entering.byResponse(id),
                        Typed.choice(Channel.class, channel).orElse(null), Typed.line(q), page,
                        mayEnter(workshop, actor)))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/{response}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, long response, Actor actor) {
        var workshop = workshops.find(id);
        var found = responses.find(id, response);
        if (workshop.isEmpty() || found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var view = new ResponseView(council, workshop.get(), found.get(), agenda.of(id), responses.answersOf(response),
                mayEnter(workshop.get(), actor) && found.get().channel() != Channel.LINK);
        return HttpResponse.ok(templates.workshopResponsesShow(
                pages.of(request, view.who()).under(at(council, workshop.get()), list(council, workshop.get())), view));
    }

    private boolean mayEnter(Workshop workshop, Actor actor) {
        return (actor.role() == Role.OFFICER || actor.role() == Role.APPROVER)
                && Entering.possible(workshops.state(workshop));
    }

    static Page.NavLink at(String council, Workshop workshop) {
        return Page.NavLink.to(workshop.title(), "/%s/workshops/%d".formatted(council, workshop.id()));
    }

    static Page.NavLink list(String council, Workshop workshop) {
        return Page.NavLink.to("Responses", "/%s/workshops/%d/responses".formatted(council, workshop.id()));
    }
}
