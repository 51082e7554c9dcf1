package org.caremarket.capacity;

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
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditLog;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which capacity is read: the newest of everything, as files too, and one record. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class CapacityPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final Capacities capacities;
    private final Scenarios scenarios;
    private final AuditLog audit;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    CapacityPages(
            Capacities capacities, Scenarios scenarios, AuditLog audit, Pages pages, ErrorPages errorPages, Clock clock) {
        this.capacities = capacities;
        this.scenarios = scenarios;
        this.audit = audit;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    /** @param segment the slug of the only segment that is wanted */
    @Get("/capacity{?segment}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, String council, @Nullable @QueryValue String segment, Actor actor) {
        var wanted = Typed.line(segment);
        var all = capacities.all().stream().filter(each -> wanted.isEmpty() || each.text().segment().equals(wanted)).toList();
        var view = new CapacityListView(council, Capacities.newest(all), all.size(), capacities.places(), wanted, mayEdit(actor));
        return HttpResponse.ok(templates.marketCapacityList(
                pages.of(request, "Capacity").under(MarketTrail.market(council)), view));
    }

    @Get("/capacity.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council) {
        return file(table(council).csv(), "text/csv; charset=utf-8", council + "-capacity.csv");
    }

    @Get("/capacity.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(String council) {
        return file(table(council).workbook(), WORKBOOK, council + "-capacity.xlsx");
    }

    @Get("/capacity/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return capacities.find(id).<HttpResponse<?>>map(capacity -> {
            var view = new CapacityView(council, capacity, capacities.places(), capacities.others(capacity), scenarios.of(id),
                    audit.of(Capacities.RECORD, id), mayEdit(actor));
            return HttpResponse.ok(templates.marketCapacityShow(pages.of(request,
                    view.title() + ", " + capacity.text().asAt().words())
                    .under(MarketTrail.market(council), list(council)), view));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    private DataTable table(String council) {
        return CapacityTable.of(capacities.all(), capacities.places(), council, LocalDate.now(clock));
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Capacity", "/" + council + "/capacity");
    }

    static Page.NavLink one(String council, Capacity capacity, Places known) {
        return Page.NavLink.to(known.of(capacity.text()) + ", " + capacity.text().asAt().words(),
                "/" + council + "/capacity/" + capacity.id());
    }
}
