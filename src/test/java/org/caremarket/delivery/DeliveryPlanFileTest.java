package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.delivery.DeliveryPlanFile.Row;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.TenantFileProblems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Delivery plans as files: the three that ship, and what people are told when one is wrong. */
class DeliveryPlanFileTest {

    @Nested
    class TheThreeThatShip {

        @Test
        void sheffieldHasItsPublishedStatusesInItsPublishedOrder() {
            var rows = DeliveryPlanFile.read(Path.of("tenants/sheffield")).rows();
            assertThat(rows).hasSize(25);
            assertThat(count(rows, Row::status)).containsExactlyInAnyOrderEntriesOf(Map.of(
                    "GREEN", 14L, "COMPLETE", 5L, "AMBER", 2L, "NOT STARTED", 1L, "Ongoing", 1L,
                    "Working draft approved March 2023 document, with quarterly updates.", 1L,
                    "Engagement with providers through regular forums. Reforms postponed", 1L));
            assertThat(count(rows, row -> row.ref().substring(0, 1))).isEqualTo(Map.of("1", 8L, "2", 6L, "3", 3L, "4", 5L, "5", 3L));
            assertThat(count(rows, Row::theme)).hasSize(5);
            assertThat(rows).extracting(Row::owner).containsOnly("");
            assertThat(rows).extracting(Row::byWhen).startsWith("14 October 2022", "February 2023", "1 st March 2023")
                    .contains("January 2022 – December 2028", "On-going", "Winter 22 – Summer 23", "Spring 2023 onwards");
        }

        @Test
        void sheffieldSaysWhatWasPutRight() {
            var rows = DeliveryPlanFile.read(Path.of("tenants/sheffield")).rows();
            assertThat(rows.stream().filter(row -> row.ref().startsWith("3."))).allMatch(row -> !row.sourceNote().isEmpty());
            assertThat(rows.getLast().sourceNote()).contains("twice");
        }

        @Test
        void seftonHasSevenWorkstreamsAndSaysThatItsStatusesAreMadeUp() {
            var plan = DeliveryPlanFile.read(Path.of("tenants/sefton"));
            assertThat(plan.rows()).hasSize(35);
            assertThat(count(plan.rows(), row -> row.ref().substring(0, 1)))
                    .isEqualTo(Map.of("1", 7L, "2", 3L, "3", 6L, "4", 6L, "5", 5L, "6", 4L, "7", 4L));
            assertThat(count(plan.rows(), Row::status)).containsOnlyKeys("COMPLETE", "GREEN", "AMBER", "RED", "NOT STARTED");
            assertThat(plan.rows()).allMatch(row -> row.sourceNote().contains("made up for demonstration"));
            assertThat(plan.rows()).allMatch(row -> row.byWhen().matches("Quarter [1-4] - 202[1-3]/2[2-4]( to Quarter [1-4] - 202[1-3]/2[2-4])?"));
            assertThat(plan.rows()).filteredOn(row -> List.of("RED", "AMBER").contains(row.status()))
                    .isNotEmpty().noneMatch(row -> row.narrative().isEmpty());
        }

        @Test
        void cheshireWestHasElevenActionsAndNoInventedDate() {
            var plan = DeliveryPlanFile.read(Path.of("tenants/cheshire-west"));
            assertThat(plan.rows()).hasSize(11);
            assertThat(plan.rows()).extracting(Row::byWhen).startsWith("2024").filteredOn(byWhen -> !byWhen.isEmpty()).hasSize(1);
            assertThat(plan.rows()).extracting(Row::status).containsOnly("");
            assertThat(plan.header().emptyStatus()).contains("Status not stated in the source");
        }

        @Test
        void theTemplateIsAPlanWithoutActions() {
            assertThat(DeliveryPlanFile.read(Path.of("tenants/_template")).rows()).isEmpty();
        }

        private static Map<String, Long> count(List<Row> rows, Function<Row, String> by) {
            return rows.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
        }
    }

    @Nested
    class AFileOfOnesOwn {

        private static final String HEAD = "ref,theme,title,description,owner,by_when,status,narrative,source_note\n";
        private static final String HEADER = """
                title: DeliveryPlan
                period: 2026/27
                from: 2026-04-01
                to: 2027-03-31
                statuses_as_of: 2026-04-01
                source:
                  title: DeliveryPlan
                  publisher: Council
                  date: April 2026
                  taken: All
                  ours: Nothing
                """;

        @TempDir
        Path folder;

        @BeforeEach
        void writeWhatIsRight() throws IOException {
            Files.writeString(folder.resolve("delivery-plan.yml"), HEADER);
            csv(HEAD);
        }

        @Test
        void aSpreadsheetsMarkLineEndsEmptyRowsAndColumnOrderAreFine() throws IOException {
            csv("\uFEFFTitle,ref,theme,description,owner,by_when,status,narrative,source_note\r\n"
                    + "\"First,\r\nof all\",1,T,,,,,,\r\n\r\n,,,,,,,,\r\n\"A \"\"second\"\"\",2,T,,,,,,\r\n");
            var rows = DeliveryPlanFile.read(folder).rows();
            assertThat(rows).extracting(Row::title).containsExactly("First,\nof all", "A \"second\"");
            assertThat(rows).extracting(Row::number).containsExactly(2, 5);
        }

        @Test
        void unknownMissingAndRepeatedColumns() throws IOException {
            csv("ref,theme,title,description,owner,by_when,status,rag,ref\n");
            assertThat(reasons()).anyMatch(text -> text.contains("\"rag\" is not known"))
                    .contains("The column \"narrative\" is missing", "The column \"source_note\" is missing",
                            "The column \"ref\" stands twice");
        }

        @Test
        void rowsThatDoNotFit() throws IOException {
            csv(HEAD + "1,T,First,,,,,,\n1,T,Second,,,,,,\n,T,,,,,,,\n4,T,Four, and more,,,,,,\n");
            assertThat(reasons()).hasSize(4).contains("Row 3: the ref \"1\" is also that of row 2", "Row 4: the ref is missing",
                    "Row 4: the title is missing").anyMatch(text -> text.startsWith("Row 5: it has 10 values"));
        }

        @Test
        void aQuotationMarkThatIsNotClosed() throws IOException {
            csv(HEAD + "1,T,First,,,,,,\n2,T,\"Second,,,,,,\n3,T,Third,,,,,,\n");
            assertThat(reasons()).singleElement().asString().startsWith("Row 3").contains("quotation mark is not closed");
        }

        @Test
        void anEncodingThatIsNotUtf8() throws IOException {
            Files.write(folder.resolve("delivery-plan.csv"),
                    (HEAD + "1,T,First,,,,,,\n2,T,January – March,,,,,,\n").getBytes(Charset.forName("windows-1252")));
            assertThat(problems()).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(3);
                assertThat(problem.reason()).contains("not in UTF-8");
            });
        }

        @Test
        void noHeaderRowAndNoFile() throws IOException {
            csv("");
            assertThat(reasons()).singleElement().asString().startsWith("The first row should name the columns");
            Files.delete(folder.resolve("delivery-plan.csv"));
            assertThat(reasons()).containsExactly("The file is missing");
        }

        @Test
        void bothFilesAtOnce() throws IOException {
            Files.writeString(folder.resolve("delivery-plan.yml"), HEADER.replace("to: 2027-03-31", "to: 2025-03-31")
                    .replace("  ours: Nothing\n", "").replace("period:", "perod:"));
            csv(HEAD + ",T,First,,,,,,\n");
            assertThat(reasons()).hasSize(5).contains("The key \"period\" is missing", "The key \"ours\" is missing",
                    "The plan ends on 2025-03-31, before it begins on 2026-04-01", "Row 2: the ref is missing");
        }

        private void csv(String text) throws IOException {
            Files.writeString(folder.resolve("delivery-plan.csv"), text);
        }

        private List<String> reasons() {
            return problems().stream().map(FileProblem::reason).toList();
        }

        private List<FileProblem> problems() {
            return catchThrowableOfType(TenantFileProblems.class, () -> DeliveryPlanFile.read(folder)).problems();
        }
    }
}
