package org.caremarket.workshop.published;

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
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;

/** "You said, we did" as JSON, without a token. */
@Controller("/api/v1/{council}/published/workshops")
@ExecuteOn(TaskExecutors.BLOCKING)
@AllowAnyone("The council published these for everybody; only frozen editions are read, and no officer is named")
@Tag(name = "Published workshops")
class PublishedWorkshopApi {

    private static final String A_MINUTE = "public, max-age=60";

    private final WorkshopPublications publications;

    PublishedWorkshopApi(WorkshopPublications publications) {
        this.publications = publications;
    }

    @Get
    @Operation(summary = "List the workshops of which a council published what was said and done; no token is needed")
    HttpResponse<Items<PublishedWorkshopJson>> list(String council) {
        var all = publications.newest().stream().map(edition -> PublishedWorkshopJson.of(council, edition, null)).toList();
        return HttpResponse.ok(new Items<>(all, all.size())).header(HttpHeaders.CACHE_CONTROL, A_MINUTE);
    }

    @Get("/{id}")
    @Operation(summary = "What was said to one workshop and what came of it; no token is needed")
    @ApiResponse(responseCode = "200", description = "The newest edition; without its contents when it was withdrawn")
    HttpResponse<?> show(String council, long id) {
        return publications.of(id).stream().findFirst()
                .<HttpResponse<?>>map(edition -> HttpResponse.ok(PublishedWorkshopJson.of(council, edition,
                                edition.withdrawn() ? null : publications.read(edition)))
                        .header(HttpHeaders.CACHE_CONTROL, A_MINUTE))
                .orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND).response());
    }
}
