package org.caremarket.provider.closure;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.job.Renewal;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a continuity plan is read, started and changed. */
@Hidden
@Controller("/{council}/market-changes/{id}/continuity")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ContinuityPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final MarketChanges changes;
    private final Continuity continuity;
    private final ContinuityTemplates checklists;
    private final ContinuityReading reading;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    ContinuityPages(MarketChanges changes, Continuity continuity, ContinuityTemplates checklists, ContinuityReading reading,
            Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.changes = changes;
        this.continuity = continuity;
        this.checklists = checklists;
        this.reading = reading;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    /** @param renew {@code no} for whoever is disturbed by a page that changes by itself */
    @Get("{?renew}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String renew, Actor actor) {
        return reading.view(council, id, MovedForm.EMPTY, ToldForm.EMPTY, FormErrors.none(), actor, !"no".equals(renew))
                .<HttpResponse<?>>map(view -> {
                    var answer = HttpResponse.ok(reading.page(request, view));
                    var awaited = view.making().awaited();
                    return awaited == null ? answer : Renewal.of(answer, awaited);
                }).orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/new")
    HttpResponse<?> begin(HttpRequest<?> request, String council, long id) {
        var change = changes.find(id).filter(each -> each.kind() == ChangeKind.EXIT);
        if (change.isEmpty()) {
            return errorPages.notFound(request);
        }
        return continuity.ofChange(id).isPresent() ? HttpResponse.seeOther(URI.create(path(council, id)))
                : HttpResponse.ok(form(request, council, change.get(), null, ContinuityForm.begin(change.get()),
                        FormErrors.none(), false));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> start(HttpRequest<?> request, String council, long id, @Body ContinuityForm form, Actor actor) {
        return changes.find(id).filter(each -> each.kind() == ChangeKind.EXIT).<HttpResponse<?>>map(change -> {
            var errors = form.check(forms, LocalDate.now(clock));
            return errors.isEmpty()
                    ? answer(request, council, change, null, form, continuity.start(id, form.text(), actor),
                            "Continuity plan started")
                    : refused(form(request, council, change, null, form, errors, false));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        var change = changes.find(id);
        return continuity.ofChange(id).filter(ContinuityPlan::open).<HttpResponse<?>>map(plan -> HttpResponse.ok(
                        form(request, council, change.orElseThrow(), plan, ContinuityForm.of(plan), FormErrors.none(), false)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/details")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body ContinuityForm form, Actor actor) {
        return continuity.ofChange(id).<HttpResponse<?>>map(plan -> {
            var change = changes.find(id).orElseThrow();
            var errors = form.checkChange(forms, LocalDate.now(clock));
            return errors.isEmpty()
                    ? answer(request, council, change, plan, form,
                            continuity.change(plan.id(), form.text(), form.seenVersion().orElseThrow(), actor), "Plan changed")
                    : refused(form(request, council, change, plan, form, errors, false));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, MarketChange change, @Nullable ContinuityPlan plan,
            ContinuityForm form, ContinuityOutcome outcome, String done) {
        return switch (outcome) {
            case ContinuityOutcome.Saved saved -> Flash.redirect(request, path(council, change.id()), done);
            case ContinuityOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(form(request, council, change, current, form.onTopOf(current), FormErrors.none(), true));
            case ContinuityOutcome.Refused(var why) ->
                refused(form(request, council, change, plan, form, FormErrors.of(List.of(why)), false));
            case ContinuityOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel form(HttpRequest<?> request, String council, MarketChange change, @Nullable ContinuityPlan plan,
            ContinuityForm form, FormErrors errors, boolean conflict) {
        var title = conflict ? "Somebody else changed this plan first"
                : plan == null ? "Start a continuity plan" : "Change the continuity plan";
        var page = pages.of(request, title).with(errors);
        return templates.closureContinuityEdit(
                plan == null ? page.under(MarketTrail.market(council), MarketChangePages.list(council),
                                MarketChangePages.link(council, change))
                        : page.under(trail(council, change)),
                new ContinuityFormView(council, change, plan, checklists.newest(), form, errors, conflict));
    }

    /** The way to whatever stands below a plan. */
    static Page.NavLink[] trail(String council, MarketChange change) {
        return new Page.NavLink[] {MarketTrail.market(council), MarketChangePages.list(council),
                MarketChangePages.link(council, change), Page.NavLink.to("Continuity plan", path(council, change.id()))};
    }

    static String path(String council, long change) {
        return MarketChangePages.path(council, change) + "/continuity";
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }
}
