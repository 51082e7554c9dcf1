package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.indicator.Indicators;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.plan.template.PlanTemplateFile;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which templates of plans and returns are read. */
@Hidden
@Controller("/{council}/plans/templates")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class TemplatePages {

    static final String YAML = "application/yaml";

    private final StaticTemplates jte = new StaticTemplates();
    private final Templates templates;
    private final TemplateDrafts drafts;
    private final Indicators indicators;
    private final Pages pages;
    private final ErrorPages errorPages;

    TemplatePages(
            Templates templates, TemplateDrafts drafts, Indicators indicators, Pages pages, ErrorPages errorPages) {
        this.templates = templates;
        this.drafts = drafts;
        this.indicators = indicators;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, Actor actor) {
        var own = templates.own();
        Set<String> keys = own.stream().map(PlanTemplate::key).collect(Collectors.toSet());
        var shipped = templates.newest().stream().filter(template -> !keys.contains(template.key())).toList();
        return HttpResponse.ok(jte.planTemplatesList(pages.of(request, "Templates").under(PlanPages.list(council)),
                new TemplateListView(council, own, shipped, drafts.all(), PlanPages.mayWrite(actor))));
    }

    @Get("/{key}")
    HttpResponse<?> show(
            HttpRequest<?> request, String council, String key, @Nullable @QueryValue String version, Actor actor) {
        var wanted = wanted(key, version);
        if (wanted.isEmpty()) {
            // One that was never brought into use has nothing to show but its draft.
            return version == null && drafts.find(key).isPresent()
                    ? HttpResponse.seeOther(URI.create(path(council, key) + "/draft"))
                    : errorPages.notFound(request);
        }
        var template = wanted.get();
        return HttpResponse.ok(jte.planTemplatesTemplate(
                pages.of(request, template.title()).under(PlanPages.list(council), list(council)),
                view(council, template, actor)));
    }

    /** The template as a file, for experts and other councils. */
    @Get("/{key}.yml")
    @Produces(YAML)
    HttpResponse<?> yaml(HttpRequest<?> request, String council, String key, @Nullable @QueryValue String version) {
        return wanted(key, version).<HttpResponse<?>>map(template -> HttpResponse.ok(PlanTemplateFile.write(template))
                        .contentType(YAML + "; charset=utf-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"%s.yml\"".formatted(template.key())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    /** The draft of a template's next version. */
    @Get("/{key}/draft")
    HttpResponse<?> draft(HttpRequest<?> request, String council, String key, Actor actor) {
        var found = drafts.find(key);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var template = found.get().template();
        return HttpResponse.ok(jte.planTemplatesDraft(
                pages.of(request, template.title()).under(PlanPages.list(council), list(council)),
                view(council, template, actor)));
    }

    private TemplateView view(String council, PlanTemplate template, Actor actor) {
        var copied = template.copyOf() == null ? Optional.<PlanTemplate>empty()
                : templates.find(template.copyOf().key(), template.copyOf().version());
        return new TemplateView(council, template, !templates.ships(template.key()), templates.versions(template.key()),
                drafts.find(template.key()).orElse(null), copied.map(PlanTemplate::title).orElse(null),
                indicators.byCode(), PlanPages.mayWrite(actor));
    }

    private Optional<PlanTemplate> wanted(String key, @Nullable String version) {
        return version == null ? templates.newest(key)
                : Typed.number(version).flatMap(number -> templates.find(key, number));
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Templates", "/" + council + "/plans/templates");
    }

    static String path(String council, String key) {
        return "/" + council + "/plans/templates/" + key;
    }
}
