package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caremarket.platform.imports.Headings;
import org.caremarket.platform.imports.Reading.Column;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.web.FieldError;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row names the columns, and what the columns are taken for. */
class ColumnsTest {

    @Nested
    class TheHeader {

        @Test
        void standsBelowTitlesAndRemarks() {
            var reading = Reads.table("""
                    Market sustainability action plan 2026/27
                    Status as at March|green = on track
                    Workstream|What we will do|Lead officer|Timescale|RAG rating
                    Home care|Open the framework|Head of Commissioning|Q2 2026/27|Green
                    """).reading();

            assertThat(reading.headerRow()).isEqualTo(3);
            assertThat(reading.leftOut()).extracting(LeftOut::row).containsExactly(1, 2);
            assertThat(reading.leftOut()).extracting(LeftOut::reason)
                    .containsOnly("It stands above the row that names the columns.");
            assertThat(reading.items()).singleElement().satisfies(item -> {
                assertThat(item.row()).isEqualTo(4);
                assertThat(item.values()).containsEntry("theme", "Home care").containsEntry("title", "Open the framework")
                        .containsEntry("owner", "Head of Commissioning").containsEntry("by_when", "Q2 2026/27")
                        .containsEntry("status", "Green");
            });
        }

        @Test
        void mayComeAgainOnEachPrintedPage() {
            var file = """
                    Theme|Action|Status
                    Home care|Open the framework|Green
                    theme|ACTION|Status
                    |Close the old one|Green
                    """;

            assertThat(Reads.table(file).reading().leftOut()).containsExactly(
                    new LeftOut(3, "theme | ACTION | Status", "The row names the columns again."));
            assertThat(Reads.table(file).reading().items()).extracting(item -> item.row()).containsExactly(2, 4);
        }

        @Test
        void isMissingWhenNoRowNamesColumns() {
            var file = """
                    Home care|Open the framework|Spring 2027
                    Home care|Close the old one|Summer 2027
                    """;
            var missing = Reads.table(file).reading();
            var chosen = Reads.table(file).column(0, "theme").column(1, "title").column(2, "by_when").reading();

            assertThat(missing.headerRow()).isZero();
            assertThat(missing.items()).isEmpty();
            assertThat(missing.errors().message("columns")).startsWith("No row of the file names its columns");
            assertThat(chosen.errors().isEmpty()).isTrue();
            assertThat(chosen.items()).extracting(item -> item.row()).containsExactly(1, 2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Theme / Indicator         | theme
            WORKSTREAM                | theme
            Priority                  | theme
            Objective                 | theme
            Milestone/action          | title
            Task                      | title
            What we will do           | title
            Responsible Officer       | owner
            Lead                      | owner
            Owner (post)              | owner
            Timescale                 | by_when
            Deadline                  | by_when
            Due  date:                | by_when
            Target date               | by_when
            By when?                  | by_when
            BRAG                      | status
            RAG November 2026         | status
            R.A.G                     |
            Progress                  | narrative
            Update                    | narrative
            Comments                  | narrative
            Mitigation                | corrective_action
            Corrective action         | corrective_action
            Last updated              | as_of
            Source note               | source_note
            Ref.                      | ref
            Market segment            | segments
            Budget code               |
            """)
    void headingsAreUnderstood(String heading, String field) {
        assertThat(Headings.of(List.of(heading), PlanFields.ALL).fields().get(0)).isEqualTo(field);
    }

    @Test
    void columnsStandInAnyOrderAndUnknownOnesStayVisible() {
        var reading = Reads.table("""
                RAG|Budget code|Deadline|Action|Theme
                Green|X1|Spring 2027|Open the framework|Home care
                """).reading();

        assertThat(reading.columns()).containsExactly(
                new Column(0, "RAG", "status"), new Column(1, "Budget code", ""), new Column(2, "Deadline", "by_when"),
                new Column(3, "Action", "title"), new Column(4, "Theme", "theme"));
        assertThat(reading.items()).singleElement()
                .satisfies(item -> assertThat(item.values()).containsEntry("theme", "Home care").doesNotContainValue("X1"));
    }

    @Test
    void ofTwoColumnsForOneFieldTheBetterHeadingCountsUnlessPeopleChooseAnother() {
        var file = """
                Priority|Theme|Action|Status
                High|Home care|Open the framework|Green
                """;

        assertThat(Reads.table(file).reading().columns()).extracting(Column::field)
                .containsExactly("", "theme", "title", "status");
        assertThat(Reads.table(file).column(0, "theme").reading().columns()).extracting(Column::field)
                .containsExactly("theme", "", "title", "status");
        assertThat(Reads.table(file).column(3, "").reading().columns()).extracting(Column::field)
                .containsExactly("", "theme", "title", "");
    }

    @Test
    void whatPeopleChooseMustMakeSense() {
        var file = """
                Priority|Theme|Action|Status
                High|Home care|Open the framework|Green
                """;

        assertThat(Reads.table(file).column(0, "theme").column(1, "theme").reading().errors().all()).containsExactly(
                new FieldError("columns", "Choose one column for \"Theme\": columns 1 and 2 are both chosen"));
        assertThat(Reads.table(file).column(2, "").reading().errors().all()).containsExactly(
                new FieldError("columns", "Choose the column that holds the action"));
        assertThat(Reads.table(file).column(0, "colour").reading().errors().all()).containsExactly(
                new FieldError("columns", "Choose what column 1 means from the list"));
    }

    @Test
    void aFileWithoutRowsSaysSo() {
        assertThat(Reads.table("Theme|Action|Status").reading().errors().message("columns"))
                .isEqualTo("The file has no rows below the one that names the columns");
        assertThat(Reads.table("").reading().errors().isEmpty()).isFalse();
    }
}
