package org.caremarket.delivery.timeline;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Seen;
import org.caremarket.templates.StaticTemplates;

/** The page of a plan's timeline. */
@Hidden
@Controller("/{council}/delivery-plans/{id}/timeline")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class TimelinePages {

    private final StaticTemplates templates = new StaticTemplates();
    private final DeliveryPlans plans;
    private final Actions actions;
    private final Pages pages;
    private final ErrorPages errorPages;

    TimelinePages(DeliveryPlans plans, Actions actions, Pages pages, ErrorPages errorPages) {
        this.plans = plans;
        this.actions = actions;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Seen seen) {
        return plans.find(id)
                .<HttpResponse<?>>map(plan -> show(request, council, plan, seen))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> show(HttpRequest<?> request, String council, DeliveryPlan plan, Seen seen) {
        var timeline = Timeline.of(actions.ofPlan(plan.id(), seen.asAt()), seen.asAt());
        var page = pages.of(request, "Timeline: " + plan.title()).with(seen.errors()).under(
                Page.NavLink.to("Delivery plans", "/" + council + "/delivery-plans"),
                Page.NavLink.to(plan.title(), seen.asAt().keep("/" + council + "/delivery-plans/" + plan.id())));
        return seen.answer(templates.deliveryTimelinePage(page, new TimelineView(council, plan, timeline, seen)));
    }
}
