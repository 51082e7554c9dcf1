package org.caremarket.provider.rating.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The regulator's file of a whole country, in the memory of a small server. */
@Timeout(180)
class LargeRatingsTest {

    private static final int LOCATIONS = 10_000;
    /** The location as a whole and its five questions, and four rows about services. */
    private static final String[] QUESTIONS = {"Overall", "Safe", "Effective", "Caring", "Responsive", "Well-led"};
    private static final int ROWS = 10;
    private static final int OWN_EVERY = 100;
    private static final String MOST = "-Xmx256m";

    private static final String HEADER = "Location ID,Location ODS Code,Location Name,Care Home?,Location Type,"
            + "Location Primary Inspection Category,Location Street Address,Location Address Line 2,Location City,"
            + "Location Post Code,Location Local Authority,Location Region,Location NHS Region,Location ONSPD CCG Code,"
            + "Location ONSPD CCG,Location Commissioning CCG Code,Location Commissioning CCG Name,Service / Population Group,"
            + "Domain,Latest Rating,Publication Date,Report Type,Inherited Rating (Y/N),URL,Provider ID,Provider Name,Brand ID,"
            + "Brand Name\n";

    @TempDir
    Path folder;

    private static String row(int location, int number) {
        return ("1-%07d,V%05d,Example House %d,Y,Social Care Org,Residential social care,%d Example Road,,Example Town,"
                + "EX1 %dAA,%s,A region,An NHS region,E38000%03d,A group,,,%s,%s,Good,05/%02d/2024,Location,N,"
                + "http://www.cqc.org.uk/location/1-%07d,1-P%06d,Example Owner %d Ltd,-,-\n").formatted(
                location, location, location, location, location % 10,
                location % OWN_EVERY == 0 ? "Sheffield" : "Lincolnshire", location % 200,
                number < QUESTIONS.length ? "Overall" : "Care Homes", QUESTIONS[number % QUESTIONS.length], location % 28 + 1,
                location, location / 3, location / 3);
    }

    @Test
    void aHundredThousandRowsAreCollapsedToTheCouncilsLocations() throws Exception {
        var file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 0; i < LOCATIONS * ROWS; i++) {
                out.write(row(i / ROWS, i % ROWS));
            }
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(java, MOST, "-XX:+UseSerialGC", "-cp", classes, ReadsRatings.class.getName(),
                file.toString()).redirectErrorStream(true).start();
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            assertThat(said.strip()).endsWith("100000 rows, 100 locations, 99400 left out");
        } finally {
            process.destroyForcibly();
        }
    }
}
