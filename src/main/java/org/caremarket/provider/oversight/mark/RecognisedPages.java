package org.caremarket.provider.oversight.mark;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** Who holds a mark, for everybody: searched by words, segment and locality, as a file too. */
@Hidden
@Controller("/{council}/published")
@ExecuteOn(TaskExecutors.BLOCKING)
@AllowAnyone("The council tells everybody whom it recognises; no assessment, evidence or reason of a removal is read")
class RecognisedPages {

    private static final String A_MINUTE = "public, max-age=60";
    private static final String A_MINUTE_HERE = "private, max-age=60";

    private final StaticTemplates templates = new StaticTemplates();
    private final Holders holders;
    private final Schemes schemes;
    private final Segments segments;
    private final Localities localities;
    private final Pages pages;
    private final Clock clock;

    RecognisedPages(Holders holders, Schemes schemes, Segments segments, Localities localities, Pages pages, Clock clock) {
        this.holders = holders;
        this.schemes = schemes;
        this.segments = segments;
        this.localities = localities;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/recognised-providers")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, String council, @RequestBean HolderQuery query) {
        var all = holders.today();
        var held = schemes.all();
        var view = new RecognisedView(council, name(), query, all.size(), all.stream().filter(query.wanted()).toList(), held,
                held.stream().collect(Collectors.toMap(Scheme::id, each -> schemes.criteria(each.id()))), segments.all(),
                localities.all(), LocalDate.now(clock));
        var response = HttpResponse.ok(templates.providerOversightMarkRecognised(pages.of(request, "Recognised providers")
                .under(Page.NavLink.to("Published plans and returns", "/" + council + "/published")), view));
        return Pages.actor(request).isPresent() ? response
                : response.header(HttpHeaders.CACHE_CONTROL, A_MINUTE_HERE).header(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }

    @Get("/recognised-providers.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council, @RequestBean HolderQuery query) {
        var content = HolderTable.of(holders.today().stream().filter(query.wanted()).toList(), localities.all(), name(),
                LocalDate.now(clock)).csv();
        return HttpResponse.ok(content).contentType("text/csv; charset=utf-8").header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
                .header("Content-Disposition", "attachment; filename=\"" + council + "-recognised-providers.csv\"");
    }

    private static String name() {
        return Scope.current() instanceof CouncilScope scope ? scope.name() : "";
    }
}
