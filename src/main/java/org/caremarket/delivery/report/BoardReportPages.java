package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
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
import java.util.function.Function;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Origin;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Seen;
import org.caremarket.templates.StaticTemplates;

/** The board report of a plan: as a page to read and print, and its actions as files for spreadsheets. */
@Hidden
@Controller("/{council}/delivery-plans/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class BoardReportPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final BoardReports reports;
    private final DeliveryPlans plans;
    private final Segments segments;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    BoardReportPages(
            BoardReports reports, DeliveryPlans plans, Segments segments, Pages pages, ErrorPages errorPages, Clock clock) {
        this.reports = reports;
        this.plans = plans;
        this.segments = segments;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/report")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(
            HttpRequest<?> request, String council, long id, Seen seen, @Nullable @QueryValue String since,
            @Nullable @QueryValue String recordedBy) {
        var query = ReportQuery.read(seen, since, recordedBy, clock);
        var origin = Origin.of(request);
        if (!query.errors().isEmpty()) {
            return plans.find(id)
                    .<HttpResponse<?>>map(plan -> HttpResponse.unprocessableEntity().body(templates.deliveryReportBoard(
                            page(request, council, plan).with(query.errors()),
                            new ReportView(council, plan, query, null, origin))))
                    .orElseGet(() -> errorPages.notFound(request));
        }
        return reports.find(id, query.date())
                .<HttpResponse<?>>map(report -> HttpResponse.ok(templates.deliveryReportBoard(
                        page(request, council, report.plan()),
                        new ReportView(council, report.plan(), query, report, origin))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/report.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(
            HttpRequest<?> request, String council, long id, Seen seen, @Nullable @QueryValue String since,
            @Nullable @QueryValue String recordedBy) {
        var query = ReportQuery.read(seen, since, recordedBy, clock).orRefuse();
        return file(request, council, id, query, "csv", "text/csv; charset=utf-8", ReportFile::csv);
    }

    @Get("/report.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(
            HttpRequest<?> request, String council, long id, Seen seen, @Nullable @QueryValue String since,
            @Nullable @QueryValue String recordedBy) {
        var query = ReportQuery.read(seen, since, recordedBy, clock).orRefuse();
        return file(request, council, id, query, "xlsx", WORKBOOK, ReportFile::workbook);
    }

    private HttpResponse<?> file(
            HttpRequest<?> request, String council, long id, ReportQuery query, String ending, String type,
            Function<ReportFile, byte[]> write) {
        return reports.find(id, query.date())
                .map(report -> new ReportFile(council, report, segments.bySlug()))
                .<HttpResponse<?>>map(file -> HttpResponse.ok(write.apply(file))
                        .contentType(type)
                        .header(HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + file.name(ending) + "\""))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private Page page(HttpRequest<?> request, String council, DeliveryPlan plan) {
        return pages.of(request, "Board report: " + plan.title())
                .under(
                        Page.NavLink.to("Delivery plans", "/" + council + "/delivery-plans"),
                        Page.NavLink.to(plan.title(), "/" + council + "/delivery-plans/" + plan.id()));
    }
}
