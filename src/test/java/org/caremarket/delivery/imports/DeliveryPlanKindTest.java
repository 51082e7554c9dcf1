package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.delivery.ReportOutcome.Reported;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusReport;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.time.AsAt;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delivery plans read, written and taken back in councils with plans of their own. */
@MicronautTest(transactional = false)
class DeliveryPlanKindTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final Path TABLE = Path.of("docs/using/examples/sheffield-delivery-plan-2023-24.tsv");

    @Inject
    DeliveryPlanKind kind;

    @Inject
    DeliveryPlans plans;

    @Inject
    Actions actions;

    @Inject
    Segments segments;

    @Inject
    CouncilDirectory councils;

    @Inject
    Clock clock;

    private <T> T in(String council, Supplier<T> work) {
        return councils.council(council).orElseThrow().call(work);
    }

    private static Choices saying(Map<String, String> details) {
        return new Choices(Map.of(), details, Map.of());
    }

    private Reading sheffield(Map<String, String> details) {
        return in("sheffield", () -> kind.read(Reads.tsv(TABLE).sheet(), saying(details)));
    }

    private String write(Reading reading, long importId) {
        assertThat(reading.errors().all()).isEmpty();
        return in("sheffield", () -> kind.write(reading, importId, OFFICER, items -> { }));
    }

    private Optional<DeliveryPlan> titled(String title) {
        return in("sheffield", plans::all).stream().filter(plan -> plan.title().equals(title)).findFirst();
    }

    private List<Action> actions(String council, long plan) {
        return in(council, () -> actions.ofPlan(plan, AsAt.present(LocalDate.now(clock))));
    }

    @Test
    void aNewPlanIsWrittenAsItWasReadAndCanBeTakenBack() {
        var reading = sheffield(Map.of("title", "As published", "period", "2023/24", "as_of", "2023-05-25"));

        var where = write(reading, 1);

        var plan = titled("As published").orElseThrow();
        assertThat(where).isEqualTo("/delivery-plans/" + plan.id());
        assertThat(plan.period()).isEqualTo("2023/24");
        assertThat(plan.committee()).isNull();
        assertThat(actions("sheffield", plan.id())).hasSize(24)
                .allMatch(action -> action.asOf().equals(LocalDate.of(2023, 5, 25)) && action.author().equals("An officer"))
                .filteredOn(action -> action.status() == Status.UNCLEAR)
                .extracting(Action::wording).contains("Ongoing").hasSize(3);

        assertThat(in("sheffield", () -> kind.undo(1, OFFICER))).isTrue();
        assertThat(titled("As published")).isEmpty();
    }

    @Test
    void whatWasReportedOnSinceIsNotTakenBack() {
        write(sheffield(Map.of("title", "Reported on", "as_of", "2023-05-25")), 2);
        var plan = titled("Reported on").orElseThrow();
        var action = actions("sheffield", plan.id()).getFirst();
        var report = new StatusReport(Status.GREEN, "Going well", "", LocalDate.of(2026, 3, 27), action.version());
        assertThat(in("sheffield", () -> actions.report(action.id(), report, OFFICER))).isInstanceOf(Reported.class);

        assertThat(in("sheffield", () -> kind.undo(2, OFFICER))).isFalse();
        assertThat(actions("sheffield", plan.id())).hasSize(24);
    }

    @Test
    void anotherTimeIntoTheSamePlanIsNothingNew() {
        write(sheffield(Map.of("title", "Twice", "as_of", "2023-05-25")), 3);
        var plan = titled("Twice").orElseThrow();

        var again = sheffield(Map.of("plan", "" + plan.id(), "as_of", "2023-05-25"));

        assertThat(again.items()).isEmpty();
        assertThat(again.leftOut()).hasSize(25)
                .allMatch(row -> row.reason().startsWith("The plan has this action already") || row.row() == 26);
        assertThat(again.errors().message("columns")).isEqualTo("Every row is left out: there is nothing to import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sefton", "cheshire-west", "sheffield"})
    void theCouncilsOwnPlansAreReadBackAsTheyStand(String council) {
        var plan = in(council, plans::all).getFirst();
        var names = in(council, segments::bySlug);
        var rows = new ArrayList<List<String>>();
        rows.add(PlanFields.ALL.stream().map(field -> field.name().equals(PlanFields.STATUS) ? "Status" : field.label()).toList());
        for (var action : actions(council, plan.id())) {
            rows.add(Stream.of(action.ref(), action.theme(), action.title(), action.description(), action.owner(),
                            SegmentCell.words(action.segments().stream().map(names::get).toList()), action.byWhen(),
                            action.status().title(), action.narrative(), action.correctiveAction(), action.asOf().toString(),
                            action.wording(), action.sourceNote())
                    .map(cell -> Objects.requireNonNullElse(cell, ""))
                    .toList());
        }

        var reading = in(council, () -> kind.read(Reads.rows(rows).sheet(), saying(Map.of("title", "Read back"))));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.items()).hasSize(rows.size() - 1).allMatch(item -> item.changed().isEmpty());
        assertThat(reading.items()).extracting(DeliveryPlanKindTest::cells)
                .containsExactlyElementsOf(rows.subList(1, rows.size()));
    }

    private static List<String> cells(Item item) {
        return PlanFields.ALL.stream().map(field -> item.value(field.name())).toList();
    }
}
