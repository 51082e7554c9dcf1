package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.Timeframe;
import org.caremarket.market.Segment;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.web.Text;

/** What an export writes, an import reads back unchanged. */
class RoundTripTest {

    private static final List<String> HEADINGS = List.of("Ref", "Theme", "Action", "Description", "Owner", "Segments",
            "By when", "Status", "Narrative", "Corrective action", "As of", "Wording", "Source note");

    /** Words that mean something elsewhere in a table. */
    private static final List<String> TRAPS = List.of("Green", "RED", "Spring 2027", "2024", "Ongoing", "Total", "Theme",
            "Action", "1.1", "home care", "=1+1", "a\tb", "two\nlines", "\"quoted\"", "Ω ≥ 5 £", "👩‍⚕️", "שלום", "-", "0");

    @Property(tries = 400)
    void everyPlanIsReadBackAsItWasWritten(@ForAll("plans") List<List<String>> plan) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        rows.addAll(plan);

        var reading = Reads.rows(rows).reading();

        assertThat(reading.items()).extracting(Item::values).containsExactlyElementsOf(
                plan.stream().map(RoundTripTest::values).toList());
        assertThat(reading.items()).allMatch(item -> item.changed().isEmpty());
        assertThat(reading.leftOut()).isEmpty();
        // Words that were no time when they were written are none now, and are said to be none again.
        assertThat(reading.findings()).allMatch(finding -> finding.kind().equals("by-when")
                && !Timeframe.of(finding.found()).understood());
    }

    private static Map<String, String> values(List<String> row) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                values.put(PlanFields.ALL.get(i).name(), row.get(i));
            }
        }
        return values;
    }

    @Provide
    Arbitrary<List<List<String>>> plans() {
        var head = Combinators.combine(needed(20), needed(300), needed(300), text(500), text(200), segments()).as(List::of);
        var state = Combinators.combine(
                Arbitraries.oneOf(text(200), Arbitraries.of("Q2 2026/27", "Spring 2027", "Winter 22 – Summer 23", "")),
                Arbitraries.of(Status.values()).map(Status::title),
                text(400),
                text(400)).as(List::of);
        var tail = Combinators.combine(
                Arbitraries.integers().between(0, 4_000).map(days -> Reads.TODAY.minusDays(days)).map(LocalDate::toString),
                text(400), text(400)).as(List::of);
        return Combinators.combine(head, state, tail)
                .as((first, second, third) -> {
                    var row = new ArrayList<>(first);
                    row.addAll(second);
                    row.addAll(third);
                    return List.copyOf(row);
                })
                .list().ofMinSize(1).ofMaxSize(8)
                .uniqueElements(row -> row.get(0).toLowerCase(Locale.ROOT))
                .uniqueElements(row -> row.get(2).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " "));
    }

    private static Arbitrary<String> needed(int most) {
        return text(most).filter(text -> !text.isEmpty());
    }

    /** Any text that a form of ours accepts. */
    private static Arbitrary<String> text(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.strings().ofMaxLength(most).map(RoundTripTest::acceptable)),
                Tuple.of(2, Arbitraries.of(TRAPS)),
                Tuple.of(1, Arbitraries.just("😀".repeat(most).substring(0, most * 2))),
                Tuple.of(2, Arbitraries.just("")));
    }

    private static String acceptable(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .filter(character -> !Text.hasUnshowable(Character.toString(character)))
                .forEach(shown::appendCodePoint);
        return Text.isBlank(shown.toString()) ? "" : shown.toString().strip();
    }

    private static Arbitrary<String> segments() {
        return Arbitraries.subsetOf(Reads.SEGMENTS).map(some -> SegmentCell.words(
                some.stream().sorted(Comparator.comparing(Segment::slug)).toList()));
    }
}
