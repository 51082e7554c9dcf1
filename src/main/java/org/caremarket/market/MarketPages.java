package org.caremarket.market;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The page from which everything is found that a council records of its market. */
@Hidden
@Controller("/{council}/market")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class MarketPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final List<MarketArea> areas;
    private final Pages pages;

    MarketPages(List<MarketArea> areas, Pages pages) {
        this.areas = areas.stream().sorted(Comparator.comparingInt(MarketArea::order)).toList();
        this.pages = pages;
    }

    @Get
    JteModel show(HttpRequest<?> request, String council, Actor actor) {
        return templates.marketMarket(pages.of(request, "Market"), new MarketView(council, areas.stream()
                .map(area -> new MarketView.Part(area.title(), "/" + council + area.path(), area.answer(actor))).toList(),
                areas.stream().anyMatch(MarketArea::madeUp)));
    }
}
