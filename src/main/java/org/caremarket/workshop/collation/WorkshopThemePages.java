package org.caremarket.workshop.collation;

import gg.jte.models.runtime.JteModel;
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
import java.util.Set;
import org.caremarket.plan.Objectives;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The council's own themes: the list, one with all that was said about it, and the forms to change them. */
@Hidden
@Controller("/{council}/workshops/themes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class WorkshopThemePages {

    private static final PageRequest FIRST = new PageRequest(0, PageRequest.USUAL);

    private final StaticTemplates jte = new StaticTemplates();
    private final WorkshopThemes themes;
    private final Objectives objectives;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    WorkshopThemePages(WorkshopThemes themes, Objectives objectives, Pages pages, ErrorPages errorPages, Forms forms) {
        this.themes = themes;
        this.objectives = objectives;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, Actor actor) {
        return HttpResponse.ok(list(request, council, WorkshopThemeForm.EMPTY, FormErrors.none(), actor));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body WorkshopThemeForm form, Actor actor) {
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(list(request, council, form, errors, actor));
        }
        return switch (themes.add(form.called(), form.words(), actor)) {
            case ThemeOutcome.Saved saved -> Flash.redirect(request, path(council), "Theme added");
            case ThemeOutcome.Refused(var why) -> HttpResponse.unprocessableEntity()
                    .body(list(request, council, form, FormErrors.of(List.of(why)), actor));
            // Nothing that is new can have been changed or be gone.
            case ThemeOutcome.Stale stale -> errorPages.notFound(request);
            case ThemeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{theme}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long theme, PageRequest page, Actor actor) {
        return themes.find(theme)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(show(request, council, found, page, FormErrors.none(), actor)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/{theme}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long theme, Actor actor) {
        return themes.find(theme).filter(found -> found.withdrawnAt() == null)
                .<HttpResponse<?>>map(found -> HttpResponse.ok(form(request, WorkshopThemeView.form(
                        council, found, WorkshopThemeForm.of(found), FormErrors.none(), actor))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{theme}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long theme, @Body WorkshopThemeForm form, Actor actor) {
        var found = themes.find(theme);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.checkChange(forms);
        if (!errors.isEmpty()) {
            return refused(request, council, found.get(), form, errors, actor);
        }
        return switch (themes.change(theme, form.called(), form.words(), form.seen(), actor)) {
            case ThemeOutcome.Saved(var saved) -> Flash.redirect(request, path(council) + "/" + saved.id(), "Theme changed");
            case ThemeOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(jte.workshopThemesConflict(
                    pages.of(request, "Somebody else changed this theme first").under(Collating.workshops(council), list(council)),
                    WorkshopThemeView.form(council, current, form.onTopOf(current), FormErrors.none(), actor)));
            case ThemeOutcome.Refused(var why) -> refused(request, council, found.get(), form, FormErrors.of(List.of(why)), actor);
            case ThemeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Post("/{theme}/merging")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(HttpRequest<?> request, String council, long theme, @Body WorkshopThemeForm form, Actor actor) {
        if (!form.checkSeen().isEmpty() || Typed.id(form.into()).isEmpty()) {
            return again(request, council, theme, FormErrors.of("into", "Choose a theme"), actor);
        }
        return done(request, council, theme, themes.merge(theme, Typed.id(form.into()).get(), form.seen(), actor),
                "Themes merged", actor);
    }

    @Post("/{theme}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long theme, @Body WorkshopThemeForm form, Actor actor) {
        return form.checkSeen().isEmpty()
                ? done(request, council, theme, themes.withdraw(theme, form.seen(), actor), "Theme taken from the list", actor)
                : again(request, council, theme, form.checkSeen(), actor);
    }

    /** Adds an objective that the theme asks for, or takes one away. */
    @Post("/{theme}/objectives")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> link(HttpRequest<?> request, String council, long theme, @Body ThemeObjectiveForm form, Actor actor) {
        var more = Typed.id(form.objective());
        var fewer = Typed.id(form.remove());
        if (more.isEmpty() && fewer.isEmpty()) {
            return again(request, council, theme, FormErrors.of("objective", "Choose an objective"), actor);
        }
        return switch (themes.link(theme, more.map(Set::of).orElse(Set.of()), fewer.map(Set::of).orElse(Set.of()), actor)) {
            case ThemeOutcome.Refused refused -> again(request, council, theme,
                    FormErrors.of("objective", "Choose an objective of this council's plans"), actor);
            case ThemeOutcome outcome -> done(request, council, theme, outcome, "Objectives of the theme saved", actor);
        };
    }

    private HttpResponse<?> done(
            HttpRequest<?> request, String council, long theme, ThemeOutcome outcome, String message, Actor actor) {
        return switch (outcome) {
            case ThemeOutcome.Saved(var saved) -> Flash.redirect(request, path(council) + "/" + saved.id(), message);
            case ThemeOutcome.Refused(var why) -> again(request, council, theme, FormErrors.of(List.of(why)), actor);
            case ThemeOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(show(request, council, current,
                    FIRST, FormErrors.of("version", "Somebody else changed the theme first: look at it again"), actor));
            case ThemeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, String council, long theme, FormErrors errors, Actor actor) {
        return themes.find(theme)
                .<HttpResponse<?>>map(found -> HttpResponse.unprocessableEntity()
                        .body(show(request, council, found, FIRST, errors, actor)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, WorkshopTheme theme, WorkshopThemeForm form, FormErrors errors, Actor actor) {
        return HttpResponse.unprocessableEntity()
                .body(form(request, WorkshopThemeView.form(council, theme, form, errors, actor)));
    }

    private JteModel list(HttpRequest<?> request, String council, WorkshopThemeForm form, FormErrors errors, Actor actor) {
        return jte.workshopThemesList(pages.of(request, "Themes").under(Collating.workshops(council)).with(errors),
                new WorkshopThemesView(council, themes.all(), themes.uses(),
                        WorkshopThemeView.form(council, null, form, errors, actor), actor));
    }

    private JteModel show(
            HttpRequest<?> request, String council, WorkshopTheme theme, PageRequest page, FormErrors errors, Actor actor) {
        var linked = themes.objectives(theme.id());
        var every = objectives.all();
        return jte.workshopThemesTheme(
                pages.of(request, theme.name()).under(Collating.workshops(council), list(council)).with(errors),
                new WorkshopThemeView(council, theme, themes.said(theme.id(), page), page,
                        every.stream().filter(each -> linked.contains(each.id())).toList(),
                        every.stream().filter(each -> !linked.contains(each.id())).toList(), others(theme), WorkshopThemeForm.of(theme), errors, actor));
    }

    private List<WorkshopTheme> others(WorkshopTheme theme) {
        return themes.all().stream().filter(other -> other.id() != theme.id()).toList();
    }

    private JteModel form(HttpRequest<?> request, WorkshopThemeView view) {
        return jte.workshopThemesEdit(pages.of(request, "Change this theme").with(view.errors()).under(
                Collating.workshops(view.council()), list(view.council()), Page.NavLink.to(view.theme().name(), view.path())), view);
    }

    private static Page.NavLink list(String council) {
        return Page.NavLink.to("Themes", path(council));
    }

    private static String path(String council) {
        return "/" + council + "/workshops/themes";
    }
}
