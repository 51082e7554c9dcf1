package org.caremarket.provider.oversight.mark;

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
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Asked;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.oversight.Writers;
import org.caremarket.templates.StaticTemplates;

/** The pages on which marks are read: all assessments, and one scheme with its criteria. */
@Hidden
@Controller("/{council}/quality-mark")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class MarkPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Schemes schemes;
    private final Assessments assessments;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    MarkPages(Schemes schemes, Assessments assessments, Pages pages, ErrorPages errorPages, Clock clock) {
        this.schemes = schemes;
        this.assessments = assessments;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, @Nullable @QueryValue String standing, Actor actor) {
        var asked = new Asked();
        var wanted = asked.read("standing", standing, MarkStanding::ofSlug);
        asked.check();
        return HttpResponse.ok(templates.providerOversightMarkList(
                pages.of(request, "Quality mark").under(MarketTrail.market(council)),
                new MarkView(council, schemes.all(), assessments.all(), wanted, LocalDate.now(clock), Writers.include(actor))));
    }

    @Get("/schemes/{id}")
    HttpResponse<?> scheme(HttpRequest<?> request, String council, long id, Actor actor) {
        return schemes.find(id).<HttpResponse<?>>map(scheme -> HttpResponse.ok(templates.providerOversightMarkScheme(
                        pages.of(request, scheme.name()).under(MarketTrail.market(council), list(council)),
                        new SchemeView(council, scheme, schemes.criteria(id), Writers.include(actor)))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Quality mark", "/" + council + "/quality-mark");
    }
}
