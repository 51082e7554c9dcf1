package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.caremarket.delivery.ReportOutcome.NotFound;
import org.caremarket.delivery.ReportOutcome.Reason;
import org.caremarket.delivery.ReportOutcome.Refused;
import org.caremarket.delivery.ReportOutcome.Reported;
import org.caremarket.delivery.ReportOutcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The three councils' real plans, and what can be reported on them. */
@MicronautTest(transactional = false)
class ActionsTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 27);
    private static final AsAt NOW = AsAt.present(LocalDate.of(2026, 11, 1));

    @Inject
    Actions actions;

    @Inject
    DeliveryPlans plans;

    @Inject
    CouncilDirectory councils;

    private <T> T in(String council, Supplier<T> work) {
        return councils.council(council).orElseThrow().call(work);
    }

    private Action any(String council, Status status) {
        return in(council, () -> actions.list(ActionFilter.of(status), NOW, new PageRequest(0, 50)).found().items().getFirst());
    }

    private ReportOutcome report(String council, Action action, Status status, String narrative) {
        return in(council, () -> actions.report(
                action.id(), new StatusReport(status, narrative, status.needsReason() ? "Ask a second provider" : "", DAY, action.version()), OFFICER));
    }

    @Nested
    class RealPlans {

        @Test
        void sheffieldsPublishedRowsStandAsPublished() {
            var file = DeliveryPlanFile.read(Path.of("tenants/sheffield"));
            var list = in("sheffield", () -> actions.list(ActionFilter.ALL, NOW, new PageRequest(0, 50)).found());

            assertThat(list.total()).isEqualTo(25);
            assertThat(list.items()).extracting(Action::byWhen)
                    .containsExactlyElementsOf(file.rows().stream().map(DeliveryPlanFile.Row::byWhen).toList());
            assertThat(list.items()).extracting(Action::theme).doesNotContain("").satisfies(
                    themes -> assertThat(Set.copyOf(themes)).hasSize(5));
            assertThat(list.items()).extracting(Action::timeframe).allMatch(Timeframe::understood);
        }

        @Test
        void whatStoodInTheWrongColumnWaitsForSomebodyWithItsWordsKept() {
            var first = in("sheffield", () -> actions.list(ActionFilter.ALL, NOW, new PageRequest(0, 50)).found()).items().stream()
                    .map(action -> in("sheffield", () -> actions.history(action.id(), NOW)).getLast())
                    .filter(update -> update.status() == Status.UNCLEAR)
                    .map(StatusUpdate::wording);
            assertThat(first).containsExactlyInAnyOrder(
                    "Working draft approved March 2023 document, with quarterly updates.",
                    "Engagement with providers through regular forums. Reforms postponed",
                    "Ongoing");
        }

        @Test
        void seftonHasSevenWorkstreamsAndCheshireWestElevenActions() {
            var sefton = in("sefton", () -> actions.list(ActionFilter.ALL, NOW, new PageRequest(0, 200)).found()).items();
            assertThat(sefton.stream().map(Action::theme).distinct()).hasSize(7);
            assertThat(in("cheshire-west", () -> actions.counts(NOW)).total()).isEqualTo(11);
        }

        @Test
        void importingAgainAddsNothing() {
            var again = in("sheffield", () -> plans.add(DeliveryPlanFile.read(Path.of("tenants/sheffield"))));
            assertThat(again).isEmpty();
            assertThat(in("sheffield", () -> actions.counts(NOW)).total()).isEqualTo(25);
        }

        @Test
        void theStatusesAddUpToWhatWasPublished() {
            var published = in("sheffield", () -> actions.list(ActionFilter.ALL, NOW, new PageRequest(0, 50)).found()).items().stream()
                    .map(action -> in("sheffield", () -> actions.history(action.id(), NOW)).getLast().status())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            assertThat(published).isEqualTo(Map.of(Status.GREEN, 14L, Status.COMPLETE, 5L, Status.AMBER, 2L,
                    Status.NOT_STARTED, 1L, Status.UNCLEAR, 3L));
        }
    }

    @Nested
    class Reporting {

        @Test
        void addsToTheHistoryAndNeverAltersIt() {
            var action = any("sefton", Status.GREEN);
            var before = in("sefton", () -> actions.history(action.id(), NOW));

            var outcome = report("sefton", action, Status.RED, "The provider gave notice; a second one is asked");

            assertThat(outcome).isInstanceOfSatisfying(Reported.class, reported -> {
                assertThat(reported.action().status()).isEqualTo(Status.RED);
                assertThat(reported.action().version()).isEqualTo(action.version() + 1);
                assertThat(reported.action().author()).isEqualTo("An officer");
            });
            var after = in("sefton", () -> actions.history(action.id(), NOW));
            assertThat(after).hasSize(before.size() + 1).endsWith(before.toArray(StatusUpdate[]::new));
        }

        @Test
        void redAndAmberNeedAReason() {
            var action = any("sheffield", Status.GREEN);
            assertThat(report("sheffield", action, Status.AMBER, "  "))
                    .isInstanceOfSatisfying(Refused.class,
                            refused -> assertThat(refused.reason()).isInstanceOf(Reason.ReasonMissing.class));
            assertThat(in("sheffield", () -> actions.find(action.id()))).contains(action);
        }

        @Test
        void whatIsCompleteIsNotReportedAsStopped() {
            var action = any("sheffield", Status.COMPLETE);
            assertThat(report("sheffield", action, Status.STOPPED, ""))
                    .isInstanceOfSatisfying(Refused.class,
                            refused -> assertThat(refused.reason()).isInstanceOf(Reason.NotNext.class));
            assertThat(in("sheffield", () -> actions.find(action.id()))).contains(action);
        }

        @Test
        void aDayBeforeTheLastReportIsRefused() {
            var action = any("sheffield", Status.AMBER);
            var early = new StatusReport(Status.GREEN, "", "", action.asOf().minusDays(1), action.version());
            assertThat(in("sheffield", () -> actions.report(action.id(), early, OFFICER)))
                    .isInstanceOfSatisfying(Refused.class,
                            refused -> assertThat(refused.reason().error().field()).isEqualTo("asOf"));
        }

        @Test
        void theSecondOfTwoSeesTheFirst() {
            var seen = any("sheffield", Status.NOT_STARTED);
            report("sheffield", seen, Status.GREEN, "Begun");

            assertThat(report("sheffield", seen, Status.STOPPED, "Not wanted any more"))
                    .isInstanceOfSatisfying(Stale.class,
                            stale -> assertThat(stale.current().narrative()).isEqualTo("Begun"));
        }

        @Test
        void ofManyAtTheSameMomentExactlyOneStands() throws Exception {
            var seen = any("cheshire-west", Status.NOT_STARTED);
            var tries = new ArrayList<Callable<ReportOutcome>>();
            for (int i = 0; i < 12; i++) {
                var text = "Try " + i;
                tries.add(() -> report("cheshire-west", seen, Status.GREEN, text));
            }
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var outcomes = new ArrayList<ReportOutcome>();
                for (var each : threads.invokeAll(tries)) {
                    outcomes.add(each.get());
                }
                assertThat(outcomes).filteredOn(Reported.class::isInstance).hasSize(1);
                assertThat(outcomes).filteredOn(Stale.class::isInstance).hasSize(11);
            }
            assertThat(in("cheshire-west", () -> actions.history(seen.id(), NOW))).hasSize(2);
        }

        @Test
        void anotherCouncilsActionIsNotThere() {
            var far = in("sefton", () -> actions.list(ActionFilter.ALL, NOW, new PageRequest(0, 200)).found()).items().getLast();
            assertThat(report("cheshire-west", far, Status.GREEN, "")).isEqualTo(new NotFound());
        }
    }
}
