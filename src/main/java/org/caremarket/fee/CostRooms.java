package org.caremarket.fee;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** What the pages below an exercise have in common: how records are found, and how pages are framed. */
@Singleton
class CostRooms {

    private final StaticTemplates templates = new StaticTemplates();
    private final Costs costs;
    private final Pages pages;
    private final ErrorPages errorPages;

    CostRooms(Costs costs, Pages pages, ErrorPages errorPages) {
        this.costs = costs;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** The answer about a result; not found when there is none. */
    HttpResponse<?> with(HttpRequest<?> request, long exercise, String care, Function<CareCost, HttpResponse<?>> answer) {
        return CareType.ofSlug(care).flatMap(type -> costs.find(exercise, type)).<HttpResponse<?>>map(answer)
                .orElseGet(() -> notFound(request));
    }

    HttpResponse<?> notFound(HttpRequest<?> request) {
        return errorPages.notFound(request);
    }

    /** @param way the pages above it below the market */
    JteModel show(HttpRequest<?> request, String council, FeeShowing view, Page.NavLink... way) {
        return templates.feeShowing(page(request, council, view.title(), way).with(view.errors()), view);
    }

    HttpResponse<?> form(HttpRequest<?> request, String council, FeeFormPage view, Page.NavLink... way) {
        var body = templates.feeForm(page(request, council, view.title(), way).with(view.errors()), view);
        return view.other() != null ? HttpResponse.status(HttpStatus.CONFLICT).body(body)
                : view.errors().isEmpty() ? HttpResponse.ok(body) : HttpResponse.unprocessableEntity().body(body);
    }

    private Page page(HttpRequest<?> request, String council, String title, Page.NavLink... way) {
        var trail = new ArrayList<>(List.of(MarketTrail.market(council),
                Page.NavLink.to("Cost of care", CostViews.all(council))));
        trail.addAll(List.of(way));
        return pages.of(request, title).under(trail.toArray(Page.NavLink[]::new));
    }

    static Page.NavLink to(String council, Exercise exercise) {
        return Page.NavLink.to(exercise.name(), CostViews.path(council, exercise));
    }

    static Page.NavLink to(String council, CareCost cost) {
        return Page.NavLink.to(cost.care().title(), GapViews.path(council, cost));
    }

    /** Both texts, part by part. */
    static List<Difference> both(List<Part> theirs, List<Part> typed) {
        return Difference.beside(theirs, typed);
    }
}
