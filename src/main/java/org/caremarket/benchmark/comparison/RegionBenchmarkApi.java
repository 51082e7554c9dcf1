package org.caremarket.benchmark.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;

/** Comparisons of a region's councils as JSON, for its analysts. */
@Controller("/api/v1/regions/{region}/benchmarks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow(Role.ANALYST)
@Tag(name = "Regions")
class RegionBenchmarkApi {

    private final BenchmarkAnswers answers;

    RegionBenchmarkApi(BenchmarkAnswers answers) {
        this.answers = answers;
    }

    @Get
    @Operation(summary = "List the indicators of which a member has a value")
    HttpResponse<?> list(String region) {
        return answers.list(null);
    }

    @Get("/{indicator}")
    @Operation(summary = "One indicator in a group and a period, with intervals, comparison, reasons and provenance")
    @ApiResponse(responseCode = "200", description = "The comparison; without a period, of the one for which most councils have a value")
    @ApiResponse(responseCode = "404", description = "No such indicator")
    @ApiResponse(responseCode = "422", description = "The period cannot be read")
    HttpResponse<?> show(
            String region, String indicator, @Nullable @QueryValue String period) {
        return answers.show(indicator, null, period);
    }
}
