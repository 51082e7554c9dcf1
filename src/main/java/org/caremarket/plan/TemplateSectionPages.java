package org.caremarket.plan;

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
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.Indicators;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.SectionKind;
import org.caremarket.plan.template.TemplateEdits;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The form for one section of a draft, of one that is there or a new one. */
@Hidden
@Controller("/{council}/plans/templates/{key}/draft")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class TemplateSectionPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final TemplateDrafts drafts;
    private final Indicators indicators;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    TemplateSectionPages(TemplateDrafts drafts, Indicators indicators, Pages pages, ErrorPages errorPages, Forms forms) {
        this.drafts = drafts;
        this.indicators = indicators;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get("/sections/{section}")
    HttpResponse<?> edit(HttpRequest<?> request, String council, String key, String section) {
        return with(request, key, draft -> TemplateEdits.find(draft, section)
                .<HttpResponse<?>>map(placed -> HttpResponse.ok(form(request, council, draft, placed,
                        TemplateSectionForm.of(placed.section()), FormErrors.none(), false)))
                .orElseGet(() -> errorPages.notFound(request)));
    }

    @Post("/sections/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, String council, String key, String section, @Body TemplateSectionForm form,
            Actor actor) {
        return with(request, key, draft -> {
            var found = TemplateEdits.find(draft, section);
            if (found.isEmpty() && Typed.line(form.mark()).isEmpty()) {
                return errorPages.notFound(request);
            }
            var errors = form.check(forms, false);
            if (!errors.isEmpty()) {
                return refused(request, council, draft, found.orElse(null), form, errors);
            }
            return switch (drafts.change(key,
                    current -> TemplateEdits.find(current, section)
                            .filter(now -> TemplateDraft.mark(now.section()).equals(form.mark())).isPresent(),
                    current -> TemplateEdits.replace(current, form.section(section, List.of(), this::code)), section,
                    "the section " + Typed.line(form.title()), actor)) {
                case TemplateDraftOutcome.Saved saved -> Flash.redirect(request,
                        TemplateDraftPages.path(council, key) + "#" + section, "Section changed");
                case TemplateDraftOutcome.Stale(var current) -> contested(request, council, current, section, form);
                case TemplateDraftOutcome.Refused(var why) ->
                        refused(request, council, draft, found.orElse(null), form, why);
                case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    @Get("/addition")
    HttpResponse<?> begin(HttpRequest<?> request, String council, String key) {
        return with(request, key, draft -> HttpResponse.ok(
                form(request, council, draft, null, TemplateSectionForm.begin(draft), FormErrors.none(), false)));
    }

    @Post("/addition")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(
            HttpRequest<?> request, String council, String key, @Body TemplateSectionForm form, Actor actor) {
        return with(request, key, draft -> {
            var errors = form.check(forms, true);
            var place = form.placeIn(draft);
            if (place.isEmpty()) {
                errors = errors.and("place", "Select where it stands: the section that you chose is gone");
            }
            if (!errors.isEmpty()) {
                return refused(request, council, draft, null, form, errors);
            }
            var made = key(form.title(), draft);
            return switch (drafts.change(key, current -> form.placeIn(current).isPresent(),
                    current -> add(current, form, place.get()), made, "added " + Typed.line(form.title()), actor)) {
                case TemplateDraftOutcome.Saved saved -> Flash.redirect(request,
                        TemplateDraftPages.path(council, key) + "#" + made, "Section added");
                case TemplateDraftOutcome.Stale(var current) -> refused(request, council, current, null, form,
                        FormErrors.of("place", "Select where it stands: the section that you chose is gone"));
                case TemplateDraftOutcome.Refused(var why) -> refused(request, council, draft, null, form, why);
                case TemplateDraftOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    private PlanTemplate add(PlanTemplate current, TemplateSectionForm form, TemplateEdits.Place place) {
        var made = key(form.title(), current);
        var added = TemplateEdits.add(current, place, form.section(made, List.of(), this::code));
        return form.of(SectionKind.HEADING)
                ? TemplateEdits.add(added, new TemplateEdits.Place(made, true),
                        form.firstBelow(key(form.firstBelow(), added)))
                : added;
    }

    /** Both texts; when the section is gone, what was typed can be added anew. */
    private HttpResponse<?> contested(
            HttpRequest<?> request, String council, PlanTemplate current, String section, TemplateSectionForm form) {
        var placed = TemplateEdits.find(current, section);
        var onTop = form.onTopOf(placed.map(TemplateEdits.Placed::section));
        return HttpResponse.status(HttpStatus.CONFLICT).body(
                form(request, council, current, placed.orElse(null), onTop, FormErrors.none(), true));
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, PlanTemplate draft, TemplateEdits.@Nullable Placed placed,
            TemplateSectionForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(form(request, council, draft, placed, form, errors, false));
    }

    private JteModel form(
            HttpRequest<?> request, String council, PlanTemplate draft, TemplateEdits.@Nullable Placed placed,
            TemplateSectionForm form, FormErrors errors, boolean contested) {
        var title = contested
                ? placed == null ? "Somebody else removed this section" : "Somebody else changed this section first"
                : placed == null ? "Add a section" : "Change " + AskedSection.heading(placed);
        return jte.planTemplatesEditSection(
                pages.of(request, title).under(PlanPages.list(council), TemplatePages.list(council),
                        TemplateDraftPages.link(council, draft)).with(errors),
                new TemplateSectionView(council, draft, placed, form, errors, indicators.all(), contested));
    }

    private HttpResponse<?> with(HttpRequest<?> request, String key, Function<PlanTemplate, HttpResponse<?>> answer) {
        var found = drafts.find(key);
        return found.isPresent() ? answer.apply(found.get().template()) : errorPages.notFound(request);
    }

    private static String key(@Nullable String title, PlanTemplate template) {
        var keys = TemplateEdits.all(template).stream().map(placed -> placed.section().key())
                .collect(Collectors.toCollection(HashSet::new));
        return TemplateEdits.key(Typed.line(title), keys::contains);
    }

    /** The code that was meant: people type codes in any case, or an indicator's name. */
    private String code(String typed) {
        return indicators.find(typed).or(() -> indicators.meant(typed)).map(Indicator::code).orElse(typed);
    }
}
