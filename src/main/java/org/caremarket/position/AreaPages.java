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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.Function;
import org.caremarket.market.MarketTrail;
import org.caremarket.market.Segments;
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

/** The pages on which areas of the market position are added, changed, moved and removed. */
@Hidden
@Controller("/{council}/market-position/areas")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class AreaPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final MarketPositions positions;
    private final AreaEdits edits;
    private final Segments segments;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    AreaPages(
            MarketPositions positions, AreaEdits edits, Segments segments, Forms forms, Pages pages, ErrorPages errorPages) {
        this.positions = positions;
        this.edits = edits;
        this.segments = segments;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new")
    HttpResponse<?> newArea(HttpRequest<?> request, String council) {
        return form(HttpStatus.OK, request, council, null, AreaForm.begin(), FormErrors.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body AreaForm form, Actor actor) {
        var errors = form.check(forms, segments.all());
        return errors.isEmpty() ? answer(request, council, null, form, edits.add(form.text(), actor), "Area added")
                : form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, null, form, errors);
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, area -> form(HttpStatus.OK, request, council, area, AreaForm.of(area), FormErrors.none()));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body AreaForm form, Actor actor) {
        return with(request, id, area -> {
            var errors = form.checkChange(forms, segments.all());
            return errors.isEmpty()
                    ? answer(request, council, area, form,
                            edits.change(id, form.text(), form.seenVersion().orElseThrow(), actor), "Area changed")
                    : form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, area, form, errors);
        });
    }

    @Post("/{id}/place")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(HttpRequest<?> request, String council, long id, @Body MoveForm form, Actor actor) {
        return with(request, id, area -> answer(request, council, area, AreaForm.of(area), edits.move(id, form.up(), actor),
                "Area moved"));
    }

    @Post("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body VersionSeen seen, Actor actor) {
        return with(request, id, area -> {
            var errors = seen.check();
            if (!errors.isEmpty()) {
                return form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, area, AreaForm.of(area), errors);
            }
            var outcome = edits.remove(id, seen.number(), actor);
            return outcome instanceof PositionOutcome.Saved
                    ? Flash.redirect(request, "/" + council + "/market-position", "Area removed")
                    : answer(request, council, area, AreaForm.of(area), outcome, "");
        });
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, @Nullable PositionArea area, AreaForm form,
            PositionOutcome outcome, String done) {
        return switch (outcome) {
            case PositionOutcome.Saved(var id) -> Flash.redirect(request, "/" + council + "/market-position/areas/" + id, done);
            case PositionOutcome.Stale() -> with(request, area.id(), current -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.marketPositionAreaConflict(
                            page(request, council, current, "Somebody else changed this area first"),
                            new PositionAreaFormView(council, current, segments.all(), form.onTopOf(current),
                                    FormErrors.none()))));
            case PositionOutcome.Refused(var why) ->
                form(HttpStatus.UNPROCESSABLE_ENTITY, request, council, area, form, FormErrors.of(List.of(why)));
            case PositionOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<PositionArea, HttpResponse<?>> answer) {
        return positions.area(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> form(HttpStatus status, HttpRequest<?> request, String council, @Nullable PositionArea area,
            AreaForm form, FormErrors errors) {
        return HttpResponse.status(status).body(templates.marketPositionAreaEdit(
                page(request, council, area, area == null ? "Add an area" : "Change the area").with(errors),
                new PositionAreaFormView(council, area, segments.all(), form, errors)));
    }

    private Page page(HttpRequest<?> request, String council, @Nullable PositionArea area, String title) {
        var page = pages.of(request, title);
        return area == null ? page.under(MarketTrail.market(council), PositionPages.here(council))
                : page.under(MarketTrail.market(council), PositionPages.here(council), PositionPages.area(council, area));
    }
}
