package org.caremarket.council;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The front door: people choose their council or region and sign in there. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@AllowAnyone("Nobody is signed in before they have chosen where")
class FrontPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Councils councils;
    private final Pages pages;

    FrontPages(Councils councils, Pages pages) {
        this.councils = councils;
        this.pages = pages;
    }

    @Get
    JteModel front(HttpRequest<?> request) {
        var regions = councils.regions().stream().sorted(Comparator.comparing(Region::name)).toList();
        return templates.councilFront(pages.of(request, "Choose your council"), councils.all(), regions);
    }
}
