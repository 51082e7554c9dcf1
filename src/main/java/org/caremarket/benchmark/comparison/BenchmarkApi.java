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

/** Comparisons of a council with its groups as JSON. */
@Controller("/api/v1/{council}/benchmarks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Benchmarks")
class BenchmarkApi {

    private final BenchmarkAnswers answers;

    BenchmarkApi(BenchmarkAnswers answers) {
        this.answers = answers;
    }

    @Get
    @Operation(summary = "List the groups to compare with, and the indicators of which one of them has a value")
    HttpResponse<?> list(String council, @Nullable @QueryValue String group) {
        return answers.list(group);
    }

    @Get("/{indicator}")
    @Operation(summary = "One indicator in a group and a period, with intervals, comparison, reasons and provenance")
    @ApiResponse(responseCode = "200", description = "The comparison; without a period, of the one for which most councils have a value")
    @ApiResponse(responseCode = "404", description = "No such indicator, or none of our groups")
    @ApiResponse(responseCode = "422", description = "The period cannot be read")
    HttpResponse<?> show(
            String council, String indicator, @Nullable @QueryValue String group, @Nullable @QueryValue String period) {
        return answers.show(indicator, group, period);
    }
}
