package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of single cells are understood as. */
class CellsTest {

    private static Reads row(String heading, String cell) {
        return Reads.rows(List.of(
                List.of("Theme", "Action", heading), List.of("Home care", "Open the framework", cell)));
    }

    private static Item only(Reading reading) {
        assertThat(reading.items()).hasSize(1);
        return reading.items().getFirst();
    }

    @Nested
    class Statuses {

        @ParameterizedTest
        @CsvSource({"GREEN,Green", "green,Green", "NOT STARTED,Not started", "Stopped,Stopped",
            "Status to confirm,Status to confirm"})
        void ofTheCouncilAndOursAreTaken(String cell, String status) {
            var reading = row("RAG", cell).reading();

            assertThat(reading.findings()).isEmpty();
            assertThat(only(reading).values()).containsEntry("status", status).containsEntry("wording", cell);
        }

        @ParameterizedTest
        @CsvSource({"G,Green", "On track,Green", "Green - on track,Green", "Completed.,Complete", "At risk,Amber",
            "off-track,Red", "Not yet started,Not started", "Cancelled,Stopped"})
        void thatMeanTheSameNearlyEverywhereAreProposed(String cell, String status) {
            var reading = row("RAG", cell).reading();
            var typed = row("RAG", cell).deciding("2.status-mapped.status", Decision.AS_TYPED).reading();

            assertThat(Reads.keys(reading)).containsExactly("2.status-mapped.status");
            assertThat(only(reading).values()).containsEntry("status", status).containsEntry("wording", cell);
            assertThat(only(typed).values()).containsEntry("status", "Status to confirm").containsEntry("wording", cell);
        }

        @ParameterizedTest
        @ValueSource(strings = {"In progress", "Green/Amber", "Closed", "Delayed", "On hold", "Blue", "Ongoing", "-",
            "Engagement through regular forums", "Not green"})
        void thatMayMeanAnythingAreKeptToBeConfirmed(String cell) {
            var reading = row("RAG", cell).reading();

            assertThat(Reads.keys(reading)).containsExactly("2.status-words.status");
            assertThat(only(reading).values()).containsEntry("status", "Status to confirm").containsEntry("wording", cell);
        }

        @Test
        void inBlueAreCompleteInABragRatingOnly() {
            assertThat(only(row("BRAG rating", "Blue").reading()).value("status")).isEqualTo("Complete");
        }

        @Test
        void thatNobodyStatedAreNotStartedOrToConfirm() {
            var key = "2.status-empty.status";

            assertThat(Reads.finding(row("RAG", "").reading(), key).routine()).isTrue();
            assertThat(only(row("RAG", "").reading()).value("status")).isEqualTo("Not started");
            assertThat(only(row("RAG", "").deciding(key, Decision.AS_TYPED).reading()).value("status"))
                    .isEqualTo("Status to confirm");
            assertThat(row("RAG", "").deciding(key, Decision.LEAVE_OUT).reading().leftOut()).containsExactly(new LeftOut(
                    2, "Home care | Open the framework", "Left out as decided. No status is stated."));
        }

        @Test
        void thatMeanNothingKeepTheirWordsBesideAnEarlierWording() {
            var reading = Reads.table("""
                    Theme|Action|Status|Wording
                    Home care|Open the framework|half done|Ongoing
                    Home care|Close the old one|Green|Ongoing
                    """).reading();

            assertThat(reading.items()).extracting(item -> item.value("wording")).containsExactly("half done\nOngoing", "Ongoing");
        }
    }

    @Nested
    class Days {

        @Test
        void ofByWhenAreShownOrFlagged() {
            var understood = row("By when", "Spring 2027").reading();
            var not = row("By when", "soon").reading();

            assertThat(only(understood).meanings()).containsEntry("by_when", "1 March 2027 to 31 May 2027");
            assertThat(Reads.keys(not)).containsExactly("2.by-when.by_when");
            assertThat(only(not).value("by_when")).isEqualTo("soon");
        }

        @ParameterizedTest
        @CsvSource({"2026-03-01,2026-03-01", "1/3/2026,2026-03-01", "1 March 2026,2026-03-01", "'',2026-02-28"})
        void ofTheStatusAreThoseOfTheRowOrElseOfTheFile(String cell, String day) {
            var reading = row("As of", cell).detail("as_of", "2026-02-28").reading();

            assertThat(Reads.keys(reading)).isEmpty();
            assertThat(only(reading).value("as_of")).isEqualTo(day);
        }

        @ParameterizedTest
        @CsvSource({"2026-03-28,This day is in the future.", "March 2026,These words are no day."})
        void ofTheStatusThatCannotBeAreFlagged(String cell, String problem) {
            var reading = row("As of", cell).detail("as_of", "2026-02-28").reading();

            assertThat(Reads.finding(reading, "2.as-of.as_of")).satisfies(finding -> {
                assertThat(finding.problem()).isEqualTo(problem);
                assertThat(finding.proposal()).isEqualTo("Take the day of the whole file, 28 February 2026.");
            });
            assertThat(only(reading).value("as_of")).isEqualTo("2026-02-28");
        }
    }

    @Nested
    class LongTexts {

        @Test
        void ofAnActionBecomeItsDescription() {
            var text = "Open the framework for every home. " + "It lasts for ten years and opens again each spring. ".repeat(5).strip();
            var item = only(Reads.rows(List.of(List.of("Theme", "Action"), List.of("Home care", text))).reading());

            assertThat(item.value("title")).isEqualTo("Open the framework for every home");
            assertThat(item.value("description")).isEqualTo(text);
            assertThat(item.changed()).contains("title", "description");
        }

        @Test
        void withoutASentenceAreCutBetweenWords() {
            var item = only(row("RAG", "Green").reading());
            var cut = only(Reads.rows(List.of(List.of("Theme", "Action"), List.of("Home care", "word ".repeat(80).strip())))
                    .reading());

            assertThat(item.value("description")).isEmpty();
            assertThat(cut.value("title")).hasSizeLessThanOrEqualTo(200).endsWith("word …");
        }

        @Test
        void ofShortFieldsStandWholeInTheSourceNote() {
            var name = "Somebody ".repeat(40).strip();
            var reading = row("Owner", name).reading();

            assertThat(Reads.keys(reading)).containsExactly("2.too-long.owner");
            assertThat(only(reading).value("owner")).hasSizeLessThanOrEqualTo(200);
            assertThat(only(reading).value("source_note")).isEqualTo("Owner in the file: " + name);
        }

        @Test
        void ofReferencesAreNumberedAnew() {
            var item = only(row("Ref", "The first reference of all").reading());

            assertThat(item.value("ref")).isEqualTo("1.1");
            assertThat(item.value("source_note")).isEqualTo("Ref in the file: The first reference of all");
        }

        @Test
        void ofOtherFieldsAreCutOnlyWhenThatIsAccepted() {
            var reading = row("Comments", "a".repeat(4_001)).reading();

            assertThat(Reads.finding(reading, "2.too-long.narrative").problem())
                    .isEqualTo("Narrative has 4,001 characters, and 4,000 is the most.");
            assertThat(only(reading).value("narrative")).hasSize(4_000);
        }
    }

    @Nested
    class SegmentCells {

        @Test
        void nameTheCouncilsByNameOrSlug() {
            var reading = row("Segments", "Home care, extra-care; respite, at home").reading();

            assertThat(Reads.keys(reading)).isEmpty();
            assertThat(only(reading).value("segments")).isEqualTo("home care; extra care; respite, at home");
        }

        @Test
        void flagOthersAndKeepTheirWords() {
            var reading = row("Segments", "home care, telecare").reading();

            assertThat(Reads.finding(reading, "2.segment.segments").problem()).isEqualTo("Not a segment of the council's: telecare.");
            assertThat(only(reading).value("segments")).isEqualTo("home care");
            assertThat(only(reading).value("source_note")).isEqualTo("Segments in the file: home care, telecare");
        }
    }

    @Test
    void charactersThatCannotBeShownAreTakenOutAndFlagged() {
        var reading = row("Comments", "Going\u0000 well\ud800").reading();

        assertThat(Reads.keys(reading)).containsExactly("2.characters.narrative");
        assertThat(only(reading).value("narrative")).isEqualTo("Going well");
        assertThat(row("Comments", "\u200b").reading().items()).singleElement()
                .satisfies(item -> assertThat(item.values()).doesNotContainKey("narrative"));
    }
}
