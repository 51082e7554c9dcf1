package org.caremarket.plan;

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
import java.util.Optional;
import org.caremarket.plan.TemplateDraftPages.SeenDraft;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a draft of a template ends: it is brought into use, or discarded. */
@Hidden
@Controller("/{council}/plans/templates/{key}/draft")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class TemplateUsePages {

    private static final FormErrors CHANGED = FormErrors.of("mark",
            "Somebody else changed the draft first: look at it again, and decide anew");

    private final StaticTemplates jte = new StaticTemplates();
    private final Templates templates;
    private final TemplateDrafts drafts;
    private final Pages pages;
    private final ErrorPages errorPages;

    TemplateUsePages(Templates templates, TemplateDrafts drafts, Pages pages, ErrorPages errorPages) {
        this.templates = templates;
        this.drafts = drafts;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** What the draft asks otherwise than the version in use. */
    @Get("/use")
    HttpResponse<?> askToUse(HttpRequest<?> request, String council, String key) {
        return drafts.find(key).<HttpResponse<?>>map(draft -> HttpResponse.ok(
                        use(request, council, draft.template(), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/use")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> use(HttpRequest<?> request, String council, String key, @Body SeenDraft seen, Actor actor) {
        return switch (drafts.use(key, Typed.line(seen.mark()), actor)) {
            case TemplateDraftOutcome.Saved(var template) -> Flash.redirect(request, TemplatePages.path(council, key),
                    "Version %d is in use".formatted(template.version()));
            case TemplateDraftOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(
                    use(request, council, current, CHANGED));
            case TemplateDraftOutcome.Refused(var why) -> drafts.find(key).<HttpResponse<?>>map(draft ->
                            HttpResponse.unprocessableEntity().body(use(request, council, draft.template(), why)))
                    .orElseGet(() -> errorPages.notFound(request));
            case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/removal")
    HttpResponse<?> askToDiscard(HttpRequest<?> request, String council, String key) {
        return drafts.find(key).<HttpResponse<?>>map(draft -> HttpResponse.ok(
                        removal(request, council, draft.template(), FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(HttpRequest<?> request, String council, String key, @Body SeenDraft seen, Actor actor) {
        return switch (drafts.discard(key, Typed.line(seen.mark()), actor)) {
            case TemplateDraftOutcome.Saved saved -> Flash.redirect(
                    request, "/" + council + "/plans/templates", "Draft discarded");
            case TemplateDraftOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(
                    removal(request, council, current, CHANGED));
            case TemplateDraftOutcome.Refused refused -> errorPages.notFound(request);
            case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel use(HttpRequest<?> request, String council, PlanTemplate draft, FormErrors errors) {
        var inUse = templates.newest(draft.key()).or(() -> draft.copyOf() == null
                ? Optional.empty() : templates.find(draft.copyOf().key(), draft.copyOf().version()));
        var difference = inUse.map(before -> TemplateDifference.between(before, draft)).orElse(null);
        return jte.planTemplatesUse(
                pages.of(request, "Bring version %d into use?".formatted(draft.version())).under(PlanPages.list(council),
                        TemplatePages.list(council), TemplateDraftPages.link(council, draft)).with(errors),
                council, draft, inUse.orElse(null), difference, TemplateDraft.mark(draft),
                errors);
    }

    private JteModel removal(HttpRequest<?> request, String council, PlanTemplate draft, FormErrors errors) {
        return jte.planTemplatesDiscard(
                pages.of(request, "Discard this draft?").under(PlanPages.list(council), TemplatePages.list(council),
                        TemplateDraftPages.link(council, draft)).with(errors),
                council, draft, TemplateDraft.mark(draft), errors);
    }
}
