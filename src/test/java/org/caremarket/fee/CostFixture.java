package org.caremarket.fee;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.caremarket.platform.access.Accounts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.InviteOutcome;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;

/** Records of fees and costs for tests of other packages. */
@Singleton
public class CostFixture {

    private final Fees fees;
    private final Costs costs;
    private final Scenarios scenarios;
    private final ReturnRepository returns;
    private final CostDocumentRepository documents;
    private final Accounts accounts;
    private final Clock clock;

    CostFixture(Fees fees, Costs costs, Scenarios scenarios, ReturnRepository returns, CostDocumentRepository documents,
            Accounts accounts,
            Clock clock) {
        this.fees = fees;
        this.costs = costs;
        this.scenarios = scenarios;
        this.returns = returns;
        this.documents = documents;
        this.accounts = accounts;
        this.clock = clock;
    }

    public record Ids(long fee, long exercise, long scenario, long item, long document, long person) {}

    /** Records whose numbers lie beyond so many, in the council whose scope is open. */
    public Ids beyond(int many) {
        var by = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
        Ids ids = null;
        accounts.all().stream().filter(person -> person.role() == Role.OFFICER || person.role() == Role.APPROVER)
                .forEach(person -> returns.name(person.id(), by.name(), clock.instant()));
        for (int number = 0; number < many; number++) {
            var day = LocalDate.of(2025, 4, 1).plusDays(number);
            var fee = saved(fees.add(new FeeText(null, CareType.REABLEMENT, "", FeeUnit.HOUR, "2025-26", BigDecimal.TEN, day,
                    null, null,
                    "Test", "", null), by));
            var exercise = saved(costs.add(new ExerciseText("Exercise of strangers " + number, "2022-23", null, "",
                    new PriceRises(Map.of()),
                    "Test", "", null), by));
            costs.begin(exercise.id(), CareType.RESIDENTIAL, by);
            var cost = saved(costs.change(exercise.id(), CareType.RESIDENTIAL,
                    new ResultText(null, null, null, "", null, null, BigDecimal.TEN,
                    null, null), 1, by));
            var one = BigDecimal.ONE;
            var scenario = saved(scenarios.add(cost, new ScenarioForm.Typing("Scenario", one, one, one, one), by));
            var item = returns.add(cost.result().id(), "Example Provider Ltd", "example provider ltd", "", "", "food 1",
                    by.name(), clock.instant());
            var document = documents.add(exercise.id(), PaperFormat.HTML.name(), "cost.html", new byte[] {1}, by.name(),
                    clock.instant());
            var invited = accounts.invite("cost%d@stranger.example".formatted(number), "Stranger", Role.OFFICER, by);
            ids = new Ids(fee.id(), exercise.id(), scenario.id(), item, document, ((InviteOutcome.Invited) invited).link()
                    .person().id());
        }
        return ids;
    }

    private static <T> T saved(Outcome<T> outcome) {
        return ((Outcome.Saved<T>) outcome).now();
    }
}
