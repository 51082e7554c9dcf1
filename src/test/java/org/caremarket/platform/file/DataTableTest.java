package org.caremarket.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.platform.file.DataTable.Notes;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTableTest {

    private static final Notes NOTES = new Notes("=People per 100,000", "Office, \"2024\"", "https://example.org/s",
            "Open Government Licence v3.0", null, LocalDate.of(2026, 3, 31));

    private static DataTable table(List<List<String>> rows) {
        return new DataTable("Rate: 2024/25", List.of(
                new Column("area", "Area", "Its name", Datatype.STRING),
                new Column("rate", "Rate", "Per 100,000", Datatype.DECIMAL, List.of("suppressed", "-")),
                new Column("people", "People", "How many", Datatype.INTEGER),
                new Column("day", "Day", "Counted on", Datatype.DATE)), rows, NOTES);
    }

    private static final DataTable TABLE = table(List.of(
            List.of("=HYPERLINK(\"x\")", "-58.10", "12345", "2026-01-31"),
            List.of("  Sefton;\n2", "suppressed", "", ""),
            List.of("-2", "-", "12345678901234567890", "1899-12-31")));

    @Test
    void csvGuardsTextsAndLeavesNumbersAlone() {
        assertThat(new String(TABLE.csv(), StandardCharsets.UTF_8)).isEqualTo("\uFEFFArea,Rate,People,Day\r\n"
                + "\"'=HYPERLINK(\"\"x\"\")\",-58.10,12345,2026-01-31\r\n"
                + "\"  Sefton;\n2\",suppressed,,\r\n"
                + "'-2,'-,12345678901234567890,1899-12-31\r\n");
    }

    @Test
    void aWorkbookHasNumbersDaysAndNotes() throws IOException {
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(TABLE.workbook()), new ReadingOptions(true, false))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("Rate 2024 25", "Notes");
            var rows = sheets.getFirst().read();
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("-58.1");
            assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("0.00");
            assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("12345");
            assertThat(rows.get(1).getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 31));
            assertThat(rows.get(2).getCell(1).getText()).isEqualTo("suppressed");
            assertThat(rows.get(2).getOptionalCell(2).map(cell -> cell.getType()).orElse(CellType.EMPTY))
                    .isEqualTo(CellType.EMPTY);
            assertThat(rows.get(3).getCell(2).getText()).isEqualTo("12345678901234567890");
            assertThat(sheets.getLast().read()).extracting(row -> row.getCellText(0)).containsExactly("About", "Title",
                    "Definition", "Source", "Source on the web", "Licence", "Figures changed on", "Column: Area",
                    "Column: Rate", "Column: People", "Column: Day");
            assertThat(sheets.getLast().read().get(8).getCellText(1)).contains("suppressed");
        }
    }

    @Test
    void aWorkbookIsReadAsItWasPublished() {
        var read = (SheetOutcome.Read) SheetReader.read(TABLE.workbook(), "x.xlsx");
        assertThat(read.sheet().rows().get(1).cells())
                .containsExactly("=HYPERLINK(\"x\")", "-58.1", "12345", "31 January 2026");
    }

    @Test
    void openDocumentHasTheSame() throws IOException {
        var book = new SpreadSheet(new ByteArrayInputStream(TABLE.ods()));
        assertThat(book.getSheets()).extracting(sheet -> sheet.getName()).containsExactly("Rate 2024 25", "Notes");
        var range = book.getSheet(0).getDataRange();
        assertThat(java.util.stream.Stream.of(range.getFormulas()).flatMap(java.util.stream.Stream::of)).containsOnlyNulls();
        assertThat(range.getValues()[1]).containsExactly("=HYPERLINK(\"x\")", -58.1, 12345.0, LocalDate.of(2026, 1, 31));
        assertThat(range.getValues()[2]).containsExactly("  Sefton;\n2", "suppressed", null, null);
        assertThat(range.getValues()[3][2]).isEqualTo("12345678901234567890");
        assertThat(book.getSheet(1).getRange(2, 1).getValue()).isEqualTo("=People per 100,000");
    }

    @Test
    void rowsThatAreEmptyOrShortStayWhereTheyAre() throws IOException {
        var sheet = new SpreadSheet(new ByteArrayInputStream(SheetWriter.ods("T", List.of("A", "B"),
                List.of(List.of("", ""), List.of(), List.of("x", "y"))))).getSheet(0);
        assertThat(sheet.getRange(1, 0).getValue()).isNull();
        assertThat(sheet.getRange(2, 0).getValue()).isNull();
        assertThat(sheet.getRange(3, 0).getValue()).isEqualTo("x");
    }

    @Test
    void hugeAndTinyNumbersAreWrittenInFull() throws IOException {
        var table = table(List.of(List.of("a", "0.000000000001", "999999999999999", "")));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(table.workbook()))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellAsNumber(1)).hasValueSatisfying(number ->
                    assertThat(number).isEqualByComparingTo(new BigDecimal("0.000000000001")));
            assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("999999999999999");
        }
        assertThat(new SpreadSheet(new ByteArrayInputStream(table.ods())).getSheet(0).getRange(1, 2).getValue())
                .isEqualTo(999_999_999_999_999.0);
    }

    @Test
    void metadataTellsProgramsWhatTheFileHolds() throws IOException {
        var facts = flat(TABLE.metadata("rate.csv"));
        assertThat(facts).contains(
                "/@context/0=http://www.w3.org/ns/csvw",
                "/url=rate.csv",
                "/dc:title=Rate: 2024/25",
                "/dc:source/@id=https://example.org/s",
                "/dc:source/dc:title=Office, \"2024\"",
                "/dc:license=Open Government Licence v3.0",
                "/dc:modified/@value=2026-03-31",
                "/dc:modified/@type=xsd:date",
                "/tableSchema/columns/0/name=area",
                "/tableSchema/columns/0/titles=Area",
                "/tableSchema/columns/0/datatype=string",
                "/tableSchema/columns/1/datatype=decimal",
                "/tableSchema/columns/1/null/1=suppressed",
                "/tableSchema/columns/2/datatype=integer",
                "/tableSchema/columns/3/datatype=date");
    }

    /** Every value of a JSON document with the way to it. */
    private static List<String> flat(byte[] json) throws IOException {
        var facts = new ArrayList<String>();
        try (var parser = new JsonFactory().createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && token != JsonToken.FIELD_NAME) {
                    facts.add(parser.getParsingContext().pathAsPointer().toString().replace("~1", "/")
                            + "=" + parser.getText());
                }
            }
        }
        return facts;
    }

    @ParameterizedTest
    @CsvSource({"1,=1+1,1,2026-01-01", "1,-3+cmd,1,", "1,+3,1,", "1,1e5,1,", "1,1.5,1.5,", "1,,007,", "1,,1 000,",
            "1,,,2026-02-30", "1,,,31/01/2026", "1,not stated,,", "1,NaN,,", "1,'1\n=2',,"})
    void whatDoesNotFitItsColumnIsRefused(String area, String rate, String people, String day) {
        var row = new ArrayList<String>();
        java.util.stream.Stream.of(area, rate, people, day).forEach(cell -> row.add(cell == null ? "" : cell));
        assertThatThrownBy(() -> table(List.of(row))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row 1, ");
    }

    @Test
    void aRowHasEveryColumnAndAColumnANameOfItsOwn() {
        assertThatThrownBy(() -> table(List.of(List.of("a")))).isInstanceOf(IllegalArgumentException.class);
        var column = new Column("a", "A", "", Datatype.STRING);
        assertThatThrownBy(() -> new DataTable("T", List.of(column, column), List.of(), NOTES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Column("A b", "A", "", Datatype.STRING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableWithoutRowsAndWithAnAwkwardTitleIsStillAFile() throws IOException {
        var table = new DataTable("notes", TABLE.columns(), List.of(), NOTES);
        assertThat(new SpreadSheet(new ByteArrayInputStream(table.ods())).getSheets())
                .extracting(sheet -> sheet.getName()).containsExactly("Table", "Notes");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(table.workbook()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Table", "Notes");
        }
        assertThat(OdsFile.name("[a]/b: 'c'? " + "é".repeat(40))).isEqualTo("a b c " + "é".repeat(25));
        assertThat(OdsFile.name("[]")).isEqualTo("Table");
    }
}
