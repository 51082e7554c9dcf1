package org.caremarket.council;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.BrandStylesheet;
import org.caremarket.platform.web.ErrorPages;

/** Each council's colours, as a stylesheet: the content policy allows no style within a page. */
@Hidden
@Controller
@AllowAnyone("The sign-in page has the council's colours too")
class BrandPages {

    private final Brands brands;
    private final ErrorPages errorPages;

    BrandPages(Brands brands, ErrorPages errorPages) {
        this.brands = brands;
        this.errorPages = errorPages;
    }

    @Get("/{council}/brand.css")
    HttpResponse<?> stylesheet(HttpRequest<?> request, String council) {
        return brands.brand(Scope.current())
                .<HttpResponse<?>>map(brand -> HttpResponse.ok(BrandStylesheet.css(brand))
                        .contentType("text/css; charset=utf-8")
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable"))
                .orElseGet(() -> errorPages.notFound(request));
    }
}
