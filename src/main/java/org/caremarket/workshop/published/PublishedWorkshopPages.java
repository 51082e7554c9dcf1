package org.caremarket.workshop.published;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.caremarket.plan.Editions;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** "You said, we did" for everybody: only what was frozen is read, never answers as they stand. */
@Hidden
@Controller("/{council}/published/workshops/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@AllowAnyone("The council published these for everybody; only frozen editions are read, and no officer is named")
class PublishedWorkshopPages {

    private static final String A_MINUTE = "public, max-age=60";
    private static final String A_MINUTE_HERE = "private, max-age=60";

    private final StaticTemplates jte = new StaticTemplates();
    private final WorkshopPublications publications;
    private final Pages pages;
    private final ErrorPages errorPages;

    PublishedWorkshopPages(WorkshopPublications publications, Pages pages, ErrorPages errorPages) {
        this.publications = publications;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id) {
        var editions = publications.of(id);
        return page(request, council, editions, editions.stream().findFirst());
    }

    /** The page of an edition; with {@code .json} behind its number, exactly the bytes that were hashed. */
    @Get("/editions/{number}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    HttpResponse<?> edition(HttpRequest<?> request, String council, long id, String number) {
        var editions = publications.of(id);
        var found = Editions.number(number)
                .flatMap(wanted -> editions.stream().filter(each -> each.number() == wanted).findFirst());
        if (!Editions.isFile(number)) {
            return page(request, council, editions, found);
        }
        return found.filter(edition -> !edition.withdrawn())
                .<HttpResponse<?>>map(edition -> HttpResponse.ok(publications.frozen(edition))
                        .contentType(MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.CACHE_CONTROL, A_MINUTE))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> page(
            HttpRequest<?> request, String council, List<WorkshopEdition> editions, Optional<WorkshopEdition> found) {
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var edition = found.get();
        var name = Scope.current() instanceof CouncilScope scope ? scope.name() : "";
        var view = new PublishedWorkshopView(council, name, edition, editions,
                edition.withdrawn() ? null : new SaidView(council, publications.read(edition)));
        var response = HttpResponse.ok(jte.workshopPublishedShow(pages.of(request, "You said, we did: " + edition.title())
                .under(Page.NavLink.to("Published plans and returns", "/" + council + "/published")), view))
                .contentType(MediaType.TEXT_HTML_TYPE);
        return Pages.actor(request).isPresent() ? response : response.header(HttpHeaders.CACHE_CONTROL, A_MINUTE_HERE)
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
}
