package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.tenancy.CouncilScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many requests of three councils at once, over a pool too small for them: nobody ever sees a foreign row. */
class InterleavedRequestsTest {

    private static final int REQUESTS = 10_000;
    private static ThreeCouncils tenants;

    private final Set<String> foreign = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> takenBack = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile String run;

    @BeforeAll
    static void setUp() throws SQLException {
        tenants = new ThreeCouncils(8031, Map.of("caremarket.pool.total", "5", "caremarket.pool.per-council", "2",
                "caremarket.pool.max-wait", "120s"));
    }

    @AfterAll
    static void tearDown() {
        tenants.close();
    }

    @Test
    void tenThousandRequestsWithErrorsAndRollbacks() throws Exception {
        run("calm", REQUESTS);
        assertThat(failed).hasValue(0);
        assertNothingForeign();
        var meters = tenants.context.getBean(MeterRegistry.class);
        assertThat(meters.get("caremarket.pool.evictions").counter().count()).as("the pool was too small").isPositive();
        assertThat(meters.get("caremarket.pool.active").gauge().value()).isZero();
        assertThat(meters.get("caremarket.pool.waiting").gauge().value()).isZero();
        assertThat(meters.get("caremarket.pool.idle").gauge().value()).isBetween(1.0, 5.0);
        // Every connection that was opened is idle, was evicted or was dropped.
        assertThat(meters.get("caremarket.pool.misses").functionCounter().count()).isEqualTo(
                meters.get("caremarket.pool.evictions").counter().count()
                        + meters.get("caremarket.pool.dropped").counter().count()
                        + meters.get("caremarket.pool.idle").gauge().value());
    }

    @Test
    void connectionsKilledInTheMiddle() throws Exception {
        var killed = new AtomicInteger();
        try (var executor = Executors.newSingleThreadScheduledExecutor();
                var superuser = tenants.database.open(tenants.database.superuser())) {
            executor.scheduleWithFixedDelay(() -> {
                try {
                    killed.addAndGet(Integer.parseInt(ThreeCouncils.run(superuser, """
                            SELECT count(pg_terminate_backend(pid)) FROM (
                                SELECT pid FROM pg_stat_activity
                                WHERE datname = current_database() AND usename ~ '^c80' ORDER BY random() LIMIT 1) one
                            """)));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }, 50, 100, TimeUnit.MILLISECONDS);
            run("killed", 1_500);
            executor.shutdownNow();
            executor.awaitTermination(5, TimeUnit.SECONDS);
        }
        assertThat(killed).hasPositiveValue();
        // Each kill costs the requests that held the connection or were first to find it dead, and no others.
        assertThat(failed.get()).isLessThanOrEqualTo(killed.get() * 2);
        assertNothingForeign();
    }

    private void run(String name, int requests) throws Exception {
        run = name;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests; i++) {
                var number = i;
                threads.execute(() -> request(tenants.all().get(number % 3), number));
            }
        }
    }

    private void request(CouncilScope council, int number) {
        var canaries = tenants.context.getBean(Canaries.class);
        var note = run + " " + number;
        try {
            var seen = council.call(() -> switch (number / 3 % 8) {
                case 0, 1 -> canaries.add(council.slug(), note);
                case 2 -> expectFailure(council, note, () -> canaries.addAndThinkBetterOfIt(council.slug(), note));
                case 3 -> expectFailure(council, note, () -> canaries.addAndFail(council.slug(), note));
                default -> canaries.owners();
            });
            if (number / 3 % 8 < 2) {
                acknowledged.add(council.slug() + " " + note);
            }
            seen.stream().filter(owner -> !owner.equals(council.slug())).forEach(foreign::add);
        } catch (RuntimeException e) {
            failed.incrementAndGet();
        }
    }

    private List<String> expectFailure(CouncilScope council, String note, Runnable work) {
        try {
            work.run();
            throw new AssertionError("It did not fail");
        } catch (RuntimeException expected) {
            takenBack.add(council.slug() + " " + note);
            return List.of();
        }
    }

    private void assertNothingForeign() throws SQLException {
        assertThat(foreign).isEmpty();
        for (var council : tenants.all()) {
            assertThat(tenants.asSuperuser("SELECT string_agg(DISTINCT of, ' ') FROM " + council.schema() + ".canary"))
                    .isEqualTo(council.slug());
            var there = Set.of(tenants.asSuperuser("SELECT string_agg(DISTINCT note, ';') FROM " + council.schema() + ".canary")
                    .split(";"));
            assertThat(there).containsAll(mine(acknowledged, council));
            assertThat(mine(takenBack, council)).isNotEmpty().doesNotContainAnyElementsOf(there);
        }
    }

    private static List<String> mine(Set<String> notes, CouncilScope council) {
        var prefix = council.slug() + " ";
        return notes.stream().filter(note -> note.startsWith(prefix)).map(note -> note.substring(prefix.length())).toList();
    }
}
