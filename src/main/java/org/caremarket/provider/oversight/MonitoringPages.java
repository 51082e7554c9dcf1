package org.caremarket.provider.oversight;

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
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.market.Localities;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.Location;
import org.caremarket.templates.StaticTemplates;

/** The pages on which monitoring is read: the visits that fall due, as files too, and one location. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class MonitoringPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final Monitoring monitoring;
    private final LocationRecords records;
    private final Levels levels;
    private final Localities localities;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    MonitoringPages(Monitoring monitoring, LocationRecords records, Levels levels, Localities localities, Pages pages,
            ErrorPages errorPages, Clock clock) {
        this.monitoring = monitoring;
        this.records = records;
        this.levels = levels;
        this.localities = localities;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/monitoring")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(
            HttpRequest<?> request, String council, @RequestBean MonitoringQuery query, PageRequest page, Actor actor) {
        var wanted = query.wanted();
        var all = monitoring.all();
        return HttpResponse.ok(templates.providerOversightList(
                pages.of(request, "Monitoring").under(MarketTrail.market(council)),
                new MonitoringListView(council, query, VisitCounts.of(all), all.stream().filter(wanted).toList(), levels.all(),
                        localities.all(), page, Writers.include(actor))));
    }

    @Get("/monitoring.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council, @RequestBean MonitoringQuery query) {
        return file(table(council, query).csv(), "text/csv; charset=utf-8", council + "-monitoring.csv");
    }

    @Get("/monitoring.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(String council, @RequestBean MonitoringQuery query) {
        return file(table(council, query).workbook(), WORKBOOK, council + "-monitoring.xlsx");
    }

    @Get("/locations/{id}/monitoring")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return records.find(council, id, actor)
                .<HttpResponse<?>>map(view -> HttpResponse.ok(templates.providerOversightLocation(
                        pages.of(request, "Monitoring: " + view.location().name()).under(MarketTrail.market(council), list(council)),
                        view)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private DataTable table(String council, MonitoringQuery query) {
        return MonitoringTable.of(monitoring.all().stream().filter(query.wanted()).toList(), localities.all(), council,
                LocalDate.now(clock));
    }

    static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Monitoring", "/" + council + "/monitoring");
    }

    /** The way back from a page below the monitoring of a location. */
    static Page.NavLink[] trail(String council, Location location) {
        return new Page.NavLink[] {MarketTrail.market(council), list(council),
            Page.NavLink.to(location.name(), "/%s/locations/%d/monitoring".formatted(council, location.id()))};
    }
}
