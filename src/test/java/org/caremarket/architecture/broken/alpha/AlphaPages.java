package org.caremarket.architecture.broken.alpha;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import org.caremarket.architecture.broken.beta.Betas;

/** Public, asks a repository, and says not who may use it. */
@Hidden
@Requires(property = "spec.name", value = "never")
@Controller("/broken-house")
public class AlphaPages {

    private final Betas betas = new Betas();
    private AlphaRepository repository;

    @Get
    String page() {
        return betas + " " + repository;
    }
}
