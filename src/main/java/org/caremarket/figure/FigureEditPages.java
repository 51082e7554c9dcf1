package org.caremarket.figure;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.Function;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which one figure is recorded, changed and removed. */
@Hidden
@Controller("/{council}/figures")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class FigureEditPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Figures figures;
    private final Indicators indicators;
    private final FigureCheck check;
    private final Areas areas;
    private final Pages pages;
    private final ErrorPages errorPages;

    FigureEditPages(Figures figures, Indicators indicators, FigureCheck check, Areas areas, Pages pages,
            ErrorPages errorPages) {
        this.figures = figures;
        this.indicators = indicators;
        this.check = check;
        this.areas = areas;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new{?indicator}")
    HttpResponse<?> newFigure(HttpRequest<?> request, String council, @Nullable @QueryValue String indicator) {
        var code = Typed.line(indicator);
        if (code.isEmpty()) {
            // Sent without a choice, or just opened: only the first has something to mend.
            return indicator == null ? HttpResponse.ok(choose(request, council, "", FormErrors.none()))
                    : unchosen(request, council, "");
        }
        return indicators.find(code)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(form(request, council, found, null,
                        FigureForm.empty(found.code(), areas.own()), FormErrors.none(), null)))
                .orElseGet(() -> unchosen(request, council, code));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, String council, @Body FigureForm form, Actor actor) {
        var found = indicators.find(Typed.line(form.indicator()));
        if (found.isEmpty()) {
            return unchosen(request, council, Typed.line(form.indicator()));
        }
        var indicator = found.get();
        var read = check.read(form, indicator);
        if (!read.errors().isEmpty()) {
            return refused(form(request, council, indicator, null, form, read.errors(), null));
        }
        return switch (figures.record(read.text(), actor)) {
            case FigureOutcome.Saved(var figure) -> saved(request, council, figure, indicator, "Figure recorded");
            case FigureOutcome.Taken(var other) -> refused(form(request, council, indicator, null, form,
                    FormErrors.of("source", taken(other)), other));
            case FigureOutcome.Stale stale -> errorPages.notFound(request);
            case FigureOutcome.NotFound() -> unchosen(request, council, indicator.code());
        };
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, figure -> HttpResponse.ok(form(request, council, indicator(figure), figure,
                FigureForm.of(figure), FormErrors.none(), null)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body FigureForm form, Actor actor) {
        return with(request, id, figure -> {
            var indicator = indicator(figure);
            var read = check.readChange(form, indicator, figure);
            if (!read.errors().isEmpty()) {
                return refused(form(request, council, indicator, figure, form, read.errors(), null));
            }
            return switch (figures.change(id, read.text(), form.seenVersion().orElseThrow(), actor)) {
                case FigureOutcome.Saved(var changed) -> saved(request, council, changed, indicator, "Figure changed");
                case FigureOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                        .body(templates.figureConflict(
                                page(request, council, current, "Somebody else changed this figure first"),
                                new FigureFormView(council, indicator, current, form.onTopOf(current),
                                        FormErrors.none(), List.of(), areas, null, read.text())));
                case FigureOutcome.Taken taken -> errorPages.notFound(request);
                case FigureOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    @Get("/{id}/withdrawal")
    HttpResponse<?> askToWithdraw(HttpRequest<?> request, String council, long id) {
        return with(request, id, figure -> HttpResponse.ok(withdrawal(request, council, figure, FormErrors.none())));
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long id, @Body SeenFigure form, Actor actor) {
        var errors = form.check();
        if (!errors.isEmpty()) {
            return with(request, id, figure -> refused(withdrawal(request, council, figure, errors)));
        }
        return switch (figures.withdraw(id, form.seenVersion(), actor)) {
            case FigureOutcome.Saved saved -> Flash.redirect(request, "/" + council + "/figures", "Figure removed");
            case FigureOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(withdrawal(request, council, current,
                            FormErrors.of("", "Somebody else changed the figure first: look at it again")));
            case FigureOutcome.Taken taken -> errorPages.notFound(request);
            case FigureOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    static String taken(Figure other) {
        return "This source already gives it for %s, as figure %d: change that one instead".formatted(
                other.time().words(), other.id());
    }

    /** What contradicts itself is saved as typed, and said at once. */
    private static HttpResponse<?> saved(
            HttpRequest<?> request, String council, Figure figure, Indicator indicator, String done) {
        var contradiction = new FigureLine(figure, indicator, List.of()).contradiction();
        return Flash.redirect(request, "/" + council + "/figures/" + figure.id(),
                contradiction.isEmpty() ? done : done + ". Look at it again: " + contradiction);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Figure, HttpResponse<?>> answer) {
        return figures.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private Indicator indicator(Figure figure) {
        return indicators.find(figure.indicator()).orElseGet(() -> Indicator.gone(figure.indicator()));
    }

    private HttpResponse<?> unchosen(HttpRequest<?> request, String council, String typed) {
        return refused(choose(request, council, typed, FormErrors.of("indicator", "Choose an indicator from the list")));
    }

    private JteModel choose(HttpRequest<?> request, String council, String typed, FormErrors errors) {
        return templates.figureChoose(
                pages.of(request, "Record a figure").under(FigurePages.list(council)).with(errors),
                new ChooseView(council, indicators.all(), typed, errors));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private JteModel form(HttpRequest<?> request, String council, Indicator indicator, @Nullable Figure figure,
            FigureForm form, FormErrors errors, @Nullable Figure taken) {
        var page = figure == null
                ? pages.of(request, "Record a figure").under(FigurePages.list(council))
                : page(request, council, figure, "Change this figure");
        return templates.figureEdit(page.with(errors), new FigureFormView(council, indicator, figure, form, errors,
                figure == null ? figures.sources() : List.of(), areas, taken, null));
    }

    private JteModel withdrawal(HttpRequest<?> request, String council, Figure figure, FormErrors errors) {
        return templates.figureWithdrawal(
                page(request, council, figure, "Remove this figure").with(errors), council,
                new FigureLine(figure, indicator(figure), List.of()), errors);
    }

    private Page page(HttpRequest<?> request, String council, Figure figure, String title) {
        return pages.of(request, title).under(FigurePages.list(council), Page.NavLink.to(
                indicator(figure).name() + ", " + figure.time().words(), "/" + council + "/figures/" + figure.id()));
    }
}
