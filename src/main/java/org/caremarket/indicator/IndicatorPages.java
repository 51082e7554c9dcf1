package org.caremarket.indicator;

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
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages of indicators: the catalogue, one indicator, and the forms for those that the council alone has. */
@Hidden
@Controller("/{council}/indicators")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class IndicatorPages {

    static final String NAME_TAKEN = "Another indicator has that name: enter one that tells them apart";
    static final String HAS_FIGURES = "Figures of it are recorded: remove them first, if it should go";

    private final StaticTemplates templates = new StaticTemplates();
    private final Indicators indicators;
    private final LocalIndicators edits;
    private final RecordedFigures figures;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    IndicatorPages(Indicators indicators, LocalIndicators edits, RecordedFigures figures, Pages pages,
            ErrorPages errorPages, Forms forms) {
        this.indicators = indicators;
        this.edits = edits;
        this.figures = figures;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, Actor actor) {
        return HttpResponse.ok(templates.indicatorIndicators(
                pages.of(request, "Indicators").under(figures(council)),
                new IndicatorListView(council, indicators.all(), figures.counts(), mayEdit(actor))));
    }

    @Get("/{code}")
    HttpResponse<?> show(HttpRequest<?> request, String council, String code, Actor actor) {
        var all = indicators.byCode();
        var found = all.get(code);
        return found == null ? errorPages.notFound(request) : HttpResponse.ok(templates.indicatorIndicator(
                pages.of(request, found.name()).under(figures(council), list(council)),
                new OneIndicatorView(council, found, figures.of(found, council), all, mayEdit(actor))));
    }

    @Get("/new")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> newIndicator(HttpRequest<?> request, String council) {
        return HttpResponse.ok(form(request, council, null, LocalForm.EMPTY, FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body LocalForm form, Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answer(request, council, null, form, edits.add(form.text(), actor), "Indicator added")
                : refused(request, council, null, form, errors);
    }

    @Get("/{code}/edit")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> edit(HttpRequest<?> request, String council, String code) {
        return with(request, code, found -> HttpResponse.ok(
                form(request, council, found, LocalForm.of(found), FormErrors.none())));
    }

    @Post("/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> change(
            HttpRequest<?> request, String council, String code, @Body LocalForm form, Actor actor) {
        return with(request, code, found -> {
            var errors = form.checkChange(forms);
            return errors.isEmpty()
                    ? answer(request, council, found, form, edits.change(
                            code, form.textOf(found), form.seenVersion().orElseThrow(), actor), "Indicator changed")
                    : refused(request, council, found, form, errors);
        });
    }

    @Get("/{code}/withdrawal")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> askToWithdraw(HttpRequest<?> request, String council, String code) {
        return with(request, code, found -> HttpResponse.ok(withdrawal(request, council, found, FormErrors.none())));
    }

    @Post("/{code}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> withdraw(
            HttpRequest<?> request, String council, String code, @Body SeenIndicator form, Actor actor) {
        return with(request, code, found -> {
            var errors = form.check();
            if (!errors.isEmpty()) {
                return HttpResponse.unprocessableEntity().body(withdrawal(request, council, found, errors));
            }
            return switch (edits.withdraw(code, form.seenVersion(), actor)) {
                case LocalOutcome.Saved saved ->
                    Flash.redirect(request, "/" + council + "/indicators", "Indicator removed");
                case LocalOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(withdrawal(request,
                        council, current, FormErrors.of("", "Somebody else changed the indicator first: look at it again")));
                case LocalOutcome.HasFigures() -> HttpResponse.unprocessableEntity()
                        .body(withdrawal(request, council, found, FormErrors.of("", HAS_FIGURES)));
                case LocalOutcome.NameTaken() -> errorPages.notFound(request);
                case LocalOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, @Nullable LocalIndicator before,
            LocalForm form, LocalOutcome outcome, String done) {
        return switch (outcome) {
            case LocalOutcome.Saved(var saved) ->
                Flash.redirect(request, "/" + council + "/indicators/" + saved.code(), done);
            case LocalOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.indicatorConflict(
                            page(request, council, current, "Somebody else changed this indicator first"),
                            new LocalFormView(council, current, indicators.segments(), form.onTopOf(current),
                                    FormErrors.none())));
            case LocalOutcome.NameTaken() ->
                refused(request, council, before, form, FormErrors.of("name", NAME_TAKEN));
            case LocalOutcome.HasFigures() -> errorPages.notFound(request);
            case LocalOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(HttpRequest<?> request, String code, Function<LocalIndicator, HttpResponse<?>> answer) {
        return indicators.local(code).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> refused(HttpRequest<?> request, String council, @Nullable LocalIndicator indicator,
            LocalForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(form(request, council, indicator, form, errors));
    }

    private JteModel form(HttpRequest<?> request, String council, @Nullable LocalIndicator indicator, LocalForm form,
            FormErrors errors) {
        var page = indicator == null
                ? pages.of(request, "Add an indicator of our own").under(figures(council), list(council))
                : page(request, council, indicator, "Change this indicator");
        return templates.indicatorEdit(
                page.with(errors), new LocalFormView(council, indicator, indicators.segments(), form, errors));
    }

    private JteModel withdrawal(HttpRequest<?> request, String council, LocalIndicator indicator, FormErrors errors) {
        return templates.indicatorWithdrawal(
                page(request, council, indicator, "Remove this indicator").with(errors), council, indicator,
                figures.any(indicator.code()), errors);
    }

    private Page page(HttpRequest<?> request, String council, LocalIndicator indicator, String title) {
        return pages.of(request, title).under(figures(council), list(council),
                Page.NavLink.to(indicator.name(), "/" + council + "/indicators/" + indicator.code()));
    }

    private static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }

    private static Page.NavLink figures(String council) {
        return Page.NavLink.to("Figures", "/" + council + "/figures");
    }

    private static Page.NavLink list(String council) {
        return Page.NavLink.to("Indicators", "/" + council + "/indicators");
    }
}
