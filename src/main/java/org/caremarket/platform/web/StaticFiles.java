package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.platform.access.AllowAnyone;

/** Serves the service's own stylesheets, scripts and images. */
@Hidden
@Controller
@AllowAnyone("Style, script and icon are the same for everybody and hold no data")
class StaticFiles {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** Without the hash in the address a browser has to ask whether its copy is still right. */
    private static final String ASK_AGAIN = "public, no-cache";

    private final ErrorPages errors;

    StaticFiles(ErrorPages errors) {
        this.errors = errors;
    }

    @Get("/assets/{+name}")
    HttpResponse<?> file(HttpRequest<?> request, String name, @Nullable @QueryValue("v") String version) {
        var found = Assets.find(name);
        if (found.isEmpty()) {
            return errors.notFound(request);
        }
        var asset = found.get();
        return answer(request, asset, asset.hash().equals(version) ? FOR_EVER : ASK_AGAIN);
    }

    @Get("/favicon.ico")
    HttpResponse<?> favicon(HttpRequest<?> request) {
        return answer(request, Assets.find("favicon.svg").orElseThrow(), ASK_AGAIN);
    }

    private static MutableHttpResponse<?> answer(HttpRequest<?> request, Assets.Asset asset, String caching) {
        var tag = "\"" + asset.hash() + "\"";
        var held = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        MutableHttpResponse<?> response = held != null && held.contains(tag)
                ? HttpResponse.notModified()
                : HttpResponse.ok(asset.content()).contentType(MediaType.of(asset.type()));
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, caching);
    }
}
