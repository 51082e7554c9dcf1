package org.caremarket.provider.closure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.DataTable;

/** Entries and exits as files. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class MarketChangeFiles {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MarketChanges changes;
    private final Clock clock;

    MarketChangeFiles(MarketChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Get("/market-changes.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council) {
        return file(table(council).csv(), "text/csv; charset=utf-8", council + "-market-changes.csv");
    }

    @Get("/market-changes.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(String council) {
        return file(table(council).workbook(), WORKBOOK, council + "-market-changes.xlsx");
    }

    private DataTable table(String council) {
        return MarketChangesTable.of(changes.all(), council, LocalDate.now(clock));
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
