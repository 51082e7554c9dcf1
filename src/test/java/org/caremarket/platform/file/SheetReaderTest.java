package org.caremarket.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caremarket.platform.file.SheetOutcome.Read;
import org.caremarket.platform.file.SheetOutcome.Unreadable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as text: delimiters, encodings, quotation marks, and what is no table at all. */
class SheetReaderTest {

    private static Read read(byte[] content) {
        return (Read) SheetReader.read(content, "plan.csv");
    }

    private static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(String text) {
        return read(text).sheet().rows().stream().map(Sheet.Row::cells).toList();
    }

    private static String refused(byte[] content) {
        return ((Unreadable) SheetReader.read(content, "plan.csv")).reason();
    }

    private static String refused(String text) {
        return refused(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Nested
    class Delimiters {

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t"})
        void areFoundFromTheContent(String sign) {
            var text = "Theme,Action,By when\nCare at home,Retender,Spring 2023\nStaff,Train,2024\n".replace(",", sign);
            assertThat(cells(text)).containsExactly(List.of("Theme", "Action", "By when"),
                    List.of("Care at home", "Retender", "Spring 2023"), List.of("Staff", "Train", "2024"));
        }

        @Test
        void aSentenceWithManyCommasDoesNotMakeATableOfCommas() {
            assertThat(cells("Action\tRAG\nBuy beds, chairs, hoists, and rails\tGREEN\nTrain staff, carers\tRED\n"))
                    .containsExactly(List.of("Action", "RAG"), List.of("Buy beds, chairs, hoists, and rails", "GREEN"),
                            List.of("Train staff, carers", "RED"));
        }

        @Test
        void aTableOfOneColumnIsATable() {
            assertThat(cells("Name\nAsh House\nBeech Lodge\n"))
                    .containsExactly(List.of("Name"), List.of("Ash House"), List.of("Beech Lodge"));
        }

        @Test
        void theLineThatExcelHidesSaysWhichOne() {
            assertThat(cells("sep=;\r\na,b;c\r\n")).containsExactly(List.of("a,b", "c"));
        }

        @Test
        void titlesAboveTheTableDoNotMatter() {
            assertThat(cells("Delivery plan; draft of May\n\nTheme,Action\nCare,Retender\nStaff,Train\n").get(1))
                    .containsExactly("Theme", "Action");
        }
    }

    @Nested
    class Cells {

        @Test
        void keepTheirLineBreaksQuotationMarksAndRowNumbers() {
            var sheet = read("a,b\r\n\r\n\"one\r\ntwo\",\"say \"\"yes\"\"\"\r\n , \r\n\" x \",\u00a0y\u00a0\r\n").sheet();
            assertThat(sheet.rows()).containsExactly(
                    new Sheet.Row(1, List.of("a", "b")),
                    new Sheet.Row(3, List.of("one\ntwo", "say \"yes\"")),
                    new Sheet.Row(5, List.of("x", "y")));
        }

        @Test
        void whatCannotBeShownIsTakenOutAndThatIsSaid() {
            var read = read("a,b\nver\u000btical,\u0007bell\n");
            assertThat(read.sheet().rows().get(1).cells()).containsExactly("vertical", "bell");
            assertThat(read.notes()).containsExactly("Characters that cannot be shown were taken out of 2 cells.");
        }

        @Test
        void loseTheApostropheOfAFormulaAndNoOther() {
            assertThat(cells("'=1+1,'tis,''=x,'-5,'a\nx,y,z,q,r\n").getFirst())
                    .containsExactly("=1+1", "'tis", "'=x", "-5", "'a");
        }

        @Test
        void anOpenQuotationMarkIsRefusedWithTheRow() {
            assertThat(refused("a,b\nc,d\n\"e,f\ng,h\n")).contains("Row 3", "quotation mark");
        }

        @Test
        void moreThanCanBeReviewedIsRefused() {
            assertThat(refused("x,".repeat(100) + "x\n")).contains("Row 1", "101 columns");
            assertThat(refused("a,b\nc," + "x".repeat(10_001))).contains("row 2, column B", "10,000");
            assertThat(refused("x\n".repeat(200_001))).contains("200,000 rows");
            assertThat(refused(new byte[30 * 1024 * 1024 + 1])).contains("30 MB");
        }
    }

    @Nested
    class Encodings {

        private static final String TEXT = "Café,“quoted” – dash\nZoë,£5\n";

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
        void ofUnicodeAreReadWithTheirMark(String name) {
            var read = read(("\uFEFF" + TEXT).getBytes(Charset.forName(name)));
            assertThat(read.sheet().rows().getFirst().cells()).containsExactly("Café", "“quoted” – dash");
            assertThat(read.notes()).isEmpty();
        }

        @Test
        void ofWindowsAreReadAndThatIsSaid() {
            var read = read(TEXT.getBytes(Charset.forName("windows-1252")));
            assertThat(read.sheet().rows().getFirst().cells()).containsExactly("Café", "“quoted” – dash");
            assertThat(read.notes()).singleElement().asString().contains("Windows-1252");
        }

        @Test
        void thatNobodyKnowsAreRefused() {
            assertThat(refused("a,\u0081\u008d")).contains("not text that can be read");
            assertThat(refused(TEXT.getBytes(StandardCharsets.UTF_16LE))).contains("Save it as .xlsx");
            assertThat(refused("a,b\0c")).contains("characters that no table has");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7                   | a PDF document
            \u0089PNG                  | a picture
            \u00FF\u00D8\u00FF\u00E0   | a picture
            GIF89a                     | a picture
            {\\rtf1                    | a text document
            <!DOCTYPE html><table>     | a web page
            <html xmlns:x="excel">     | a web page
            <?xml version="1.0"?>      | a web page or XML
            \u00D0\u00CF\u0011\u00E0x  | an old kind
            7z\u00BC\u00AF             | packed
            """)
    void whatIsNoTableIsNamed(String start, String name) {
        assertThat(refused(start)).contains(name.replace("an old", "of an old"));
    }

    @Test
    void aWorkbookBehindAPasswordIsNotAnOldOne() {
        var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        assertThat(refused("\u00D0\u00CF\u0011\u00E0..." + name)).contains("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", ",,\n,,\n", "\u00a0"})
    void aFileWithoutAValueIsEmpty(String text) {
        assertThat(((Unreadable) SheetReader.read(text.getBytes(StandardCharsets.UTF_8), "a.csv")).reason())
                .containsAnyOf("is empty", "no cell with a value");
    }
}
