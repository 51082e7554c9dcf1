package org.caremarket.position;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.ActionFilter;
import org.caremarket.delivery.Actions;
import org.caremarket.figure.FigureLine;
import org.caremarket.figure.Figures;
import org.caremarket.indicator.Indicators;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The page on which figures and actions are linked to a statement. */
@Hidden
@Controller("/{council}/market-position/statements/{id}/links")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class LinkPages {

    /** So many of each kind are offered besides what is ticked. */
    private static final int MOST = 40;

    private final StaticTemplates templates = new StaticTemplates();
    private final MarketPositions positions;
    private final PositionEdits edits;
    private final LinkedRecords records;
    private final Figures figures;
    private final Indicators indicators;
    private final Actions actions;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    LinkPages(
            MarketPositions positions, PositionEdits edits, LinkedRecords records, Figures figures, Indicators indicators,
            Actions actions, Pages pages, ErrorPages errorPages, Clock clock) {
        this.positions = positions;
        this.edits = edits;
        this.records = records;
        this.figures = figures;
        this.indicators = indicators;
        this.actions = actions;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("{?q}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String q) {
        return positions.find(id).<HttpResponse<?>>map(statement -> page(HttpStatus.OK, request, council, statement,
                Typed.line(q), statement.figureIds(), statement.actionIds(), FormErrors.none()))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, String council, long id, @Body LinkForm form, Actor actor) {
        var found = positions.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var statement = found.get();
        var errors = form.check();
        if (!errors.isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_ENTITY, request, council, statement, form, errors);
        }
        return switch (edits.change(id, statement.text().linkedTo(form.figureIds(), form.actionIds()),
                form.seenVersion().orElseThrow(), actor)) {
            case PositionOutcome.Saved saved ->
                Flash.redirect(request, "/" + council + "/market-position/statements/" + id, "Links saved");
            case PositionOutcome.Stale() -> again(HttpStatus.CONFLICT, request, council, statement, form, FormErrors.none());
            case PositionOutcome.Refused(var why) -> again(HttpStatus.UNPROCESSABLE_ENTITY, request, council, statement, form,
                    FormErrors.of(List.of(why)));
            case PositionOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> again(
            HttpStatus status, HttpRequest<?> request, String council, Statement statement, LinkForm form, FormErrors errors) {
        return page(status, request, council, statement, "", form.figureIds(), form.actionIds(), errors);
    }

    private HttpResponse<?> page(HttpStatus status, HttpRequest<?> request, String council, Statement statement, String q,
            List<Long> tickedFigures, List<Long> tickedActions, FormErrors errors) {
        var area = positions.area(statement.areaId()).orElseThrow();
        var ticked = records.of(tickedFigures, tickedActions);
        var otherFigures = figures(q, tickedFigures);
        var otherActions = actions(q, tickedActions);
        int more = Math.max(0, otherFigures.size() - MOST) + Math.max(0, otherActions.size() - MOST);
        var view = new LinksView(council, area.name(), statement, q,
                join(tickedFigures.stream().map(ticked.figures()::get), otherFigures),
                join(tickedActions.stream().map(ticked.actions()::get), otherActions), more, tickedFigures, tickedActions,
                errors, status == HttpStatus.CONFLICT);
        return HttpResponse.status(status).body(templates.marketPositionLinks(pages.of(request, "Link figures and actions")
                .under(MarketTrail.market(council), PositionPages.here(council), PositionPages.area(council, area),
                        Page.NavLink.to("Statement", view.back())).with(errors), view));
    }

    private List<FigureLine> figures(String q, Collection<Long> but) {
        var known = indicators.byCode();
        var words = q.toLowerCase(Locale.UK);
        return figures.all().stream().filter(figure -> !but.contains(figure.id()))
                .map(figure -> LinkedRecords.line(figure, known))
                .filter(line -> (line.indicator().code() + " " + Grounds.words(line)).toLowerCase(Locale.UK).contains(words))
                .toList();
    }

    private List<Action> actions(String q, Collection<Long> but) {
        var words = q.toLowerCase(Locale.UK);
        return actions.list(ActionFilter.ALL, AsAt.present(LocalDate.now(clock)), PageRequest.EVERYTHING).found().items().stream()
                .filter(action -> !but.contains(action.id()))
                .filter(action -> Grounds.words(action).toLowerCase(Locale.UK).contains(words)).toList();
    }

    /** Those that are ticked first; what was withdrawn is not there. */
    private static <T> List<T> join(Stream<T> ticked, List<T> others) {
        return Stream.concat(ticked.filter(each -> each != null), others.stream().limit(MOST)).toList();
    }
}
