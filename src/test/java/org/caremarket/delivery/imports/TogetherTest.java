package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.ActionEdits;
import org.caremarket.delivery.ActionText;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.ChangeOutcome;
import org.caremarket.delivery.Evidence;
import org.caremarket.delivery.EvidenceOutcome;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.DeliveryPlanEdits;
import org.caremarket.delivery.DeliveryPlanOutcome;
import org.caremarket.delivery.DeliveryPlanText;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.delivery.ReportOutcome;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusReport;
import org.caremarket.delivery.Timeframe;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.ImportOutcome;
import org.caremarket.platform.imports.Imports;
import org.caremarket.platform.imports.UploadOutcome;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.time.AsAt;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An import is undone, or another one confirmed, at the moment in which somebody changes what it wrote. */
@MicronautTest(transactional = false)
class TogetherTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final AsAt NOW = AsAt.present(LocalDate.of(2026, 11, 1));
    private static final int ROUNDS = 8;

    enum Change { REPORT, EDIT, ADD, EVIDENCE, PLAN }

    @Inject
    Imports imports;

    @Inject
    DeliveryPlans plans;

    @Inject
    DeliveryPlanEdits planEdits;

    @Inject
    Actions actions;

    @Inject
    ActionEdits edits;

    @Inject
    Evidence evidence;

    @Inject
    CouncilDirectory councils;

    private <T> T in(Supplier<T> work) {
        return councils.council("sefton").orElseThrow().call(work);
    }

    private long uploaded(String title) {
        var rows = new StringBuilder("Theme,Action,By when,Status\n");
        for (int i = 0; i < 12; i++) {
            rows.append("Care,%s %d,Summer 2026,Green\n".formatted(title, i));
        }
        var file = rows.toString().getBytes(StandardCharsets.UTF_8);
        return in(() -> imports.upload("delivery-plan", "plan.csv", file, OFFICER))
                instanceof UploadOutcome.Uploaded(var upload) ? upload.id() : 0;
    }

    private ImportOutcome confirmed(long id, String title) {
        var said = new Choices(Map.of(), Map.of("title", title, "period", "2026", "as_of", "2026-06-01"), Map.of());
        return in(() -> imports.confirm(id, imports.find(id).orElseThrow().version(), said, OFFICER));
    }

    private boolean change(Change change, DeliveryPlan plan, Action action) {
        return in(() -> switch (change) {
            case REPORT -> actions.report(action.id(), new StatusReport(Status.COMPLETE, "Done", "",
                    LocalDate.of(2026, 6, 2), action.version()), OFFICER) instanceof ReportOutcome.Reported;
            case EDIT -> edits.change(action.id(), text(action, "Changed"), action.edition(), OFFICER)
                    instanceof ChangeOutcome.Saved;
            case ADD -> edits.add(plan.id(), new ActionText(action.themeId(), null, "Added", "", null, List.of(),
                    Timeframe.of("")), OFFICER) instanceof ChangeOutcome.Saved;
            case EVIDENCE -> evidence.addFile(action.id(), "Minutes", new UploadedFile.Some("a.txt", new byte[] {1}), OFFICER)
                    instanceof EvidenceOutcome.Added;
            case PLAN -> planEdits.change(plan.id(), new DeliveryPlanText(plan.title(), "2027", null, null, null), plan.version(),
                    OFFICER) instanceof DeliveryPlanOutcome.Saved;
        });
    }

    private static ActionText text(Action action, String title) {
        return new ActionText(action.themeId(), action.ref(), title, "", null, List.of(), action.timeframe());
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var start = new CyclicBarrier(works.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = works.stream().map(work -> threads.submit(() -> {
                start.await();
                return work.call();
            })).toList();
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeThatWasAcknowledgedIsNeverTakenBack(Change kind) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var title = "Undone while %s, round %d".formatted(kind, round);
            var id = uploaded(title);
            assertThat(confirmed(id, title)).isInstanceOf(ImportOutcome.Done.class);
            var plan = in(plans::all).stream().filter(each -> each.title().equals(title)).findFirst().orElseThrow();
            var action = in(() -> actions.ofPlan(plan.id(), NOW)).get(round);

            var answers = atOnce(List.<Callable<Boolean>>of(
                    () -> in(() -> imports.undo(id, OFFICER)) instanceof ImportOutcome.Done,
                    () -> change(kind, plan, action)));

            assertThat(answers).as(title).containsExactlyInAnyOrder(true, false);
            assertThat(in(() -> plans.find(plan.id())).isPresent()).as(title).isEqualTo(answers.get(1));
        }
    }

    @Test
    void ofTwoFilesWithOneTitleOneIsImportedAndTheOtherIsToldWhy() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var title = "One title, round " + round;
            var first = uploaded(title);
            var second = uploaded(title);
            var answers = atOnce(List.<Callable<ImportOutcome>>of(
                    () -> confirmed(first, title), () -> confirmed(second, title)));
            assertThat(answers).filteredOn(ImportOutcome.Done.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(ImportOutcome.Unfinished.class::isInstance).hasSize(1);
        }
    }

    @Test
    void aFileIsEvidenceOnceHoweverOftenItIsSent() throws Exception {
        var action = in(() -> actions.ofPlan(plans.all().getFirst().id(), NOW)).getFirst();
        var sending = Collections.<Callable<Boolean>>nCopies(12, () -> change(Change.EVIDENCE, null, action));
        assertThat(atOnce(sending)).containsOnlyOnce(true);
    }
}
