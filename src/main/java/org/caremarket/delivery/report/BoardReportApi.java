package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Seen;

/** The board report of a plan as JSON. */
@Controller("/api/v1/{council}/delivery-plans/{id}/report")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Delivery plans")
class BoardReportApi {

    private final BoardReports reports;
    private final Clock clock;

    BoardReportApi(BoardReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Get
    @Operation(summary = "The board report of a plan as at a day, beside an earlier day")
    @Parameter(name = Seen.FIELD, in = ParameterIn.QUERY, description = "The day; today when it is left out")
    @ApiResponse(responseCode = "200", description = "The report, with the address that gives it again")
    @ApiResponse(responseCode = "404", description = "This council has no such plan")
    @ApiResponse(responseCode = "422", description = "Which part of the query makes no sense")
    Optional<BoardReportJson> show(
            String council,
            long id,
            @Parameter(hidden = true) Seen seen,
            @Parameter(description = "An earlier day to compare with; a month earlier when it is left out")
                    @Nullable @QueryValue String since,
            @Parameter(description = "Only what was recorded until this moment counts, for example "
                            + "2026-10-01T14:05:00Z; now when it is left out")
                    @Nullable @QueryValue String recordedBy) {
        var query = ReportQuery.read(seen, since, recordedBy, clock).orRefuse();
        return reports.find(id, query.date()).map(report -> BoardReportJson.of(report,
                "/api/v1/%s/delivery-plans/%d/report%s".formatted(council, id, query.date().permanent())));
    }
}
