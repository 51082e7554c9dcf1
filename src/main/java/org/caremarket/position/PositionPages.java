package org.caremarket.position;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.caremarket.market.MarketTrail;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Seen;
import org.caremarket.templates.StaticTemplates;

/** The pages on which the market position is read: all of it, as files too, one area, and one statement. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class PositionPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final MarketPositions positions;
    private final LinkedRecords records;
    private final Segments segments;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    PositionPages(
            MarketPositions positions, LinkedRecords records, Segments segments, Pages pages, ErrorPages errorPages,
            Clock clock) {
        this.positions = positions;
        this.records = records;
        this.segments = segments;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/market-position")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> overview(HttpRequest<?> request, String council, Actor actor) {
        return HttpResponse.ok(templates.marketPositionOverview(
                pages.of(request, "Market position").under(MarketTrail.market(council)),
                new PositionOverview(council, positions.now(), segments.all(), mayEdit(actor))));
    }

    @Get("/market-position.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council) {
        return file(table(council).csv(), "text/csv; charset=utf-8", council + "-market-position.csv");
    }

    @Get("/market-position.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(String council) {
        return file(table(council).workbook(), WORKBOOK, council + "-market-position.xlsx");
    }

    @Get("/market-position/areas/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> area(HttpRequest<?> request, String council, long id, Seen seen, Actor actor) {
        var sheet = positions.at(seen.asAt());
        return sheet.areas().stream().filter(area -> area.id() == id).findFirst()
                .<HttpResponse<?>>map(area -> seen.answer(templates.marketPositionArea(
                        pages.of(request, area.name()).under(MarketTrail.market(council), here(council)).with(seen.errors()),
                        new PositionAreaView(council, area, sheet, segments.all(), seen, mayEdit(actor)))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    /** Also of a statement that was removed: its words are part of earlier positions. */
    @Get("/market-position/statements/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> statement(HttpRequest<?> request, String council, long id, Actor actor) {
        var versions = new ArrayList<>(positions.versions(id));
        if (versions.isEmpty()) {
            return errorPages.notFound(request);
        }
        var area = positions.everArea(versions.getFirst().areaId()).orElseThrow();
        var view = new StatementView(council, area, versions, records.of(versions), mayEdit(actor));
        return HttpResponse.ok(templates.marketPositionStatement(pages.of(request, view.title())
                .under(MarketTrail.market(council), here(council), area(council, area)), view));
    }

    private DataTable table(String council) {
        var sheet = positions.now();
        return PositionTable.of(sheet, records.of(sheet.statements()), segments.all(), council,
                LocalDate.now(clock));
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }

    static Page.NavLink here(String council) {
        return Page.NavLink.to("Market position", "/" + council + "/market-position");
    }

    static Page.NavLink area(String council, PositionArea area) {
        return Page.NavLink.to(area.name(), "/" + council + "/market-position/areas/" + area.id());
    }
}
