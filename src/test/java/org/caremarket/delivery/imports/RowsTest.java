package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.caremarket.delivery.imports.Known.Existing;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is put right in rows, and what is left out. */
class RowsTest {

    @Nested
    class Slips {

        @Test
        void toTheLeftArePutBack() {
            var file = """
                    Theme|Action|By when|RAG
                    Home care|Open the framework|Spring 2027|Green
                    Close the old framework|Summer 2027|Amber|
                    """;
            var reading = Reads.table(file).reading();

            assertThat(Reads.keys(reading)).containsExactly("3.shifted.theme");
            assertThat(Reads.item(reading, 3).values()).containsEntry("theme", "Home care")
                    .containsEntry("title", "Close the old framework").containsEntry("by_when", "Summer 2027")
                    .containsEntry("status", "Amber");
            assertThat(Reads.item(reading, 3).changed()).contains("theme", "title", "by_when", "status");
        }

        @Test
        void behindTheActionArePutBackFromThereOn() {
            var reading = Reads.table("""
                    Theme|Action|By when|RAG
                    Home care|Open the framework|Green|
                    """).reading();

            assertThat(Reads.keys(reading)).containsExactly("2.shifted.by_when");
            assertThat(reading.items()).singleElement().satisfies(item -> assertThat(item.values())
                    .containsEntry("theme", "Home care").containsEntry("title", "Open the framework")
                    .containsEntry("status", "Green").doesNotContainKey("by_when"));
        }

        @Test
        void pastTheLastHeadingLoseNothing() {
            var reading = Reads.table("""
                    Theme|Action|By when|RAG
                    |Care homes|Agree a fee for every home|Spring 2027|Green
                    """).reading();

            assertThat(Reads.keys(reading)).containsExactly("2.shifted.theme");
            assertThat(reading.items()).singleElement().satisfies(item -> assertThat(item.values())
                    .containsEntry("theme", "Care homes").containsEntry("title", "Agree a fee for every home")
                    .containsEntry("by_when", "Spring 2027").containsEntry("status", "Green"));
        }

        @Test
        void leaveShortFieldsShort() {
            var reading = Reads.table("""
                    Theme|Action|Owner|By when|RAG
                    |Care homes|%s||Spring 2027
                    """.formatted("Agree a fee for every home with every home, and say how it rises from year to year, with reasons"))
                    .reading();

            assertThat(reading.items()).singleElement().extracting(item -> item.value("theme")).isEqualTo("Care homes");
        }

        @Test
        void areNotWhatOnlyLooksOddly() {
            var reading = Reads.table("""
                    Theme|Action|By when|RAG
                    Home care|Open the framework|When the new regulations have been laid before Parliament|Green
                    |Close the old framework|When the new regulations have been laid before Parliament|
                    |Look again|asap|Spring 2027
                    |Look again later|Spring 2027|Waiting for the regulations to be laid before Parliament
                    """).reading();

            assertThat(Reads.keys(reading, "shifted")).isEmpty();
            assertThat(Reads.keys(reading)).containsExactly(
                    "2.by-when.by_when", "3.by-when.by_when", "4.by-when.by_when", "4.status-words.status",
                    "5.status-words.status");
        }
    }

    @Nested
    class Themes {

        @Test
        void mayStandInRowsOfTheirOwn() {
            var file = """
                    Theme|Action|Status
                    Home care||
                    |Open the framework|Green
                    Care homes||
                    |Agree the fee|Green
                    """;
            var reading = Reads.table(file).reading();
            var without = Reads.table(file).deciding("4.theme-row.theme", Decision.LEAVE_OUT).reading();

            assertThat(reading.items()).extracting(item -> item.value("theme")).containsExactly("Home care", "Care homes");
            assertThat(reading.leftOut()).extracting(LeftOut::row).containsExactly(2, 4);
            assertThat(without.items()).extracting(item -> item.value("theme")).containsExactly("Home care", "Home care");
        }

        @Test
        void ofAnActionUnderThemeAreThoseAboveUnlessItIsTakenForATheme() {
            var file = """
                    Theme|Action|Status
                    Home care|Open the framework|Green
                    Agree the fee||Amber
                    |Publish the fee|Green
                    """;
            var reading = Reads.table(file).reading();
            var typed = Reads.table(file).deciding("3.under-theme.theme", Decision.AS_TYPED).reading();
            var leftOut = Reads.table(file).deciding("3.under-theme.theme", Decision.LEAVE_OUT).reading();

            assertThat(reading.items()).extracting(item -> item.value("title"))
                    .containsExactly("Open the framework", "Agree the fee", "Publish the fee");
            assertThat(reading.items()).extracting(item -> item.value("theme")).containsOnly("Home care");
            assertThat(typed.items()).extracting(item -> item.value("theme")).containsExactly("Home care", "Agree the fee");
            assertThat(typed.leftOut()).singleElement().extracting(LeftOut::reason)
                    .isEqualTo("It is taken as the theme of the rows below and has no action.");
            assertThat(leftOut.items()).extracting(item -> item.value("theme")).containsExactly("Home care", "Home care");
            assertThat(leftOut.leftOut()).singleElement().extracting(LeftOut::reason).asString().startsWith("Left out as decided.");
        }

        @Test
        void thatNobodyStatedAreSaidToBeNotStated() {
            var reading = Reads.table("""
                    Action|Status
                    Open the framework|Green
                    """).reading();

            assertThat(reading.items()).singleElement().extracting(item -> item.value("theme")).isEqualTo("Theme not stated");
            assertThat(Reads.keys(reading, "no-theme")).containsExactly("2.no-theme.theme");
        }
    }

    @Nested
    class WhatIsNoAction {

        @Test
        void isLeftOutWithItsWordsAndTheReason() {
            var reading = Reads.table("""
                    Theme|Action|Status
                    Home care|Open the framework|Green
                    ||Amber
                    Total||2
                    """).reading();

            assertThat(reading.items()).hasSize(1);
            assertThat(reading.leftOut()).containsExactly(
                    new LeftOut(3, "Amber", "No action stands in this row."),
                    new LeftOut(4, "Total | 2", "The row is a total and no action."));
        }

        @Test
        void isAnActionWhenPeopleSaySo() {
            var reading = Reads.table("""
                    Theme|Action|Status
                    Home care|Open the framework|Green
                    |Total|
                    """).deciding("3.total.title", Decision.AS_TYPED).reading();

            assertThat(reading.items()).extracting(item -> item.value("title")).containsExactly("Open the framework", "Total");
        }
    }

    @Nested
    class Doubles {

        @Test
        void thatDifferAreBothKept() {
            var file = """
                    Theme|Action|By when|Status
                    Home care|Open the framework|Spring 2027|Green
                    Home care|open  the Framework|Summer 2027|Green
                    """;
            var reading = Reads.table(file).reading();

            assertThat(reading.items()).hasSize(2);
            assertThat(Reads.finding(reading, "3.duplicate.title").proposal()).isEqualTo("Keep both: they differ in By when.");
            assertThat(Reads.table(file).deciding("3.duplicate.title", Decision.LEAVE_OUT).reading().items()).hasSize(1);
        }

        @Test
        void ofARowThatIsLeftOutAreNone() {
            var reading = Reads.table("""
                    Theme|Action|Status
                    Home care|Open the framework|going well
                    Home care|Open the framework|going well
                    """).deciding("2.status-words.status", Decision.LEAVE_OUT).reading();

            assertThat(reading.items()).singleElement().extracting(Item::row).isEqualTo(3);
            assertThat(Reads.keys(reading)).containsExactly("2.status-words.status", "3.status-words.status");
        }

        @Test
        void ofThePlansOwnActionsAreLeftOutOrNumberedAnew() {
            var file = """
                    Ref|Theme|Action|Status
                    1.1|Home care|Open the framework|Green
                    1.2|Home care|Close the old one|Green
                    """;
            var there = new Existing[] {
                new Existing("1.1", "Home care", "Open the framework"), new Existing("1.2", "Home care", "Something else")};
            var reading = Reads.table(file).into(there).reading();
            var both = Reads.table(file).into(there).deciding("2.duplicate.title", Decision.AS_TYPED).reading();

            assertThat(reading.leftOut()).containsExactly(new LeftOut(
                    2, "1.1 | Home care | Open the framework | Green", "The plan has this action already, as 1.1."));
            assertThat(Reads.keys(reading)).containsExactly("2.duplicate.title", "3.duplicate.ref");
            assertThat(reading.items()).extracting(item -> item.value("ref")).containsExactly("1.3");
            assertThat(both.items()).extracting(item -> item.value("ref")).containsExactly("1.3", "1.4");
            assertThat(both.items()).allMatch(item -> item.changed().contains("ref"));
        }

        @Test
        void ofReferencesWithinTheFileAreNumberedAnew() {
            var reading = Reads.table("""
                    Ref|Theme|Action|Status
                    1.1|Home care|Open the framework|Green
                    1.1|Home care|Close the old one|Green
                    1.2|Home care|Say goodbye|Green
                    """).reading();

            assertThat(Reads.keys(reading)).containsExactly("3.duplicate.ref");
            assertThat(reading.items()).extracting(item -> item.value("ref")).containsExactly("1.1", "1.3", "1.2");
        }
    }

    @Test
    void keysStayWhateverElseIsDecided() {
        var file = """
                Theme|Action|By when|RAG
                Home care|Open the framework|sometime|going well
                |Care homes|Agree a fee for every home|Ongoing
                Agree the fee||Spring 2027|on track
                """;
        var keys = List.of("2.by-when.by_when", "2.status-words.status", "3.shifted.theme", "3.status-words.status",
                "4.under-theme.theme", "4.status-mapped.status");

        assertThat(Reads.keys(Reads.table(file).reading())).containsExactlyElementsOf(keys);
        for (var key : keys) {
            var reading = Reads.table(file).deciding(key, Decision.LEAVE_OUT).reading();
            assertThat(Reads.keys(reading)).containsAll(keys.stream().filter(other -> !other.startsWith(key.substring(0, 2))).toList())
                    .contains(key);
            assertThat(reading.items()).hasSize(2);
            assertThat(reading.leftOut()).hasSize(1);
        }
    }

    @Test
    void everyRowBecomesAnActionOrIsLeftOut() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Theme", "Action", "By when", "RAG"));
        for (int i = 0; i < 5_000; i++) {
            rows.add(switch (i % 5) {
                case 0 -> List.of("Theme " + i, "Do thing " + i, "Spring 2027", "Green");
                case 1 -> List.of("", "Do thing " + i + " at length ".repeat(40), "Q2 2026/27", "on track");
                case 2 -> List.of("", "Theme " + i, "Do another thing " + i + " thoroughly", "Ongoing");
                case 3 -> List.of("Do a third thing " + i, "", "some time", "Working on it");
                default -> List.of("", "Do the same thing", "2027", "");
            });
        }
        var reading = Reads.rows(rows).reading();

        assertThat(reading.items().size() + reading.leftOut().size()).isEqualTo(5_000);
        assertThat(reading.items()).extracting(item -> item.value("ref")).doesNotHaveDuplicates();
        assertThat(Reads.keys(reading, "shifted")).hasSize(1_000);
    }
}
