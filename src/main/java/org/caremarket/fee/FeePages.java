package org.caremarket.fee;

import gg.jte.models.runtime.JteModel;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.market.MarketTrail;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which fees are read, recorded, and taken over as figures. */
@Hidden
@Controller("/{council}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class FeePages {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final Fees fees;
    private final FeeFigures figures;
    private final Segments segments;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    FeePages(Fees fees, FeeFigures figures, Segments segments, Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.fees = fees;
        this.figures = figures;
        this.segments = segments;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/fees")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    JteModel list(HttpRequest<?> request, String council, Actor actor) {
        return templates.feeShowing(pages.of(request, "Fees").under(MarketTrail.market(council)),
                FeeViews.list(council, fees.all(), segments.bySlug(), Writers.mayWrite(actor)));
    }

    @Get("/fees.csv")
    @Produces("text/csv")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> csv(String council) {
        return file(table(council).csv(), "text/csv; charset=utf-8", council + "-fees.csv");
    }

    @Get("/fees.xlsx")
    @Produces(WORKBOOK)
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> workbook(String council) {
        return file(table(council).workbook(), WORKBOOK, council + "-fees.xlsx");
    }

    private DataTable table(String council) {
        return FeeTable.of(fees.all(), council, LocalDate.now(clock));
    }

    static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(MediaType.of(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    @Get("/fees/new")
    JteModel newFee(HttpRequest<?> request, String council) {
        return form(request, council, null, FeeForm.EMPTY, FormErrors.none());
    }

    @Post("/fees")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body FeeForm form, Actor actor) {
        var checked = form.check(forms, segments.all(), null);
        return checked.text() == null ? refused(form(request, council, null, form, checked.errors()))
                : answer(request, council, null, form, fees.add(checked.text(), actor), "Fee added");
    }

    @Get("/fees/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return FeeLine.of(fees.all()).stream().filter(line -> line.fee().id() == id).findFirst()
                .<HttpResponse<?>>map(line -> HttpResponse.ok(templates.feeShowing(
                        page(request, council, line.fee().title()),
                        FeeViews.show(council, line, segments.bySlug(), Writers.mayWrite(actor)))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/fees/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return fees.find(id).<HttpResponse<?>>map(fee -> HttpResponse.ok(
                        form(request, council, fee, FeeForm.of(fee), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/fees/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body FeeForm form, Actor actor) {
        var fee = fees.find(id);
        if (fee.isEmpty()) {
            return errorPages.notFound(request);
        }
        var checked = form.check(forms, segments.all(), fee.get());
        return checked.text() == null ? refused(form(request, council, fee.get(), form, checked.errors()))
                : answer(request, council, fee.get(), form, fees.change(id, checked.text(), form.seenVersion(), actor),
                        "Fee changed");
    }

    @Post("/fees/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body VersionForm form, Actor actor) {
        return switch (fees.remove(id, form.seen(), actor)) {
            case Outcome.Saved<Fee> gone -> Flash.redirect(request, "/" + council + "/fees", "Fee removed");
            case Outcome.Stale<Fee> stale -> Flash.redirect(request, "/" + council + "/fees/" + id,
                    "Somebody changed the fee meanwhile, so it was not removed: look at it again");
            case Outcome.Refused<Fee>(var why) -> errorPages.respond(request, FormErrors.of(List.of(why)));
            case Outcome.NotFound<Fee> none -> errorPages.notFound(request);
        };
    }

    @Post("/fees/{id}/figure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> figure(HttpRequest<?> request, String council, long id, Actor actor) {
        return switch (figures.record(id, actor)) {
            case Outcome.Saved<?> saved -> Flash.redirect(request, "/" + council + "/fees/" + id, "Recorded as a figure");
            case Outcome.Stale<?> stale -> Flash.redirect(request, "/" + council + "/fees/" + id,
                    "Somebody changed the figure meanwhile: look at the figures, then record it again");
            case Outcome.Refused<?>(var why) -> errorPages.respond(request, FormErrors.of(List.of(why)));
            case Outcome.NotFound<?> none -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, @Nullable Fee fee, FeeForm form, Outcome<Fee> outcome,
            String done) {
        return switch (outcome) {
            case Outcome.Saved<Fee>(var now) -> Flash.redirect(request, "/" + council + "/fees/" + now.id(), done);
            case Outcome.Stale<Fee>(var current) -> {
                var typed = form.check(forms, segments.all(), current).text();
                var view = FeeViews.form(council, current, form.onTopOf(current), segments.all(), FormErrors.none())
                        .beside(Difference.beside(current.text().parts(), typed.parts()), current.changedBy());
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(templates.feeForm(page(request, council, view.title()), view));
            }
            case Outcome.Refused<Fee>(var why) -> refused(form(request, council, fee, form, FormErrors.of(List.of(why))));
            case Outcome.NotFound<Fee> none -> errorPages.notFound(request);
        };
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private JteModel form(HttpRequest<?> request, String council, @Nullable Fee fee, FeeForm form, FormErrors errors) {
        var view = FeeViews.form(council, fee, form, segments.all(), errors);
        return templates.feeForm(page(request, council, view.title()).with(errors), view);
    }

    private Page page(HttpRequest<?> request, String council, String title) {
        return pages.of(request, title).under(MarketTrail.market(council), Page.NavLink.to("Fees", "/" + council + "/fees"));
    }
}
