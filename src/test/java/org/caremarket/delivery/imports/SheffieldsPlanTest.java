package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Reading.Column;
import org.caremarket.platform.imports.Reading.Item;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.junit.jupiter.api.Test;

/** Sheffield's published table: exactly its faults are found, and nothing is lost. */
class SheffieldsPlanTest {

    private static Reads sheffield() {
        return Reads.tsv(Path.of("docs/using/examples/sheffield-delivery-plan-2023-24.tsv"));
    }

    @Test
    void exactlyItsFaultsAreFlagged() {
        assertThat(Reads.keys(sheffield().reading())).containsExactly(
                "4.status-words.status",
                "5.status-words.status",
                "16.shifted.theme",
                "16.status-words.status",
                "17.under-theme.theme",
                "18.under-theme.theme",
                "26.duplicate.title");
    }

    @Test
    void themesAreCarriedDownAndNothingElseIsRoutine() {
        var reading = sheffield().reading();

        assertThat(reading.findings()).filteredOn(finding -> finding.routine())
                .allMatch(finding -> finding.kind().equals("carried-down"))
                .extracting(finding -> finding.row())
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 20, 21, 22, 23, 25, 26);
        assertThat(reading.items().stream().collect(Collectors.groupingBy(item -> item.value("theme"), Collectors.counting()))
                .values()).containsExactlyInAnyOrder(8L, 6L, 3L, 5L, 2L);
        assertThat(reading.items()).extracting(item -> item.value("ref"))
                .startsWith("1.1", "1.2").contains("2.6", "3.1", "3.2", "3.3", "4.1").endsWith("5.1", "5.2");
    }

    @Test
    void itsColumnsAreRecognised() {
        var reading = sheffield().reading();

        assertThat(reading.headerRow()).isEqualTo(1);
        assertThat(reading.columns()).containsExactly(
                new Column(0, "Theme / Indicator", "theme"),
                new Column(1, "Milestone/action", "title"),
                new Column(2, "By when", "by_when"),
                new Column(3, "RAG", "status"));
        assertThat(reading.errors().all()).isEmpty();
    }

    @Test
    void statusesAreCountedAsPublished() {
        var duplicateKept = sheffield().deciding("26.duplicate.title", Decision.AS_TYPED).reading();

        assertThat(duplicateKept.items()).hasSize(25);
        assertThat(duplicateKept.items().stream().collect(
                Collectors.groupingBy(item -> item.value("status"), Collectors.counting()))).containsOnly(
                        entry("Green", 14L), entry("Complete", 5L), entry("Amber", 2L), entry("Not started", 1L),
                        entry("Status to confirm", 3L));
        assertThat(duplicateKept.items()).filteredOn(item -> item.value("status").equals("Status to confirm"))
                .extracting(item -> item.value("wording")).containsExactly(
                        "Working draft approved March 2023 document, with quarterly updates.",
                        "Engagement with providers through regular forums. Reforms postponed",
                        "Ongoing");
        assertThat(duplicateKept.items()).filteredOn(item -> item.value("status").equals("Green"))
                .allMatch(item -> item.value("wording").equals("GREEN") && !item.changed().contains("status"));
    }

    @Test
    void theSecondOfTwoEqualRowsIsLeftOutAndSaysWhy() {
        var reading = sheffield().reading();

        assertThat(reading.items()).hasSize(24);
        assertThat(reading.leftOut()).singleElement().extracting(LeftOut::row, LeftOut::reason)
                .containsExactly(26, "Row 25 says the same.");
    }

    @Test
    void theSlippedRowIsPutBack() {
        var row = Reads.item(sheffield().reading(), 16);
        var next = Reads.item(sheffield().reading(), 17);

        assertThat(row.value("by_when")).isEqualTo("Ongoing");
        assertThat(row.value("title")).startsWith("Work");
        assertThat(row.value("theme")).isNotEqualTo(Reads.item(sheffield().reading(), 15).value("theme"));
        assertThat(row.changed()).contains("theme", "title", "by_when");
        assertThat(next.value("theme")).isEqualTo(row.value("theme"));
        assertThat(next.changed()).contains("theme", "title");
        assertThat(next.value("by_when")).isEqualTo("Winter 22 – Summer 23");
        assertThat(next.meanings()).containsEntry("by_when", "1 December 2022 to 31 August 2023");
    }

    @Test
    void theSlippedRowCanBeTakenAsItStands() {
        var reading = sheffield().deciding("16.shifted.theme", Decision.AS_TYPED).reading();

        assertThat(Reads.item(reading, 16).value("theme")).isEqualTo(Reads.item(reading, 15).value("theme"));
        assertThat(Reads.item(reading, 16).value("title")).isEqualTo(Reads.item(sheffield().reading(), 16).value("theme"));
        assertThat(Reads.keys(reading)).contains("16.shifted.theme", "16.by-when.by_when", "16.status-words.status");
    }

    @Test
    void everyWordOfAnActionIsKept() {
        var file = sheffield().reading();
        Function<Item, String> words = item -> item.value("description").isEmpty()
                ? item.value("title") : item.value("description");

        assertThat(file.items()).allMatch(item -> item.value("title").length() <= 200)
                .filteredOn(item -> item.changed().contains("description"))
                .isNotEmpty()
                .allMatch(item -> words.apply(item).length() > 200)
                .allMatch(item -> words.apply(item).replaceAll("\\s+", " ").startsWith(item.value("title").replace(" …", "")));
    }
}
