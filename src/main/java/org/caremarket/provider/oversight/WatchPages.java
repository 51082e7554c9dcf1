package org.caremarket.provider.oversight;

import gg.jte.models.runtime.JteModel;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The watch list, as a file too, and the rules by which locations come to it. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class WatchPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final WatchList watchList;
    private final Pages pages;
    private final Clock clock;

    WatchPages(WatchList watchList, Pages pages, Clock clock) {
        this.watchList = watchList;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/watch-list")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, String council, Actor actor) {
        return HttpResponse.ok(templates.providerOversightWatchList(
                pages.of(request, "Watch list").under(MarketTrail.market(council), MonitoringPages.list(council)),
                new WatchListView(council, watchList.listed(), watchList.settings(), Writers.include(actor))));
    }

    @Get("/watch-list.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council) {
        return MonitoringPages.file(WatchTable.of(watchList.listed(), council, LocalDate.now(clock)).csv(),
                "text/csv; charset=utf-8", council + "-watch-list.csv");
    }

    @Get("/watch-list/rules")
    @Produces(MediaType.TEXT_HTML)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> rules(HttpRequest<?> request, String council) {
        return HttpResponse.ok(page(request, council, WatchForm.of(watchList.settings(), watchList.version()), FormErrors.none(), false));
    }

    @Post("/watch-list/rules")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> change(HttpRequest<?> request, String council, @Body Map<String, Object> sent, Actor actor) {
        var form = WatchForm.of(sent);
        var errors = form.check(watchList.settings());
        if (!errors.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, council, form, errors, false));
        }
        return watchList.set(form.codes(), form.values(), form.seen().orElseThrow(), actor)
                ? Flash.redirect(request, "/" + council + "/watch-list", "Rules saved")
                : HttpResponse.status(HttpStatus.CONFLICT).body(page(request, council,
                        new WatchForm(form.used(), form.thresholds(), "" + watchList.version()), FormErrors.none(), true));
    }

    private JteModel page(HttpRequest<?> request, String council, WatchForm form, FormErrors errors, boolean behind) {
        return templates.providerOversightWatchRules(
                pages.of(request, "Rules of the watch list").with(errors).under(MarketTrail.market(council),
                        MonitoringPages.list(council), Page.NavLink.to("Watch list", "/" + council + "/watch-list")),
                new WatchRulesView(council, watchList.settings(), form, errors, behind));
    }
}
