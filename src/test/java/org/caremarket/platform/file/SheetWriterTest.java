package org.caremarket.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.platform.file.SheetOutcome.Read;

/** What the writer writes, the reader reads back. */
class SheetWriterTest {

    /** Tables of every shape; cells of what people write, and of what makes readers stumble. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        var awkward = Arbitraries.of("=1+1", "'=x", "''-2", "'", "'tis", "@me", "＝full", "-", "+44 151", "\"", "a\"b",
                "\"\"", "one\ntwo", "a;b;c", "a\tb", "a,b", "sep=;", "_x0041_", "_x005F_", "14 October 2022", "007",
                "1.50", "TRUE", "#N/A", "é–“”€", "😀", "\uFEFFx", "  x", "x\r\ny", "a\u0000b", "~", "_x", "\t", "'\t", "\t=1");
        var any = Arbitraries.strings().ofMaxLength(12);
        var letters = Arbitraries.strings().alpha().ofMaxLength(6);
        var cell = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, awkward), net.jqwik.api.Tuple.of(2, any),
                net.jqwik.api.Tuple.of(3, letters), net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
        return Arbitraries.integers().between(1, 6)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(9));
    }

    @Property(tries = 3000)
    void csvIsReadBack(@ForAll("tables") List<List<String>> table) {
        assertReadBack(table, SheetWriter.csv(table.getFirst(), table.subList(1, table.size())));
    }

    @Property(tries = 500)
    void workbooksAreReadBack(@ForAll("tables") List<List<String>> table) {
        assertReadBack(table, SheetWriter.workbook("Table", table.getFirst(), table.subList(1, table.size())));
    }

    /** Every text comes back as it was, space around it too, and nothing is a formula. */
    @Property(tries = 500)
    void openDocumentSpreadsheetsAreReadBack(@ForAll("tables") List<List<String>> table) throws IOException {
        var sheet = new SpreadSheet(new ByteArrayInputStream(
                SheetWriter.ods("Table", table.getFirst(), table.subList(1, table.size())))).getSheet(0);
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < table.getFirst().size(); column++) {
                var cell = sheet.getRange(row, column);
                var text = SheetBuilder.shown(table.get(row).get(column)).replace("\r\n", "\n").replace('\r', '\n');
                assertThat(cell.getFormula()).isNull();
                assertThat(cell.getValue() == null ? "" : cell.getValue()).isEqualTo(text);
            }
        }
    }

    @Property
    void formulasAreHarmlessAndTextComesBack(@ForAll String text) {
        Stream.of(text, "'" + text, "=" + text, "''@" + text).forEach(each -> {
            var harmless = FormulaGuard.harmless(each);
            assertThat(harmless.isEmpty() || "=+-@\t\r＝＋－＠".indexOf(harmless.charAt(0)) < 0).isTrue();
            assertThat(FormulaGuard.restored(harmless)).isEqualTo(each);
        });
    }

    @Example
    void csvIsForExcel() {
        assertThat(new String(SheetWriter.csv(List.of("Owner", "Note"), List.of(List.of("Zoë", "=1+1"))),
                StandardCharsets.UTF_8)).isEqualTo("\uFEFFOwner,Note\r\nZoë,'=1+1\r\n");
    }

    private static void assertReadBack(List<List<String>> table, byte[] file) {
        var expected = IntStream.range(0, table.size())
                .mapToObj(row -> new Sheet.Row(row + 1, kept(table.get(row))))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        switch (SheetReader.read(file, "table")) {
            case Read read -> assertThat(read.sheet().rows()).isEqualTo(expected);
            case SheetOutcome.Unreadable unreadable -> assertThat(expected).as(unreadable.reason()).isEmpty();
        }
    }

    /** The cells as they have to come back: without space around, line ends of one kind, nothing that cannot be shown. */
    private static List<String> kept(List<String> cells) {
        var kept = cells.stream().map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n'))
                .map(cell -> cell.codePoints().filter(SheetWriterTest::canBeShown)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString())
                .map(SheetBuilder::tidy).toList();
        int width = kept.size();
        while (width > 0 && kept.get(width - 1).isEmpty()) {
            width--;
        }
        return kept.subList(0, width);
    }

    private static boolean canBeShown(int character) {
        return character == '\n' || character == '\t' || !(Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE);
    }
}
