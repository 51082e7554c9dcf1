package org.caremarket.capacity;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The page on which what follows from a capacity record becomes figures. */
@Hidden
@Controller("/{council}/capacity/{id}/figures")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CapacityFigurePages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Capacities capacities;
    private final CapacityFigures figures;
    private final Pages pages;
    private final ErrorPages errorPages;

    CapacityFigurePages(Capacities capacities, CapacityFigures figures, Pages pages, ErrorPages errorPages) {
        this.capacities = capacities;
        this.figures = figures;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String council, long id) {
        return capacities.find(id).<HttpResponse<?>>map(capacity -> page(request, council, capacity, null, HttpStatus.OK))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, String council, long id, @Body Map<String, Object> sent, Actor actor) {
        var found = capacities.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var outcome = figures.record(found.get(), capacities.places(), FormFields.last(sent.get("indicator")), actor);
        if (outcome.isEmpty()) {
            return page(request, council, found.get(), "This record gives no such figure: choose one from the list",
                    HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return switch (outcome.get()) {
            case FigureOutcome.Saved(var figure) -> Flash.redirect(request, "/" + council + "/figures/" + figure.id(),
                    "Figure recorded");
            case FigureOutcome.Taken(var other) -> page(request, council, found.get(),
                    "Figure %d was recorded from here before: change that one instead".formatted(other.id()),
                    HttpStatus.UNPROCESSABLE_ENTITY);
            case FigureOutcome.Stale stale -> errorPages.notFound(request);
            case FigureOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> page(
            HttpRequest<?> request, String council, Capacity capacity, @Nullable String wrong, HttpStatus status) {
        var errors = wrong == null ? FormErrors.none() : FormErrors.of("", wrong);
        return HttpResponse.status(status).body(templates.marketCapacityFigures(
                pages.of(request, "Record as figures").under(MarketTrail.market(council), CapacityPages.list(council),
                        CapacityPages.one(council, capacity, capacities.places())).with(errors),
                council, capacity, figures.of(capacity, capacities.places()), errors));
    }
}
