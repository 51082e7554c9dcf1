package org.caremarket.platform.job;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** A council's work in the background as JSON. Jobs are started where there is something to do, not here. */
@Controller("/api/v1/{council}/jobs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Jobs")
class JobApi {

    private final Jobs jobs;

    JobApi(Jobs jobs) {
        this.jobs = jobs;
    }

    @Get
    @Operation(summary = "List work in the background, newest first")
    @ApiResponse(responseCode = "200", description = "One page of jobs")
    Items<JobJson> list(String council, PageRequest page) {
        var found = jobs.list(page);
        return new Items<>(found.items().stream().map(job -> JobJson.of(council, job)).toList(), found.total());
    }

    @Get("/{id}")
    @Operation(summary = "How far one job is, and what came of it; ask again until its state is DONE or FAILED")
    Optional<JobJson> show(String council, long id) {
        return jobs.find(id).map(job -> JobJson.of(council, job));
    }
}
