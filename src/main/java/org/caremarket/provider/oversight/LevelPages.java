package org.caremarket.provider.oversight;

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
import java.util.stream.Collectors;
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

/** The pages on which the council says which levels of monitoring it has, and how often it visits at each. */
@Hidden
@Controller("/{council}/monitoring/levels")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class LevelPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Levels levels;
    private final Monitoring monitoring;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    LevelPages(Levels levels, Monitoring monitoring, Forms forms, Pages pages, ErrorPages errorPages) {
        this.levels = levels;
        this.monitoring = monitoring;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, Actor actor) {
        return HttpResponse.ok(list(request, council, FormErrors.none(), actor));
    }

    @Get("/new")
    HttpResponse<?> newLevel(HttpRequest<?> request, String council) {
        return HttpResponse.ok(page(request, council, null, LevelForm.begin(levels.all().size() + 1), FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body LevelForm form, Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty() ? answer(request, council, null, levels.add(form.text(), actor), form, actor)
                : HttpResponse.unprocessableEntity().body(page(request, council, null, form, errors));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return levels.find(id).<HttpResponse<?>>map(level -> HttpResponse.ok(
                        page(request, council, level, LevelForm.of(level), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body LevelForm form, Actor actor) {
        var found = levels.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.checkChange(forms);
        return errors.isEmpty()
                ? answer(request, council, found.get(), levels.change(id, form.text(), form.seenVersion().orElseThrow(), actor),
                        form, actor)
                : HttpResponse.unprocessableEntity().body(page(request, council, found.get(), form, errors));
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long id, @Body SeenVersionForm form, Actor actor) {
        var found = levels.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        return form.seen().<HttpResponse<?>>map(seen -> answer(
                        request, council, found.get(), levels.withdraw(id, seen, actor), LevelForm.of(found.get()), actor))
                .orElseGet(() -> HttpResponse.unprocessableEntity().body(list(request, council, SeenVersionForm.missing("level"), actor)));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, @Nullable Level level, LevelOutcome outcome, LevelForm form, Actor actor) {
        return switch (outcome) {
            case LevelOutcome.Saved saved -> Flash.redirect(request, "/" + council + "/monitoring/levels", "Level saved");
            case LevelOutcome.Withdrawn withdrawn ->
                Flash.redirect(request, "/" + council + "/monitoring/levels", "Level withdrawn");
            case LevelOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(
                    templates.providerOversightLevelConflict(
                            pages.of(request, "Somebody else changed this level first").under(
                                    MarketTrail.market(council), MonitoringPages.list(council)),
                            new LevelFormView(council, current, form.onTopOf(current), FormErrors.none())));
            case LevelOutcome.Taken() -> HttpResponse.unprocessableEntity().body(page(request, council, level, form,
                    FormErrors.of("name", "Another level has this name: enter a different one")));
            case LevelOutcome.InUse(var locations) -> HttpResponse.unprocessableEntity().body(list(request, council,
                    FormErrors.of("level-" + level.id(), "%s cannot be withdrawn: %,d locations are or were at it. Rename it instead"
                            .formatted(level.name(), locations)), actor));
            case LevelOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel list(HttpRequest<?> request, String council, FormErrors errors, Actor actor) {
        var now = monitoring.all().stream().flatMap(each -> each.level().stream())
                .collect(Collectors.groupingBy(Level::id, Collectors.counting()));
        return templates.providerOversightLevels(
                pages.of(request, "Levels of monitoring").with(errors).under(MarketTrail.market(council), MonitoringPages.list(council)),
                new LevelsView(council, levels.all(), now, errors, Writers.include(actor)));
    }

    private JteModel page(HttpRequest<?> request, String council, @Nullable Level level, LevelForm form, FormErrors errors) {
        var view = new LevelFormView(council, level, form, errors);
        return templates.providerOversightLevel(pages.of(request, view.title()).with(errors).under(MarketTrail.market(council),
                MonitoringPages.list(council), Page.NavLink.to("Levels", view.levels())), view);
    }
}
