package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caremarket.platform.access.AllowAnyone;
import org.caremarket.platform.web.Items;
import org.caremarket.provider.ServiceType;

/** Who holds a mark as JSON, without a token. */
@Controller("/api/v1/{council}/published/recognised-providers")
@ExecuteOn(TaskExecutors.BLOCKING)
@AllowAnyone("The council tells everybody whom it recognises; no assessment, evidence or reason of a removal is read")
@Tag(name = "Recognised providers")
class RecognisedApi {

    private static final String A_MINUTE = "public, max-age=60";

    private final Holders holders;

    RecognisedApi(Holders holders) {
        this.holders = holders;
    }

    /** A holder, as everybody reads it. */
    @Serdeable
    record Recognised(
            String name, String provider, List<String> services, Set<String> segments, Set<String> localities, String mark,
            LocalDate awardedOn, LocalDate validUntil, @Nullable String madeUp) {

        static Recognised of(Holder each) {
            return new Recognised(each.name(), each.provider(), each.services().stream().map(ServiceType::slug).toList(),
                    each.segments(), each.localities(), each.scheme(), each.awardedOn(), each.validUntil(), each.madeUp());
        }
    }

    @Get
    @Operation(summary = "The providers and locations that hold a mark today, by name; no token is needed")
    HttpResponse<Items<Recognised>> list(String council, @RequestBean HolderQuery query) {
        var found = holders.today().stream().filter(query.wanted()).map(Recognised::of).toList();
        return HttpResponse.ok(new Items<>(found, found.size())).header(HttpHeaders.CACHE_CONTROL, A_MINUTE);
    }
}
