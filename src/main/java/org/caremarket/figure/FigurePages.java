package org.caremarket.figure;

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
import java.util.HashSet;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a council's figures are read: the list, as files too, and one figure with its history. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class FigurePages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final Figures figures;
    private final Indicators indicators;
    private final Areas areas;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    FigurePages(Figures figures, Indicators indicators, Areas areas, Pages pages, ErrorPages errorPages, Clock clock) {
        this.figures = figures;
        this.indicators = indicators;
        this.areas = areas;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/figures")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(
            HttpRequest<?> request, String council, @RequestBean FigureQuery query, PageRequest page, Actor actor) {
        var wanted = query.filter();
        var lines = lines();
        return HttpResponse.ok(templates.figureFigures(pages.of(request, "Figures"), new FigureListView(
                council, query, wanted, lines, lines.wanted(wanted), areas, page, today(), mayEdit(actor))));
    }

    @Get("/figures.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council, @RequestBean FigureQuery query) {
        return file(table(council, query).csv(), "text/csv; charset=utf-8", council + "-figures.csv");
    }

    @Get("/figures.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(String council, @RequestBean FigureQuery query) {
        return file(table(council, query).workbook(), WORKBOOK, council + "-figures.xlsx");
    }

    @Get("/figures/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        var found = figures.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var figure = found.get();
        var known = indicators.byCode();
        var same = FigureLines.of(figures.ofIndicator(figure.indicator()), known, areas.own()).all().stream()
                .filter(line -> line.figure().area().equals(figure.area()))
                .toList();
        var seen = new HashSet<String>();
        var view = new FigureView(council,
                same.stream().filter(line -> line.figure().id() == id).findFirst().orElseThrow(),
                same.stream().filter(line -> seen.add(line.figure().period())).toList(), figures.history(id), known, areas,
                today(), mayEdit(actor));
        return HttpResponse.ok(templates.figureFigure(
                pages.of(request, view.indicator().name() + ", " + figure.time().words()).under(list(council)), view));
    }

    private FigureLines lines() {
        return FigureLines.of(figures.all(), indicators.byCode(), areas.own());
    }

    private DataTable table(String council, FigureQuery query) {
        return FigureFile.of(lines().wanted(query.filter()), areas, areas.name(areas.own()), today());
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Figures", "/" + council + "/figures");
    }
}
