package org.caremarket.provider.rating;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;
import org.caremarket.provider.Locations;

/** Ratings as JSON. Files of them are imported under {@code /imports} with {@code kind=cqc-ratings}. */
@Controller("/api/v1/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Ratings")
class RatingApi {

    private final RatedMarkets markets;
    private final Locations locations;
    private final Ratings ratings;
    private final Forms forms;
    private final Clock clock;

    RatingApi(RatedMarkets markets, Locations locations, Ratings ratings, Forms forms, Clock clock) {
        this.markets = markets;
        this.locations = locations;
        this.ratings = ratings;
        this.forms = forms;
        this.clock = clock;
    }

    @Get("/ratings")
    @Operation(summary = "How many locations are rated, and how many of these and of all are good or better")
    RatingJson.Market market(String council) {
        return RatingJson.Market.of(markets.today());
    }

    @Get("/locations/{id}/ratings")
    @Operation(summary = "Every rating of a location, newest first")
    Optional<List<RatingJson.One>> history(String council, long id) {
        return locations.find(id).map(location -> ratings.history(id).stream().map(RatingJson.One::of).toList());
    }

    @Post("/locations/{id}/ratings")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Record the ratings of a report; those that are there already stay")
    @ApiResponse(responseCode = "201", description = "Every rating of the location")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> record(String council, long id, @Body RatingForm form, @Parameter(hidden = true) Actor actor) {
        var location = locations.find(id);
        if (location.isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        var errors = form.check(forms, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        ratings.record(form.texts(id), location.get().name(), actor);
        return HttpResponse.created(ratings.history(id).stream().map(RatingJson.One::of).toList());
    }
}
