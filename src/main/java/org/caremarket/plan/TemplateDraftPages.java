package org.caremarket.plan;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.TemplateEdits;
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
import org.caremarket.templates.StaticTemplates;

/** The forms in which a draft of a template is changed: its head, the order of its sections, and what is removed. */
@Hidden
@Controller("/{council}/plans/templates/{key}/draft")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class TemplateDraftPages {

    /** What tells a form which draft, or which part of it, was seen. */
    @Introspected
    @Serdeable
    record SeenDraft(@Nullable String mark, @Nullable String direction) {}

    private final StaticTemplates jte = new StaticTemplates();
    private final Templates templates;
    private final TemplateDrafts drafts;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    TemplateDraftPages(Templates templates, TemplateDrafts drafts, Pages pages, ErrorPages errorPages, Forms forms) {
        this.templates = templates;
        this.drafts = drafts;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get("/head")
    HttpResponse<?> head(HttpRequest<?> request, String council, String key) {
        return with(request, key, draft -> HttpResponse.ok(
                head(request, council, draft, TemplateHeadForm.of(draft), FormErrors.none(), false)));
    }

    @Post("/head")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeHead(
            HttpRequest<?> request, String council, String key, @Body TemplateHeadForm form, Actor actor) {
        var errors = form.check(forms);
        Function<FormErrors, HttpResponse<?>> refused = wrong -> with(request, key, draft ->
                HttpResponse.unprocessableEntity().body(head(request, council, draft, form, wrong, false)));
        if (!errors.isEmpty()) {
            return refused.apply(errors);
        }
        return switch (drafts.change(key, current -> TemplateDraft.headMark(current).equals(form.mark()), form::on, null,
                "its head", actor)) {
            case TemplateDraftOutcome.Saved saved -> Flash.redirect(request, path(council, key), "Head changed");
            case TemplateDraftOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(
                    head(request, council, current, form.onTopOf(current), FormErrors.none(), true));
            case TemplateDraftOutcome.Refused(var why) -> refused.apply(why);
            case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    /** Moves a section among those of its level. */
    @Post("/sections/{section}/position")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(
            HttpRequest<?> request, String council, String key, String section, @Body SeenDraft seen, Actor actor) {
        boolean up = "up".equals(Typed.line(seen.direction()));
        return section(request, key, section, (draft, placed) -> switch (drafts.change(key, current -> true,
                current -> TemplateEdits.move(current, section, up), section,
                "moved " + placed.section().title() + (up ? " up" : " down"), actor)) {
            case TemplateDraftOutcome.Saved saved -> Flash.redirect(request, path(council, key) + "#" + section,
                    "“%s” moved %s".formatted(placed.section().title(), up ? "up" : "down"));
            case TemplateDraftOutcome.Refused(var why) -> Flash.redirect(
                    request, path(council, key), why.all().getFirst().message());
            case TemplateDraftOutcome.Stale stale -> errorPages.notFound(request);
            case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
        });
    }

    @Get("/sections/{section}/removal")
    HttpResponse<?> askToRemove(HttpRequest<?> request, String council, String key, String section) {
        return section(request, key, section, (draft, placed) -> HttpResponse.ok(
                removal(request, council, draft, placed, FormErrors.none())));
    }

    @Post("/sections/{section}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            HttpRequest<?> request, String council, String key, String section, @Body SeenDraft seen, Actor actor) {
        return section(request, key, section, (draft, placed) -> switch (drafts.change(key,
                current -> TemplateEdits.find(current, section)
                        .filter(now -> TemplateDraft.wholeMark(now.section()).equals(seen.mark())).isPresent(),
                current -> TemplateEdits.remove(current, section), section, "removed " + placed.section().title(), actor)) {
            case TemplateDraftOutcome.Saved saved -> Flash.redirect(
                    request, path(council, key), "“%s” removed".formatted(placed.section().title()));
            case TemplateDraftOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(removal(
                    request, council, current, TemplateEdits.find(current, section).orElse(placed),
                    FormErrors.of("mark", "Somebody else changed the section first: look at it again")));
            case TemplateDraftOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(
                    removal(request, council, draft, placed, why));
            case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
        });
    }

    private JteModel head(
            HttpRequest<?> request, String council, PlanTemplate draft, TemplateHeadForm form, FormErrors errors,
            boolean contested) {
        var others = templates.newest().stream().filter(other -> !other.key().equals(draft.key())).toList();
        var title = contested ? "Somebody else changed the head first" : "Change the head of this template";
        return jte.planTemplatesEditHead(page(request, council, draft, title).with(errors),
                new TemplateHeadView(council, draft, others, form, errors, contested));
    }

    private JteModel removal(
            HttpRequest<?> request, String council, PlanTemplate draft, TemplateEdits.Placed placed, FormErrors errors) {
        return jte.planTemplatesRemoveSection(page(request, council, draft, "Remove this section?").with(errors), council,
                draft, placed, TemplateDraft.wholeMark(placed.section()), errors);
    }

    private Page page(HttpRequest<?> request, String council, PlanTemplate draft, String title) {
        return pages.of(request, title).under(PlanPages.list(council), TemplatePages.list(council), link(council, draft));
    }

    private HttpResponse<?> with(HttpRequest<?> request, String key, Function<PlanTemplate, HttpResponse<?>> answer) {
        Optional<TemplateDraft> found = drafts.find(key);
        return found.isPresent() ? answer.apply(found.get().template()) : errorPages.notFound(request);
    }

    private HttpResponse<?> section(
            HttpRequest<?> request, String key, String section,
            BiFunction<PlanTemplate, TemplateEdits.Placed, HttpResponse<?>> answer) {
        return with(request, key, draft -> TemplateEdits.find(draft, section)
                .<HttpResponse<?>>map(placed -> answer.apply(draft, placed))
                .orElseGet(() -> errorPages.notFound(request)));
    }

    static Page.NavLink link(String council, PlanTemplate draft) {
        return Page.NavLink.to(draft.title(), path(council, draft.key()));
    }

    static String path(String council, String key) {
        return TemplatePages.path(council, key) + "/draft";
    }
}
