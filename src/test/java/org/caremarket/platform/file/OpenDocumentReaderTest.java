package org.caremarket.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caremarket.platform.file.SheetOutcome.Read;
import org.caremarket.platform.file.SheetOutcome.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets of LibreOffice's kind: what their cells say, and what must not unpack. */
@Timeout(20)
class OpenDocumentReaderTest {

    private static Workbooks of(String tables) {
        return new Workbooks()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("META-INF/manifest.xml", "<manifest/>")
                .part("content.xml", """
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                          xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0">
                        <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>"""
                        .formatted(tables));
    }

    private static String table(String name, String rows) {
        return "<table:table table:name=\"%s\"><table:table-column/>%s</table:table>".formatted(name, rows);
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String words(String words) {
        return "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>".formatted(words);
    }

    private static Read read(Workbooks workbook) {
        return (Read) SheetReader.read(workbook.bytes(), "plan.ods");
    }

    private static String refused(Workbooks workbook) {
        return ((Unreadable) SheetReader.read(workbook.bytes(), "plan.ods")).reason();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            office:value-type="float" office:value="1234.50"             | <text:p>1,234.50</text:p>  | 1234.5
            office:value-type="percentage" office:value="0.85"           | <text:p>85%</text:p>       | 85%
            office:value-type="currency" office:value="12"               | <text:p>£12.00</text:p>    | 12
            office:value-type="date" office:date-value="2022-10-14"      | <text:p>14/10/22</text:p>  | 14 October 2022
            office:value-type="date" office:date-value="2022-10-14T09:30:00" | <text:p>x</text:p>     | 14 October 2022 09:30
            office:value-type="date" office:date-value="soon"            | <text:p>soon</text:p>      | soon
            office:value-type="boolean" office:boolean-value="true"      | <text:p>WAHR</text:p>      | TRUE
            office:value-type="string"                                   | <text:p>a<text:s text:c="2"/>b<text:line-break/>c</text:p><text:p>d</text:p> | a  b/c/d
            office:value-type="string"                                   | <office:annotation><text:p>look</text:p></office:annotation><text:p>seen</text:p> | seen
            office:value-type="string"                                   | <text:p>one <text:span>two</text:span></text:p> | one two
            """)
    void aCellGivesWhatItsPeopleSee(String attributes, String content, String words) {
        var file = of(table("Plan", row("<table:table-cell %s>%s</table:table-cell>".formatted(attributes, content))));
        assertThat(read(file).sheet().rows().getFirst().cell(0)).isEqualTo(words.replace('/', '\n'));
    }

    @Test
    void emptyCellsAndRowsKeepTheirPlaceAndCostNothing() {
        var file = of(table("Plan", """
                <table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="16384"/>
                </table:table-row>""" + row("<table:table-cell table:number-columns-repeated=\"2\"/>" + words("x")
                + "<table:covered-table-cell/>" + words("y") + "<table:table-cell table:number-columns-repeated=\"16379\"/>")
                + "<table:table-row table:number-rows-repeated=\"2\">" + words("z") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048569\"><table:table-cell/></table:table-row>"));
        assertThat(read(file).sheet().rows()).containsExactly(new Sheet.Row(5, List.of("", "", "x", "", "y")),
                new Sheet.Row(6, List.of("z")), new Sheet.Row(7, List.of("z")));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 1, 200 000 rows", "1, 10000, 10 000 columns", "1, 99999999999, columns"})
    void whatIsRepeatedWithoutEndIsRefused(String rows, String columns, String message) {
        var file = of(table("Plan", ("<table:table-row table:number-rows-repeated=\"%s\"><table:table-cell"
                + " table:number-columns-repeated=\"%s\"><text:p>x</text:p></table:table-cell></table:table-row>")
                        .formatted(rows, columns)));
        assertThat(refused(file)).contains(message.replace("200 000", "200,000").replace("10 000", "10,000"));
    }

    @Test
    void theFirstSheetWithContentIsReadUnlessSomebodyChoosesAnother() {
        var file = of(table("Empty", row("<table:table-cell/>")) + table("Actions", row(words("1")))
                + table("Lists", row(words("2"))));
        assertThat(read(file).sheet().rows().getFirst().cell(0)).isEqualTo("1");
        assertThat(read(file).names()).isEqualTo(new SheetNames(List.of("Actions", "Lists"), "Actions"));
        var chosen = (Read) SheetReader.read(file.bytes(), "plan.ods", "Lists", rows -> { });
        assertThat(chosen.sheet().rows().getFirst().cell(0)).isEqualTo("2");
        assertThat(chosen.notes()).containsExactly("Only the sheet “Lists” is read; one more sheet has content too.");
        assertThat(((Read) SheetReader.read(file.bytes(), "plan.ods", "Gone", rows -> { })).names().read()).isEqualTo("Actions");
    }

    @Test
    void entitiesAreNotResolved() {
        var hostile = of("").part("content.xml", """
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <x xmlns:table="t" xmlns:text="p"><table:table table:name="P"><table:table-row><table:table-cell>
                <text:p>&e;</text:p></table:table-cell></table:table-row></table:table></x>""");
        assertThat(SheetReader.read(hostile.bytes(), "plan.ods").toString()).doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x", "<x><table:table table:name='a'></x>", ""})
    void brokenOnesAreRefusedInPlainWords(String content) {
        assertThat(refused(of("").part("content.xml", content))).contains("damaged");
    }

    @Test
    void onesWithAPasswordAreNamed() {
        assertThat(refused(of("").part("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                .part("content.xml", "secret"))).contains("password");
    }
}
