package org.caremarket.platform.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caremarket.platform.access.AllowAnyone;

/** The description of the API that the compiler makes from the controllers. */
@Hidden
@Controller
@AllowAnyone("It describes the API and holds nobody's data")
class OpenApiFile {

    private static final String MADE = "/META-INF/swagger/care-market-planning-1.0.0.yml";

    private final byte[] text;

    OpenApiFile() {
        try (var file = OpenApiFile.class.getResourceAsStream(MADE)) {
            if (file == null) {
                throw new IllegalStateException("The build made no " + MADE);
            }
            this.text = file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Get("/openapi.yml")
    HttpResponse<byte[]> openApi() {
        return HttpResponse.ok(text).contentType("application/yaml");
    }
}
