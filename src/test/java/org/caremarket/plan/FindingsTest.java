package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.plan.template.SectionKind;
import org.caremarket.plan.template.WantedFigure;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    private final Map<String, FigureNote> recorded = new HashMap<>();

    @Test
    void aPercentageIsCheckedAsItIsReadAndSaidOnce() {
        var found = of("Of **543** bedspaces, 508 (96%) are\noccupied. Again: of 543 bedspaces, 508 (96%).\n\n- 508 of 543 (94%)");
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(FindingKind.PERCENTAGE);
            assertThat(each.words()).isEqualTo("543 bedspaces, 508 (96%)");
            assertThat(each.why()).isEqualTo("96% is said for 508 of 543, which is 93.6%");
            assertThat(each.undecided()).isTrue();
        });
    }

    @Test
    void aFigureStandsInTheSentenceAsItIsRead() {
        record("figure:SL_BEDS", note("SL_BEDS", "543", true, "", null, LocalDate.of(2024, 5, 31)));
        assertThat(of("Of {{figure:SL_BEDS}} bedspaces, 508 (96%) are occupied.")).extracting(Finding::words)
                .containsExactly("543 bedspaces, 508 (96%)");
    }

    @Test
    void whatIsQuotedAndNotRecordedIsPointedOut() {
        assertThat(of("{{figure:NONE}} and {{figure:NONE}}")).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(FindingKind.MISSING);
            assertThat(each.words()).isEqualTo("{{figure:NONE}}");
        });
    }

    @Test
    void aFigureWithoutValueWithAContradictionOrMadeUpIsPointedOut() {
        record("figure:A", note("A", "Not collected", false, "", null, TODAY));
        record("figure:B", note("B", "93.6%", true, "The source says 96%; 508 of 543 is 93.6%", null, TODAY));
        record("figure:C", note("C", "12", true, "", "Made up for demonstration", TODAY));
        record("figure:D", note("D", "12", true, "", null, TODAY));
        assertThat(of("{{figure:A}} {{figure:B}} {{figure:C}} {{figure:D}}")).extracting(Finding::kind)
                .containsExactly(FindingKind.CONTRADICTION, FindingKind.NO_VALUE, FindingKind.MADE_UP);
    }

    @Test
    void aWantedFigureIsStaleWhenItsPeriodEndedTooLongAgo() {
        record("figure:A", note("A", "12", true, "", null, TODAY.minusMonths(12)));
        record("figure:A 2022", note("A", "11", true, "", null, TODAY.minusMonths(12).minusDays(1)));
        record("figure:OTHER", note("OTHER", "10", true, "", null, LocalDate.of(1999, 1, 1)));
        assertThat(of("{{figure:A}} {{figure:A 2022}} {{figure:OTHER}}")).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(FindingKind.STALE);
            assertThat(each.why()).isEqualTo(
                    "Its period ended on 9 June 2023; the template asks for one that ended no longer than 1 year ago");
        });
    }

    @Test
    void whatBelongsBesideTheSectionAndIsNotQuotedIsAHint() {
        record("figure:A", note("A", "12 people", true, "", null, TODAY));
        var notes = new FigureNotes(reference -> Optional.ofNullable(recorded.get(reference)));
        assertThat(WantedHere.of(section("Nothing"), notes)).extracting(WantedHere::reference).containsExactly("{{figure:A}}", "");
        assertThat(WantedHere.of(section("{{figure:A}}"), notes)).singleElement().matches(hint -> !hint.recorded());
        assertThat(WantedHere.of(section("{{figure:A 2020}} {{figure:WANTED}}"), notes)).isEmpty();
    }

    @Test
    void anEmptySectionHasNothingToLookAt() {
        assertThat(of("")).isEmpty();
    }

    @Test
    void agesAreSaidInWords() {
        assertThat(Age.words(Period.parse("P12M"))).isEqualTo("1 year");
        assertThat(Age.words(Period.parse("P18M"))).isEqualTo("18 months");
        assertThat(Age.words(Period.parse("P1M10D"))).isEqualTo("1 month and 10 days");
        assertThat(Age.words(Period.parse("P90D"))).isEqualTo("90 days");
    }

    private List<Finding> of(String text) {
        return Findings.of(section(text), new FigureNotes(reference -> Optional.ofNullable(recorded.get(reference))), TODAY);
    }

    private void record(String reference, FigureNote note) {
        recorded.put(reference, note);
    }

    private static Section section(String text) {
        var asked = new PlanSection("current", "current", "1", "Current capacity", "", "", SectionKind.TEXT, 0, null, 500,
                true, false, List.of(new WantedFigure("A", Period.ofMonths(12), null), new WantedFigure("WANTED", null, null)), null);
        return new Section(asked, new SectionText(1, "current", text, 1, "", null, "An officer", Instant.EPOCH));
    }

    private static FigureNote note(
            String code, String value, boolean stated, String contradiction, String madeUp, LocalDate until) {
        return new FigureNote("figure:" + code, 1, 1, "People waiting", value, "a period", "", "A source", null, "Meaning",
                "Final", contradiction, madeUp, stated, code, until);
    }
}
