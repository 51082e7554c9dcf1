package org.caremarket.plan.published;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.caremarket.plan.Editions;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;

/** Published plans and returns as JSON, without a token. */
@Controller("/api/v1/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@AllowAnyone("The council published these for everybody; only published editions are read, and no officer is named")
@Tag(name = "Published plans")
class PublishedApi {

    private final Published published;
    private final Editions editions;

    PublishedApi(Published published, Editions editions) {
        this.published = published;
        this.editions = editions;
    }

    @Get("/published")
    @Operation(summary = "List the plans and returns that a council published; no token is needed")
    @ApiResponse(responseCode = "200", description = "All of them, without their texts")
    HttpResponse<Items<PublishedJson>> list(String council) {
        var all = published.all().stream().map(plan -> PublishedJson.of(council, PublishedPages.name(), plan)).toList();
        return HttpResponse.ok(new Items<>(all, all.size()))
                .header(HttpHeaders.CACHE_CONTROL, PublishedPages.A_MINUTE);
    }

    @Get(uris = {"/published/{id}", "/plans/{id}/publication"})
    @Operation(summary = "One published plan with its texts and figures; no token is needed")
    @ApiResponse(responseCode = "200", description = "The newest published edition; without texts when it was withdrawn")
    HttpResponse<?> show(String council, long id) {
        return published.find(id)
                .<HttpResponse<?>>map(plan -> HttpResponse.ok(PublishedJson.of(council, PublishedPages.name(), plan,
                                plan.edition().withdrawn() ? null : editions.read(plan.edition())))
                        .header(HttpHeaders.CACHE_CONTROL, PublishedPages.A_MINUTE))
                .orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND).response());
    }
}
