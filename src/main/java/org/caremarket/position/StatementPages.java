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
import java.util.List;
import java.util.function.BiFunction;
import org.caremarket.market.MarketTrail;
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

/** The pages on which statements are added, changed, moved and removed. */
@Hidden
@Controller("/{council}/market-position")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class StatementPages {

    private static final Grounds NOTHING = new Grounds(java.util.Map.of(), java.util.Map.of());

    private final StaticTemplates templates = new StaticTemplates();
    private final MarketPositions positions;
    private final PositionEdits edits;
    private final LinkedRecords records;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    StatementPages(
            MarketPositions positions, PositionEdits edits, LinkedRecords records, Forms forms, Pages pages,
            ErrorPages errorPages, Clock clock) {
        this.positions = positions;
        this.edits = edits;
        this.records = records;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/areas/{id}/statements/new{?aspect,side}")
    HttpResponse<?> newStatement(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String aspect,
            @Nullable @QueryValue String side) {
        return positions.area(id).<HttpResponse<?>>map(area -> form(HttpStatus.OK, request, council, area, null,
                StatementForm.begin(aspect, side), FormErrors.none())).orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/areas/{id}/statements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body StatementForm form, Actor actor) {
        return positions.area(id).<HttpResponse<?>>map(area -> {
            var errors = form.check(forms, area, "", LocalDate.now(clock));
            return errors.isEmpty()
                    ? answer(request, council, area, null, form, edits.add(id, form.text(List.of(), List.of()), actor),
                            "Statement added")
                    : form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, area, null, form, errors);
        }).orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/statements/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, (area, statement) -> form(HttpStatus.OK, request, council, area, statement,
                StatementForm.of(statement), FormErrors.none()));
    }

    @Post("/statements/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body StatementForm form, Actor actor) {
        return with(request, id, (area, statement) -> {
            var errors = form.checkChange(forms, area, statement.part(), LocalDate.now(clock));
            return errors.isEmpty()
                    ? answer(request, council, area, statement, form,
                            edits.change(id, form.text(statement.figureIds(), statement.actionIds()),
                                    form.seenVersion().orElseThrow(), actor), "Statement changed")
                    : form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, area, statement, form, errors);
        });
    }

    @Post("/statements/{id}/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(HttpRequest<?> request, String council, long id, @Body MoveForm form, Actor actor) {
        return with(request, id, (area, statement) -> answer(request, council, area, statement, StatementForm.of(statement),
                edits.move(id, form.up(), actor), "Statement moved"));
    }

    @Post("/statements/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body VersionSeen seen, Actor actor) {
        return with(request, id, (area, statement) -> {
            var errors = seen.check();
            return errors.isEmpty()
                    ? answer(request, council, area, statement, StatementForm.of(statement),
                            edits.remove(id, seen.number(), actor), "Statement removed")
                    : form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, area, statement, StatementForm.of(statement), errors);
        });
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, PositionArea area, @Nullable Statement statement,
            StatementForm form, PositionOutcome outcome, String done) {
        return switch (outcome) {
            case PositionOutcome.Saved(var id) ->
                Flash.redirect(request, "/" + council + "/market-position/statements/" + id, done);
            case PositionOutcome.Stale() -> with(request, statement.id(), (within, current) ->
                HttpResponse.status(HttpStatus.CONFLICT).body(templates.marketPositionStatementConflict(
                        page(request, council, within, current, "Somebody else changed this statement first"),
                        new StatementFormView(council, within, current, records.of(List.of(current)), form.onTopOf(current),
                                FormErrors.none()))));
            case PositionOutcome.Refused(var why) ->
                form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, area, statement, form, FormErrors.of(List.of(why)));
            case PositionOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(
            HttpRequest<?> request, long id, BiFunction<PositionArea, Statement, HttpResponse<?>> answer) {
        return positions.find(id)
                .<HttpResponse<?>>map(statement -> answer.apply(positions.area(statement.areaId()).orElseThrow(), statement))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> form(HttpStatus status, HttpRequest<?> request, String council, PositionArea area,
            @Nullable Statement statement, StatementForm form, FormErrors errors) {
        return HttpResponse.status(status).body(templates.marketPositionStatementEdit(
                page(request, council, area, statement, statement == null ? "Add a statement" : "Change the statement")
                        .with(errors),
                new StatementFormView(council, area, statement, NOTHING, form, errors)));
    }

    private Page page(HttpRequest<?> request, String council, PositionArea area, @Nullable Statement statement, String title) {
        var page = pages.of(request, title);
        var here = PositionPages.area(council, area);
        return statement == null ? page.under(MarketTrail.market(council), PositionPages.here(council), here)
                : page.under(MarketTrail.market(council), PositionPages.here(council), here, Page.NavLink.to(
                        "Statement", "/" + council + "/market-position/statements/" + statement.id()));
    }
}
