package org.caremarket.delivery;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.caremarket.delivery.timeline.ShortTimeline;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Seen;
import org.caremarket.templates.StaticTemplates;

/** A council's home: how its delivery plans stand, and what needs somebody's attention first. */
@Hidden
@Controller("/{council}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class HomePages {

    private static final int ATTENTION = 8;

    private final StaticTemplates templates = new StaticTemplates();
    private final Actions actions;
    private final DeliveryPlans plans;
    private final List<HomeNotes> notes;
    private final Pages pages;

    HomePages(Actions actions, DeliveryPlans plans, List<HomeNotes> notes, Pages pages) {
        this.actions = actions;
        this.plans = plans;
        this.notes = notes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request, String council, Seen seen, Actor actor) {
        var at = seen.asAt();
        var attention = actions.needingAttention(at, ATTENTION);
        var comingUp = actions.comingUp(at, ATTENTION);
        var view = new HomeView(
                council,
                actions.counts(at),
                actions.counts(AsAt.past(at.day().minusMonths(1))),
                attention,
                comingUp,
                ShortTimeline.of(council, attention, comingUp, at),
                plans.all(),
                at.past() ? List.of() : notes.stream().flatMap(each -> each.of(actor).stream()).toList(),
                seen);
        return seen.answer(templates.deliveryHome(pages.of(request, "Overview").with(seen.errors()), view));
    }
}
