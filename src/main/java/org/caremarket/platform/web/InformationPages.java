package org.caremarket.platform.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.templates.StaticTemplates;

/** The pages that the footer leads to, the same for everybody: help, privacy, cookies, accessibility. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@AllowAnyone("People read these before they sign in")
class InformationPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Pages pages;

    InformationPages(Pages pages) {
        this.pages = pages;
    }

    @Get("/help")
    JteModel help(HttpRequest<?> request) {
        return templates.informationHelp(pages.of(request, "Help"));
    }

    @Get("/privacy")
    JteModel privacy(HttpRequest<?> request) {
        return templates.informationPrivacy(pages.of(request, "Privacy"));
    }

    @Get("/cookies")
    JteModel cookies(HttpRequest<?> request) {
        return templates.informationCookies(pages.of(request, "Cookies"));
    }

    @Get("/accessibility")
    JteModel accessibility(HttpRequest<?> request) {
        return templates.informationAccessibility(pages.of(request, "Accessibility statement"));
    }
}
