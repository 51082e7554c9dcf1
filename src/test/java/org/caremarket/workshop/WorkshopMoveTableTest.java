package org.caremarket.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** Every move from every state by every role: what is in the table is done, and everything else is refused. */
class WorkshopMoveTableTest extends CouncilRoutes {

    /** For each state the moves that lead on; written out, so that the table cannot prove itself. */
    private static final Map<WorkshopState, List<String>> LEAD_ON = Map.of(
            WorkshopState.PLANNED, List.of("opening"),
            WorkshopState.OPEN, List.of("extension", "closing"),
            WorkshopState.CLOSED, List.of("extension"),
            WorkshopState.PUBLISHED, List.of());

    private static final Map<String, WorkshopState> RESULT = Map.of(
            "opening", WorkshopState.OPEN, "extension", WorkshopState.OPEN, "closing", WorkshopState.CLOSED);

    @Inject
    WorkshopFixture fixture;

    @Inject
    CouncilDirectory councils;

    @Inject
    Clock clock;

    @Test
    void everyMoveFromEveryStateByEveryRole() throws IOException {
        var tokens = new LinkedHashMap<String, String>();
        for (var role : List.of("officer", "approver", "viewer", "admin")) {
            tokens.put(role, token(role));
        }
        var tried = 0;
        for (var state : WorkshopState.values()) {
            for (var noun : RESULT.keySet()) {
                for (var role : tokens.entrySet()) {
                    tried++;
                    var workshop = in(() -> inState(state));
                    var until = LondonTime.date(clock.instant().plus(Duration.ofDays(60)));
                    var answer = officer.api("POST", "/api/v1/sheffield/workshops/%d/%s".formatted(workshop.id(), noun),
                            role.getValue(), "{\"version\":\"%d\",\"closesOn\":\"%s\"}".formatted(workshop.version(), until));
                    var writes = role.getKey().equals("officer") || role.getKey().equals("approver");
                    var leads = LEAD_ON.get(state).contains(noun);
                    assertThat(answer.status()).as("%s from %s by %s", noun, state, role.getKey())
                            .isEqualTo(!writes ? 403 : leads ? 200 : 422);
                    assertThat(in(() -> fixture.now(workshop)).state(clock.instant()))
                            .as("%s from %s by %s", noun, state, role.getKey())
                            .isEqualTo(writes && leads ? RESULT.get(noun) : state);
                }
            }
        }
        assertThat(tried).isEqualTo(4 * 3 * 4);
    }

    @Test
    void anExtensionIsLaterThanNowAndThanWhatProvidersWereTold() throws IOException {
        var open = in(fixture::open);
        var sooner = LondonTime.date(clock.instant().plus(Duration.ofDays(3)));
        assertThat(extend(open, sooner.toString()).body()).contains("later than", "what providers were told");
        assertThat(extend(open, "2020-05-01").body()).contains("later than now");
        var later = LondonTime.date(clock.instant().plus(Duration.ofDays(30)));
        assertThat(extend(open, later.toString()).status()).isEqualTo(200);
        assertThat(fixture.extensions()).contains("%d from %s".formatted(open.id(), open.closesAt()));
        assertThat(extend(open, later.plusDays(1).toString()).status()).isEqualTo(409);
    }

    @Test
    void itIsClosedAtItsMomentWhetherOrNotAnythingRuns() {
        var workshop = in(fixture::open);
        assertThat(workshop.state(workshop.closesAt().minusMillis(1))).isEqualTo(WorkshopState.OPEN);
        assertThat(workshop.state(workshop.closesAt())).isEqualTo(WorkshopState.CLOSED);
    }

    private Browser.Answer extend(Workshop workshop, String day) {
        return api("POST", "/workshops/" + workshop.id() + "/extension",
                "{\"version\":\"%d\",\"closesOn\":\"%s\"}".formatted(workshop.version(), day));
    }

    private Workshop inState(WorkshopState state) {
        return switch (state) {
            case PLANNED -> fixture.planned();
            case OPEN -> fixture.open();
            case CLOSED -> fixture.closed(clock.instant().minus(Duration.ofDays(2)));
            case PUBLISHED -> fixture.published(clock.instant().minus(Duration.ofDays(2)));
        };
    }

    private <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work);
    }
}
