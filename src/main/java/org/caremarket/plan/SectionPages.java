package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
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
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.words.WordDiff;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a section of a plan is read: as it stands, in its versions, and two of them beside each other. */
@Hidden
@Controller("/{council}/plans/{id}/sections/{key}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class SectionPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Plans plans;
    private final Sections sections;
    private final SectionViews views;
    private final Pages pages;
    private final ErrorPages errorPages;

    SectionPages(Plans plans, Sections sections, SectionViews views, Pages pages, ErrorPages errorPages) {
        this.plans = plans;
        this.sections = sections;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, String key, Actor actor) {
        return place(plans, sections, council, id, key)
                .<HttpResponse<?>>map(place -> HttpResponse.ok(templates.planSectionShow(
                        pages.of(request, place.section().heading())
                                .under(PlanPages.list(council), PlanPages.link(council, place.plan())),
                        views.of(place, actor))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/versions")
    HttpResponse<?> versions(HttpRequest<?> request, String council, long id, String key) {
        return place(plans, sections, council, id, key)
                .<HttpResponse<?>>map(place -> HttpResponse.ok(templates.planSectionVersions(
                        page(pages, request, place, "Versions of this section"),
                        views.of(place, sections.versions(id, key)))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/versions/{number}")
    HttpResponse<?> version(HttpRequest<?> request, String council, long id, String key, int number, Actor actor) {
        return place(plans, sections, council, id, key)
                .flatMap(place -> sections.version(id, key, number).map(version -> views.of(
                        place, version, actor, FormErrors.none())))
                .<HttpResponse<?>>map(view -> HttpResponse.ok(templates.planSectionVersion(
                        versionPage(pages, request, view), view)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    /** Two versions by word; without numbers, the newest and the one before it. */
    @Get("/comparison")
    HttpResponse<?> comparison(
            HttpRequest<?> request, String council, long id, String key, @Nullable @QueryValue String from,
            @Nullable @QueryValue String to) {
        var found = place(plans, sections, council, id, key);
        var versions = found.isPresent() ? sections.versions(id, key) : List.<SectionText>of();
        var later = chosen(versions, to, versions.size());
        var earlier = chosen(versions, from, Math.max(1, versions.size() - 1));
        if (later.isEmpty() || earlier.isEmpty()) {
            return errorPages.notFound(request);
        }
        var view = new SectionComparisonView(found.get(), versions, earlier.get(), later.get(),
                WordDiff.between(earlier.get().text(), later.get().text()), views.sources(found.get()));
        return HttpResponse.ok(templates.planSectionComparison(
                page(pages, request, found.get(), "Compare two versions"), view));
    }

    private static Optional<SectionText> chosen(List<SectionText> versions, @Nullable String typed, int otherwise) {
        var number = Typed.line(typed).isEmpty() ? Optional.of(otherwise) : Typed.number(typed);
        return versions.stream().filter(version -> number.filter(each -> each == version.version()).isPresent()).findFirst();
    }

    /** The section of this key, if there is anything to write in it. */
    static Optional<SectionPlace> place(Plans plans, Sections sections, String council, long id, String key) {
        return plans.find(id).flatMap(plan -> sections.find(plan, key)
                .filter(Section::writable)
                .map(section -> new SectionPlace(council, plan, section)));
    }

    /** A page below that of the section. */
    static Page page(Pages pages, HttpRequest<?> request, SectionPlace place, String title) {
        return pages.of(request, title).under(PlanPages.list(place.council()), PlanPages.link(place.council(), place.plan()),
                Page.NavLink.to(place.section().heading(), place.path()));
    }

    static Page versionPage(Pages pages, HttpRequest<?> request, SectionVersionView view) {
        var place = view.place();
        return pages.of(request, "Version " + view.version().version()).with(view.errors()).under(
                PlanPages.list(place.council()), PlanPages.link(place.council(), place.plan()),
                Page.NavLink.to(place.section().heading(), place.path()),
                Page.NavLink.to("Versions", place.path() + "/versions"));
    }
}
