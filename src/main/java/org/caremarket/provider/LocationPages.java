package org.caremarket.provider;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import org.caremarket.market.Localities;
import org.caremarket.market.MarketTrail;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditLog;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which locations are read: the list, as files too, and one location with what others know of it. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class LocationPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Register register;
    private final Providers providers;
    private final Locations locations;
    private final List<ProviderLinks> links;
    private final Segments segments;
    private final Localities localities;
    private final AuditLog audit;
    private final Pages pages;
    private final ErrorPages errorPages;

    LocationPages(
            Register register, Providers providers, Locations locations, List<ProviderLinks> links, Segments segments,
            Localities localities, AuditLog audit, Pages pages, ErrorPages errorPages) {
        this.register = register;
        this.providers = providers;
        this.locations = locations;
        this.links = links.stream().sorted(Comparator.comparingInt(ProviderLinks::order)).toList();
        this.segments = segments;
        this.localities = localities;
        this.audit = audit;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/locations")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(
            HttpRequest<?> request, String council, @RequestBean RegisterQuery query, PageRequest page, Actor actor) {
        var wanted = query.filter();
        var view = new RegisterListView<>(council, "location", query, wanted, register.counts(RegisterFilter.ALL),
                register.counts(wanted), register.locations(wanted, page), words(), page, Editors.mayEdit(actor));
        return HttpResponse.ok(templates.providerLocations(
                pages.of(request, "Locations").under(MarketTrail.market(council)), view, register));
    }

    @Get("/locations.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council, @RequestBean RegisterQuery query) {
        return RegisterFiles.csv(table(council, query), council + "-locations");
    }

    @Get("/locations.xlsx")
    @Produces(RegisterFiles.WORKBOOK)
    HttpResponse<?> workbook(String council, @RequestBean RegisterQuery query) {
        return RegisterFiles.workbook(table(council, query), council + "-locations");
    }

    @Get("/locations/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return locations.find(id).<HttpResponse<?>>map(location -> {
            var view = new LocationView(council, location, register.standing(location), words(),
                    links.stream().flatMap(each -> each.ofLocation(location).stream()).toList(),
                    audit.of(Locations.RECORD, id), Editors.mayEdit(actor));
            return HttpResponse.ok(templates.providerLocation(pages.of(request, location.name())
                    .under(MarketTrail.market(council), list(council)), view));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    private DataTable table(String council, RegisterQuery query) {
        return RegisterTable.locations(register.locations(query.filter(), PageRequest.EVERYTHING).items(), providers.all(),
                words(), council, register.today());
    }

    private RegisterWords words() {
        return new RegisterWords(segments.all(), localities.all());
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Locations", "/" + council + "/locations");
    }

    static Page.NavLink one(String council, Location location) {
        return Page.NavLink.to(location.name(), "/" + council + "/locations/" + location.id());
    }
}
