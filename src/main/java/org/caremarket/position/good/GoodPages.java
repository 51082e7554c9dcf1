package org.caremarket.position.good;

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
import java.util.function.Function;
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
import org.caremarket.platform.web.Typed;
import org.caremarket.position.PositionOutcome;
import org.caremarket.position.VersionSeen;
import org.caremarket.templates.StaticTemplates;

/** The pages of what good looks like, and of how near the council judges itself to be. */
@Hidden
@Controller("/{council}/market-position/good")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class GoodPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final GoodStatements statements;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    GoodPages(GoodStatements statements, Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.statements = statements;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, Actor actor) {
        return overview(HttpStatus.OK, request, council, String.join("\n", statements.scale()), FormErrors.none(), actor);
    }

    @Post("/scale")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rescale(HttpRequest<?> request, String council, @Body ScaleForm form, Actor actor) {
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return overview(HttpStatus.UNPROCESSABLE_ENTITY, request, council, form.words(), errors, actor);
        }
        statements.rescale(form.all(), actor);
        return Flash.redirect(request, GoodViews.path(council), "Scale changed");
    }

    @Get("/new")
    HttpResponse<?> newStatement(HttpRequest<?> request, String council) {
        return form(HttpStatus.OK, request, council, null, GoodForm.begin(), FormErrors.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body GoodForm form, Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty() ? answer(request, council, form, 0, statements.add(form.text(), actor), "Statement added")
                : form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, null, form, errors);
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return with(request, id, standing -> standing(HttpStatus.OK, request, council, standing,
                AssessmentForm.begin(LocalDate.now(clock)), FormErrors.none(), actor));
    }

    @Post("/{id}/assessments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> assess(HttpRequest<?> request, String council, long id, @Body AssessmentForm form, Actor actor) {
        return with(request, id, standing -> {
            var errors = form.check(forms, standing.scale(), LocalDate.now(clock));
            return errors.isEmpty()
                    ? answer(request, council, GoodForm.of(standing.statement()), id, statements.assess(id, Typed.line(form.level()),
                            Typed.lines(form.reason()), Typed.line(form.evidence()), form.on(), actor), "Assessment recorded")
                    : standing(HttpStatus.UNPROCESSABLE_ENTITY, request, council, standing, form, errors, actor);
        });
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, standing -> form(HttpStatus.OK, request, council, standing.statement(),
                GoodForm.of(standing.statement()), FormErrors.none()));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body GoodForm form, Actor actor) {
        return with(request, id, standing -> {
            var errors = form.checkChange(forms);
            return errors.isEmpty()
                    ? answer(request, council, form, id,
                            statements.change(id, form.text(), form.seenVersion().orElseThrow(), actor), "Statement changed")
                    : form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, standing.statement(), form, errors);
        });
    }

    @Post("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body VersionSeen seen, Actor actor) {
        return with(request, id, standing -> {
            var form = GoodForm.of(standing.statement());
            if (!seen.check().isEmpty()) {
                return form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, standing.statement(), form, seen.check());
            }
            var outcome = statements.remove(id, seen.number(), actor);
            return outcome instanceof PositionOutcome.Saved
                    ? Flash.redirect(request, GoodViews.path(council), "Statement removed")
                    : answer(request, council, form, id, outcome, "");
        });
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, GoodForm form, long id, PositionOutcome outcome, String done) {
        return switch (outcome) {
            case PositionOutcome.Saved(var saved) -> Flash.redirect(request, GoodViews.path(council, saved), done);
            case PositionOutcome.Stale() -> with(request, id, standing -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.marketPositionGoodConflict(page(request, council, "Somebody else changed this statement first"),
                            new GoodFormView(council, standing.statement(), form.onTopOf(standing.statement()), FormErrors.none()))));
            case PositionOutcome.Refused(var why) ->
                form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, null, form, FormErrors.of(why.field(), why.message()));
            case PositionOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<GoodStanding, HttpResponse<?>> answer) {
        return statements.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> overview(HttpStatus status, HttpRequest<?> request, String council, String typed,
            FormErrors errors, Actor actor) {
        return HttpResponse.status(status).body(templates.marketPositionGoodOverview(
                pages.of(request, "What good looks like").under(MarketTrail.market(council), market(council)).with(errors),
                new GoodOverview(council, statements.sheet(), typed, errors, mayEdit(actor))));
    }

    private HttpResponse<?> standing(HttpStatus status, HttpRequest<?> request, String council, GoodStanding standing,
            AssessmentForm form, FormErrors errors, Actor actor) {
        return HttpResponse.status(status).body(templates.marketPositionGoodStanding(
                page(request, council, standing.statement().heading()).with(errors),
                new GoodStandingView(council, standing, form, errors, mayEdit(actor))));
    }

    private HttpResponse<?> form(HttpStatus status, HttpRequest<?> request, String council, @Nullable GoodStatement statement,
            GoodForm form, FormErrors errors) {
        return HttpResponse.status(status).body(templates.marketPositionGoodEdit(
                page(request, council, statement == null ? "Add a statement" : "Change the statement").with(errors),
                new GoodFormView(council, statement, form, errors)));
    }

    private Page page(HttpRequest<?> request, String council, String title) {
        return pages.of(request, title).under(MarketTrail.market(council), market(council),
                Page.NavLink.to("What good looks like", GoodViews.path(council)));
    }

    private static Page.NavLink market(String council) {
        return Page.NavLink.to("Market position", "/" + council + "/market-position");
    }

    private static boolean mayEdit(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}
