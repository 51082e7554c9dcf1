package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.caremarket.figure.Areas;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Measurement;
import org.caremarket.platform.time.Period;
import org.junit.jupiter.api.Test;

/** What is frozen stays as it was, and says so by its hash. */
class EditionsTest extends PlanSigning {

    @Inject
    Figures figures;

    @Inject
    Areas areas;

    @Inject
    Readings readings;

    @Test
    void aFigureThatIsChangedAfterwardsChangesTheDraftAndNotTheEdition() {
        var figure = figure(2031, 120);
        var plan = written();
        write(plan, "winter", "There are {{figure:%d}} waiting.".formatted(figure.id()), OFFICER);
        move(approved(plan), Move.SUBMIT);
        var edition = newest(plan);
        var before = in(() -> editions.read(edition));
        change(figure, 999);
        assertThat(in(() -> readings.of(now(plan))).figures()).first().extracting(FigureNote::value).asString()
                .contains("999");
        assertThat(in(() -> editions.read(edition))).isEqualTo(before);
        assertThat(before.sections().getFirst().html()).contains("120").doesNotContain("999");
        assertThat(before.content().figures()).singleElement().satisfies(note -> {
            assertThat(note.value()).contains("120");
            assertThat(note.source()).isEqualTo("A count");
            assertThat(note.version()).isEqualTo(figure.version());
        });
    }

    @Test
    void aFigureThatIsChangedAfterApprovalHasToBeApprovedAgain() {
        var figure = figure(2032, 50);
        var plan = written();
        write(plan, "winter", "There are {{figure:%d}} waiting.".formatted(figure.id()), OFFICER);
        var approved = approved(plan);
        change(figure, 90);
        assertThat(in(() -> signOff.move(approved.id(), Move.SUBMIT, "", approved.version(), APPROVER)))
                .isInstanceOf(MoveOutcome.Refused.class).asString().contains("is now 90 people");
        assertThat(in(() -> editions.of(approved.id()))).isEmpty();
        var again = move(now(approved), Move.REQUEST_CHANGES, Move.SEND_FOR_REVIEW, Move.APPROVE, Move.SUBMIT);
        assertThat(in(() -> editions.read(newest(again))).sections().getFirst().html()).contains("90");
    }

    @Test
    void theHashIsThatOfTheContentAndTheContentNamesNobody() {
        var plan = written();
        write(plan, "winter", "Żółć, “quotes” & <b>signs</b> \uD83D\uDE00", OFFICER);
        move(approved(plan), Move.SUBMIT);
        var frozen = in(() -> editions.frozen(newest(plan)));
        assertThat(newest(plan).hash()).isEqualTo(Editions.hash(frozen)).matches("[0-9a-f]{64}");
        assertThat(frozen).startsWith("{\"title\":\"%s\",\"period\":\"2026/27\",\"council\":".formatted(plan.title()))
                .contains("Żółć").doesNotContain(APPROVER.name(), OFFICER.name());
        assertThat(newest(plan).frozenBy()).isEqualTo(APPROVER.name());
    }

    @Test
    void theSameTextAtTheSameMomentIsTheSameContent() {
        assertThat(Editions.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatIsShownIsMadeAnewFromTheFrozenText() {
        var plan = written();
        write(plan, "winter", "<script>alert(1)</script> and [a link](javascript:alert(1))", OFFICER);
        move(approved(plan), Move.SUBMIT);
        assertThat(in(() -> editions.read(newest(plan))).sections().getFirst().html())
                .doesNotContain("<script").doesNotContain("href=\"javascript");
    }

    private Figure figure(int year, int value) {
        return ((FigureOutcome.Saved) in(() -> figures.record(text(year, value), OFFICER))).figure();
    }

    private void change(Figure figure, int value) {
        assertThat(in(() -> figures.change(
                figure.id(), text(figure.time().first().getYear(), value), figure.version(), OFFICER)))
                .isInstanceOf(FigureOutcome.Saved.class);
    }

    private FigureText text(int year, int value) {
        return new FigureText("HC_WAIT", areas.own(), Period.year(year), Measurement.of(BigDecimal.valueOf(value)),
                FigureStatus.FINAL, "A count", null, null, 1, "", null);
    }
}
