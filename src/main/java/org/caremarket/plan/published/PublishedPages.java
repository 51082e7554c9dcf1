package org.caremarket.plan.published;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.plan.Edition;
import org.caremarket.plan.Editions;
import org.caremarket.plan.PlanComparisons;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/**
 * The plans and returns that a council published. Pages may be kept by the reader's own browser for a minute, so that a
 * withdrawal is seen soon; not by caches in between, because around them stands who is signed in.
 */
@Hidden
@Controller("/{council}/published")
@ExecuteOn(TaskExecutors.BLOCKING)
@AllowAnyone("The council published these for everybody; only published editions are read, and no officer is named")
class PublishedPages {

    static final String A_MINUTE = "public, max-age=60";
    private static final String A_MINUTE_HERE = "private, max-age=60";

    private final StaticTemplates jte = new StaticTemplates();
    private final Published published;
    private final Editions editions;
    private final PlanComparisons comparisons;
    private final List<AlsoPublished> others;
    private final Pages pages;
    private final ErrorPages errorPages;

    PublishedPages(
            Published published, Editions editions, PlanComparisons comparisons, List<AlsoPublished> others,
            Pages pages, ErrorPages errorPages) {
        this.published = published;
        this.editions = editions;
        this.comparisons = comparisons;
        this.others = others;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, String council) {
        return answer(request, jte.planPublishedList(pages.of(request, "Published plans and returns"),
                new PublishedListView(council, name(), published.all(), others)));
    }

    @Get("/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id) {
        return with(request, published.find(id), plan -> page(request, council, plan));
    }

    /**
     * The page of an edition; with {@code .json} behind its number, exactly the bytes that were hashed. Of what was
     * withdrawn there is no file.
     */
    @Get("/{id}/editions/{number}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    HttpResponse<?> edition(HttpRequest<?> request, String council, long id, String number) {
        var found = Editions.number(number).flatMap(each -> published.find(id, each));
        return Editions.isFile(number)
                ? with(request, found.filter(plan -> !plan.edition().withdrawn()), plan ->
                        HttpResponse.ok(editions.frozen(plan.edition())).contentType(MediaType.APPLICATION_JSON_TYPE)
                                .header(HttpHeaders.CACHE_CONTROL, A_MINUTE))
                : with(request, found, plan -> page(request, council, plan));
    }

    /** What changed from the published version before. */
    @Get("/{id}/changes")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> changes(HttpRequest<?> request, String council, long id) {
        var found = published.find(id).filter(plan -> !plan.edition().withdrawn() && plan.previous() != null);
        return with(request, found, plan -> answer(request, jte.planComparison(
                pages.of(request, "What changed").under(list(council),
                        Page.NavLink.to(plan.edition().title(), "/%s/published/%d".formatted(council, id))),
                comparisons.between(plan.previous(), plan.edition(), edition -> href(council, edition)))));
    }

    private HttpResponse<?> page(HttpRequest<?> request, String council, PublishedPlan plan) {
        var edition = plan.edition();
        return answer(request, jte.planPublishedPlan(pages.of(request, edition.title()).under(list(council)),
                new PublishedView(council, name(), plan, edition.withdrawn() ? null : editions.read(edition))));
    }

    private static MutableHttpResponse<?> answer(HttpRequest<?> request, JteModel page) {
        var response = HttpResponse.ok(page).contentType(MediaType.TEXT_HTML_TYPE);
        return Pages.actor(request).isPresent() ? response : response.header(HttpHeaders.CACHE_CONTROL, A_MINUTE_HERE)
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }

    private <T> HttpResponse<?> with(HttpRequest<?> request, Optional<T> found, Function<T, HttpResponse<?>> answer) {
        return found.isPresent() ? answer.apply(found.get()) : errorPages.notFound(request);
    }

    private static String href(String council, Edition edition) {
        return "/%s/published/%d/editions/%d".formatted(council, edition.planId(), edition.number());
    }

    private static Page.NavLink list(String council) {
        return Page.NavLink.to("Published plans and returns", "/" + council + "/published");
    }

    static String name() {
        return Scope.current() instanceof CouncilScope council ? council.name() : "";
    }
}
