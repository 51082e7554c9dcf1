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

/** Workbooks, as spreadsheets write them and as they should not. */
class WorkbookReaderTest {

    private static Read read(Workbooks workbook) {
        return (Read) SheetReader.read(workbook.bytes(), "plan.xlsx");
    }

    private static String refused(Workbooks workbook) {
        return ((Unreadable) SheetReader.read(workbook.bytes(), "plan.xlsx")).reason();
    }

    private static String cell(String xml, String... formats) {
        return read(Workbooks.of("<row r=\"1\">" + xml + "</row>").formats(formats)).sheet().rows().getFirst().cell(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            44848      | dd/mm/yyyy             | 14 October 2022
            44848      | [$-809]dd mmmm yyyy;@  | 14 October 2022
            44593      | mmm-yy                 | February 2022
            44593      | yyyy                   | 2022
            44848.5625 | dd/mm/yyyy hh:mm       | 14 October 2022 13:30
            44848      | dd/mm/yyyy hh:mm       | 14 October 2022
            0.5625     | h:mm                   | 13:30
            26.5       | [h]:mm                 | 26.5
            1          | dd/mm/yyyy             | 1 January 1900
            61         | dd/mm/yyyy             | 1 March 1900
            0.85       | 0%                     | 85%
            1.5        | "days" 0.0             | 1.5
            1200       | [Red]#,##0             | 1200
            42.0       | General                | 42
            0.30000000000000004 | General       | 0.3
            1E+3       | General                | 1000
            1E+99999   | General                | 1E+99999
            -3         | dd/mm/yyyy             | -3
            """)
    void aNumberReadsAsItsCellShowsIt(String number, String format, String words) {
        assertThat(cell("<c r=\"A1\" s=\"1\"><v>" + number + "</v></c>", format.replace("\"", "&quot;"))).isEqualTo(words);
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() {
        var workbook = Workbooks.of("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43386</v></c></row>").formats("d/m/yy")
                .workbook("date1904=\"1\"", "<sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/>");
        assertThat(read(workbook).sheet().rows().getFirst().cell(0)).isEqualTo("14 October 2022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1" t="str"><f>A2&amp;"x"</f><v>GREEN</v></c>              | GREEN
            <c r="A1"><f>1+1</f><v>2</v></c>                                | 2
            <c r="A1" s="1"><f>TODAY()</f><v>44848</v></c>                  | 14 October 2022
            <c r="A1" t="b"><v>1</v></c>                                    | TRUE
            <c r="A1" t="e"><v>#NAME?</v></c>                               | #NAME?
            <c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c> | a/b_x0041_
            """)
    void aCellGivesWhatItsPeopleSee(String xml, String words) {
        assertThat(cell(xml, "dd/mm/yyyy")).isEqualTo(words.replace('/', '\n'));
    }

    @Test
    void cellsThatAreLeftOutKeepTheirPlace() {
        var sheet = read(Workbooks.of("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"D2\"><v>4</v></c></row><row r=\"9\">"
                + "<c r=\"B9\"><v>2</v></c></row><row><c><v>7</v></c></row>")).sheet();
        assertThat(sheet.rows()).containsExactly(new Sheet.Row(2, List.of("1", "", "", "4")),
                new Sheet.Row(9, List.of("", "2")), new Sheet.Row(10, List.of("7")));
    }

    @Test
    void theFirstVisibleSheetWithContentIsReadAndThatIsSaid() {
        var two = Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheet(2, "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>")
                .workbook("", "<sheet name=\"Lists\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Actions\" sheetId=\"2\" r:id=\"rId2\"/>");
        assertThat(read(two).sheet().rows().getFirst().cells()).containsExactly("2");
        assertThat(read(two).notes()).containsExactly("Only the sheet “Actions” is read; one more sheet has content too.");
        assertThat(read(two).names()).isEqualTo(new SheetNames(List.of("Actions", "Lists"), "Actions"));
    }

    @Test
    void theSheetThatSomebodyChoseIsRead() {
        var two = Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheet(2, "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>")
                .workbook("", "<sheet name=\"Lists\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Actions\" sheetId=\"2\" r:id=\"rId2\"/>").bytes();
        for (var choice : List.of("Actions=2", "Lists=1", "Gone=1", "=1")) {
            var parts = choice.split("=");
            var found = (Read) SheetReader.read(two, "plan.xlsx", parts[0], rows -> { });
            assertThat(found.sheet().rows().getFirst().cell(0)).as(choice).isEqualTo(parts[1]);
        }
    }

    @Test
    void aWorkbookWithoutStylesIsRead() {
        var plain = Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1.50</v></c></row>").without("xl/styles.xml");
        assertThat(read(plain).sheet().rows().getFirst().cells()).containsExactly("1.5");
    }

    @Test
    void whoeverHearsOfTheRowsCanStopTheReading() {
        var many = Workbooks.of(java.util.stream.IntStream.rangeClosed(1, 1_200)
                .mapToObj("<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>"::formatted)
                .collect(java.util.stream.Collectors.joining())).bytes();
        var heard = new java.util.ArrayList<Integer>();
        SheetReader.read(many, "plan.xlsx", "", heard::add);
        assertThat(heard).containsExactly(500, 1_000);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SheetReader.read(many, "plan.xlsx", "", rows -> {
            throw new IllegalArgumentException("enough");
        })).hasMessage("enough");
    }

    @Test
    @Timeout(20)
    void whatUnpacksToTooMuchIsRefused() {
        var bomb = Workbooks.of("").part("xl/media/image1.xml", new byte[110 * 1024 * 1024]);
        assertThat(bomb.bytes().length).isLessThan(200_000);
        assertThat(refused(bomb)).contains("too large once it is unpacked");

        var many = Workbooks.of("");
        for (int i = 0; i < 2_001; i++) {
            many.part("part" + i, "");
        }
        assertThat(refused(many)).contains("too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "A", "7", "A99999999", "-1"})
    void aCellBeyondEverySheetIsRefused(String address) {
        assertThat(refused(Workbooks.of("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>"))).contains("damaged");
    }

    @Test
    void aCellInAFarColumnIsTooManyColumns() {
        assertThat(refused(Workbooks.of("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))).contains("16,384 columns");
    }

    @Test
    void entitiesAreNotResolved() {
        var hostile = Workbooks.of("").part("xl/worksheets/sheet1.xml", """
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""");
        assertThat(SheetReader.read(hostile.bytes(), "plan.xlsx").toString()).doesNotContain("root:");
    }

    @Test
    void otherOfficeFilesAreNamed() {
        assertThat(refused(new Workbooks().part("word/document.xml", "<w/>"))).contains("a document and not a table");
        assertThat(refused(new Workbooks().part("xl/workbook.bin", "x"))).contains(".xlsb");
        assertThat(refused(new Workbooks().part("mimetype", "application/vnd.oasis.opendocument.text").part("content.xml", "<x/>")))
                .contains("OpenDocument file and not a spreadsheet");
        assertThat(refused(new Workbooks().part("plan.csv", "a,b"))).contains("Unpack it");
        assertThat(refused(new Workbooks())).contains("Unpack it");
    }

    @Test
    void brokenWorkbooksAreRefusedInPlainWords() {
        assertThat(refused(Workbooks.of("").without("xl/workbook.xml"))).contains("damaged");
        for (var text : List.of("0", "2147483647", "-2", "x")) {
            assertThat(refused(Workbooks.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + text + "</v></c></row>")))
                    .contains("damaged");
        }
        assertThat(refused(Workbooks.of("<row r=\"1\"><c"))).contains("damaged");
        var cut = Workbooks.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").bytes();
        assertThat(((Unreadable) SheetReader.read(java.util.Arrays.copyOf(cut, cut.length / 2), "x")).reason())
                .contains("damaged");
    }
}
