package org.caremarket.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caremarket.benchmark.Compared.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.benchmark.Compared;
import org.caremarket.benchmark.Shared;
import org.caremarket.benchmark.Shared.Origin;
import org.junit.jupiter.api.Test;

/** What a group is told of a figure that was taken back, and which sources disagree. */
class WithdrawalsTest {

    private static final Instant IN_MAY = Instant.parse("2026-05-03T10:00:00Z");
    private static final String YEAR = "2024-25";

    private final Compared fee = Compared.of(money("Fee"), 3);

    @Test
    void saysWhenAndWhy() {
        fee.withdrawn("E2", YEAR, IN_MAY, "It was wrong");

        assertThat(last()).extracting(gone -> Withdrawals.sentence(fee.group(), gone))
                .containsExactly("Council 2 withdrew its figure for 2024-25 on 3 May 2026. Reason: It was wrong.");
    }

    @Test
    void theNewestOfACouncilIsNamedUnlessSomethingAsNewIsKnown() {
        fee.values("2023-24", 19, 20, 21).withdrawn("E2", "2023-24", IN_MAY, "Wrong").withdrawn("E3", "2024-25", IN_MAY, "Wrong")
                .withdrawn("E3", "2025-26", IN_MAY, "Wrong").withdrawn("E9", "2025-26", IN_MAY, "No member");

        assertThat(last()).extracting(Shared::area, Shared::period).containsExactly(tuple("E3", "2025-26"));
        var entry = Entry.of(fee.indicator(), fee.overTime());
        assertThat(Withdrawals.last(entry, fee.figures().stream().filter(each -> each.withdrawnAt() != null).toList(), "E3"))
                .get().extracting(Shared::period).isEqualTo("2025-26");
        assertThat(Withdrawals.last(entry, fee.figures().stream().filter(each -> each.withdrawnAt() != null).toList(), "E2")).isEmpty();
    }

    @Test
    void onlyValuesOfDifferentSourcesDisagree() {
        fee.values(YEAR, 19, 20, 21).also(Origin.OWN, "E1", YEAR, "25", "A report").also(Origin.REFERENCE, "E2", YEAR, "22", "Official statistics")
                .also(Origin.REFERENCE, "E3", YEAR, null, "Official statistics");
        var quality = new QualityView(new Overview(null, List.of(Entry.of(fee.indicator(), fee.overTime())), List.of(), List.of()),
                LocalDate.of(2026, 5, 3));

        assertThat(quality.disagreements()).extracting(QualityView.Remark::council, QualityView.Remark::words)
                .containsExactly(tuple(
                        "Council 2", "£20.00 an hour in A report; £22.00 an hour in Official statistics"));
    }

    private List<Shared> last() {
        return Withdrawals.last(fee.group(), fee.figures());
    }
}
