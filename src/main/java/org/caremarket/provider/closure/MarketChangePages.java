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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.Locations;
import org.caremarket.provider.Providers;
import org.caremarket.templates.StaticTemplates;

/** The pages of entries and exits: the list by year, one of them, recording and changing one. */
@Hidden
@Controller("/{council}/market-changes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class MarketChangePages {

    private final StaticTemplates templates = new StaticTemplates();
    private final MarketChanges changes;
    private final Providers providers;
    private final Locations locations;
    private final Continuity continuity;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    MarketChangePages(MarketChanges changes, Providers providers, Locations locations, Continuity continuity, Forms forms,
            Pages pages, ErrorPages errorPages, Clock clock) {
        this.changes = changes;
        this.providers = providers;
        this.locations = locations;
        this.continuity = continuity;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    JteModel list(HttpRequest<?> request, String council, Actor actor) {
        return templates.closureChangeList(pages.of(request, "Entries and exits").under(MarketTrail.market(council)),
                new MarketChangeListView(council, changes.all(), changes.published(), continuity.all(), today(), writes(actor)));
    }

    @Get("/new{?who}")
    JteModel begin(HttpRequest<?> request, String council, @Nullable @QueryValue String who) {
        return form(request, council, null, MarketChangeForm.begin(who), FormErrors.none(), false);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body MarketChangeForm form, Actor actor) {
        var errors = form.check(forms, today());
        var provider = form.provider().or(() -> form.location().flatMap(locations::find).map(each -> each.provider()));
        if (errors.message("who") == null && provider.isEmpty()) {
            errors = errors.and("who", "Choose a location or provider from the list");
        }
        return errors.isEmpty()
                ? answer(request, council, null, form, changes.add(form.text(provider.orElseThrow()), Optional.empty(), actor),
                        "Recorded")
                : refused(form(request, council, null, form, errors, false));
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return changes.find(id).<HttpResponse<?>>map(change -> HttpResponse.ok(templates.closureChangeShow(
                        pages.of(request, change.title()).under(MarketTrail.market(council), list(council)),
                        new MarketChangeView(council, change, changes.locationsOf(change), continuity.ofChange(id), today(),
                                writes(actor)))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return changes.find(id).<HttpResponse<?>>map(change -> HttpResponse.ok(
                        form(request, council, change, MarketChangeForm.of(change), FormErrors.none(), false)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body MarketChangeForm typed, Actor actor) {
        return changes.find(id).<HttpResponse<?>>map(change -> {
            var form = typed.about(change);
            var errors = form.checkChange(forms, today());
            return errors.isEmpty()
                    ? answer(request, council, change, form,
                            changes.change(id, form.text(change.provider()), form.seenVersion().orElseThrow(), actor), "Changed")
                    : refused(form(request, council, change, form, errors, false));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, @Nullable MarketChange change,
            MarketChangeForm form, MarketChangeOutcome outcome, String done) {
        return switch (outcome) {
            case MarketChangeOutcome.Saved(var saved) -> Flash.redirect(request, path(council, saved.id()), done);
            case MarketChangeOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(form(request, council, current, form.onTopOf(current), FormErrors.none(), true));
            case MarketChangeOutcome.Refused(var why) ->
                refused(form(request, council, change, form, FormErrors.of(List.of(why)), false));
            case MarketChangeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel form(HttpRequest<?> request, String council, @Nullable MarketChange change, MarketChangeForm form,
            FormErrors errors, boolean conflict) {
        var title = conflict ? "Somebody else changed this first" : change == null ? "Record an entry or exit" : "Change this";
        var page = pages.of(request, title).with(errors);
        return templates.closureChangeEdit(
                change == null ? page.under(MarketTrail.market(council), list(council))
                        : page.under(MarketTrail.market(council), list(council), link(council, change)),
                new MarketChangeFormView(council, change, providers.all(), locations.all(), form, errors, conflict));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static String path(String council, long id) {
        return "/" + council + "/market-changes/" + id;
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Entries and exits", "/" + council + "/market-changes");
    }

    static Page.NavLink link(String council, MarketChange change) {
        return Page.NavLink.to(change.title(), path(council, change.id()));
    }

    static boolean writes(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}
