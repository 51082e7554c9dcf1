package org.caremarket.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A large file is read in the memory of a small server. */
@Timeout(180)
class SmallMemoryTest {

    private static final int ROWS = 50_000;
    private static final int COLUMNS = 10;
    private static final String MOST = "-Xmx96m";

    @TempDir
    Path folder;

    /** Of ten columns some say the same again and again, as people's files do, and four are different in every row. */
    private static String cell(int row, int column) {
        return column < 4 ? "Value %d of row %d".formatted(column, row) : "One of a few words %d".formatted(row % 40 + column);
    }

    private static String read(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(java, MOST, "-XX:+UseSerialGC", "-cp", classes, ReadsOneFile.class.getName(), file.toString())
                .redirectErrorStream(true).start();
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said.strip();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void fiftyThousandRowsOfAWorkbookFitIntoIt() throws Exception {
        var file = folder.resolve("large.xlsx");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file)); var workbook = new Workbook(out, "Tests", null)) {
            var sheet = workbook.newWorksheet("Large");
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.inlineString(row, column, cell(row, column));
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        assertThat(read(file)).isEqualTo("50000 rows, the last ends with " + cell(ROWS - 1, COLUMNS - 1));
    }

    @Test
    void fiftyThousandRowsOfAnOpenDocumentFitIntoIt() throws Exception {
        var file = folder.resolve("large.ods");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            zip.putNextEntry(new ZipEntry("content.xml"));
            write(zip, "<o xmlns:table='t' xmlns:text='p' xmlns:office='o'><table:table table:name='Large'>");
            for (int row = 0; row < ROWS; row++) {
                var cells = new StringBuilder("<table:table-row>");
                for (int column = 0; column < COLUMNS; column++) {
                    cells.append("<table:table-cell office:value-type='string'><text:p>").append(cell(row, column))
                            .append("</text:p></table:table-cell>");
                }
                write(zip, cells.append("</table:table-row>").toString());
            }
            write(zip, "</table:table></o>");
        }
        assertThat(read(file)).isEqualTo("50000 rows, the last ends with " + cell(ROWS - 1, COLUMNS - 1));
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, text);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
