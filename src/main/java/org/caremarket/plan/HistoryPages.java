package org.caremarket.plan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** What became of a plan: its steps, its editions, and what changed from the plan that it follows. */
@Hidden
@Controller("/{council}/plans/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class HistoryPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final SignOff signOff;
    private final Editions editions;
    private final PlanComparisons comparisons;
    private final Pages pages;
    private final ErrorPages errorPages;

    HistoryPages(
            Plans plans, SignOff signOff, Editions editions, PlanComparisons comparisons, Pages pages,
            ErrorPages errorPages) {
        this.plans = plans;
        this.signOff = signOff;
        this.editions = editions;
        this.comparisons = comparisons;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/history")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> history(HttpRequest<?> request, String council, long id) {
        return with(request, plans.find(id), plan -> HttpResponse.ok(jte.planHistory(
                page(request, council, plan, "History and editions"),
                new HistoryView(council, plan, signOff.steps(id), editions.of(id)))));
    }

    /** The page of an edition; with {@code .json} behind its number, exactly the bytes that were hashed. */
    @Get("/editions/{number}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    HttpResponse<?> edition(HttpRequest<?> request, String council, long id, String number) {
        return with(request, plans.find(id), plan -> with(request,
                Editions.number(number).flatMap(each -> editions.find(id, each)), edition -> Editions.isFile(number)
                        ? HttpResponse.ok(editions.frozen(edition)).contentType(MediaType.APPLICATION_JSON_TYPE)
                        : HttpResponse.ok(jte.planEdition(page(request, council, plan, edition),
                                new EditionView(council, plan, editions.read(edition))))
                                .contentType(MediaType.TEXT_HTML_TYPE)));
    }

    /** What changed from the plan that this one follows. */
    @Get("/comparison")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> comparison(HttpRequest<?> request, String council, long id) {
        return with(request, plans.find(id), plan -> with(request,
                Optional.ofNullable(plan.follows()).flatMap(plans::find), before -> HttpResponse.ok(jte.planComparison(
                        page(request, council, plan, "What changed"),
                        comparisons.between(before, plan, other -> PlanPages.path(council, other))))));
    }

    private Page page(HttpRequest<?> request, String council, Plan plan, Edition edition) {
        return pages.of(request, "Edition %d of %s".formatted(edition.number(), plan.title())).under(
                PlanPages.list(council), PlanPages.link(council, plan),
                Page.NavLink.to("History and editions", PlanPages.path(council, plan) + "/history"));
    }

    private Page page(HttpRequest<?> request, String council, Plan plan, String title) {
        return pages.of(request, title).under(PlanPages.list(council), PlanPages.link(council, plan));
    }

    private <T> HttpResponse<?> with(HttpRequest<?> request, Optional<T> found, Function<T, HttpResponse<?>> answer) {
        return found.isPresent() ? answer.apply(found.get()) : errorPages.notFound(request);
    }
}
