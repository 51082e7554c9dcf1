package org.caremarket.platform.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.context.annotation.Requires;
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
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.util.List;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.templates.StaticTemplates;

/** Routes that go wrong in every way, beside some that do not. */
@Requires(property = "spec.name", value = "platform-web")
@Controller
@AllowAnyone("Exists in tests only")
class WebTestController {

    @Serdeable
    record Thing(int number) {}

    private final StaticTemplates templates = new StaticTemplates();
    private final Pages pages;

    WebTestController(Pages pages) {
        this.pages = pages;
    }

    @Get("/things/{id}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    String thing(long id) {
        return "thing " + id;
    }

    @Get("/things")
    Items<Integer> things(PageRequest page) {
        return new Items<>(List.of(page.page(), page.size()), page.offset());
    }

    @Post("/things")
    @Consumes(MediaType.APPLICATION_JSON)
    Thing add(@Body Thing thing) {
        return thing;
    }

    @Get("/count")
    String count(@QueryValue int from) {
        return "from " + from;
    }

    @Get("/broken")
    String broken() throws SQLException {
        throw new SQLException("SELECT secret FROM people failed");
    }

    @Get("/page")
    HttpResponse<JteModel> page(HttpRequest<?> request) {
        return HttpResponse.unprocessableEntity().body(templates.layoutFlash(pages.of(request, "x")));
    }

    @Get("/html")
    @Produces(MediaType.TEXT_HTML)
    JteModel html(HttpRequest<?> request) {
        return templates.layoutPage(pages.of(request, "<Brontë> – “quoted”"), out -> out.writeContent("<h1>ä</h1>"));
    }

    @Post("/saved")
    @Consumes(MediaType.ALL)
    HttpResponse<?> saved(HttpRequest<?> request) {
        return Flash.redirect(request, "/html", "Action “Beds” added");
    }

    @Get("/status/{code}")
    HttpResponse<?> status(int code) {
        return HttpResponse.status(HttpStatus.valueOf(code));
    }

    @Get("/thrown/{code}")
    HttpResponse<?> thrown(int code) {
        throw new HttpStatusException(HttpStatus.valueOf(code), "java.secret.Message");
    }
}
