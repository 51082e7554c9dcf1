package org.caremarket.workshop.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.document.Papers;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.report.AnswersFile.Kind;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves the council, by whatever way, leaves as its author allowed. */
@MicronautTest(transactional = false)
class AnswersFileTest implements OnPostgres {

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    AnswersFile files;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    /** Where answers can be read. */
    enum Output { OWN_CSV, OWN_XLSX, SHARING_CSV, SHARING_XLSX, PAGE, DOCUMENT, JSON }

    static Stream<Arguments> everywhere() {
        return Stream.of(Output.values()).flatMap(output -> Stream.of(Quoting.values()).map(quoting -> Arguments.of(output, quoting)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void consentIsRespected(Output output, Quoting quoting) {
        inSheffield(() -> {
            var workshop = workshop(6);
            workshops.said(workshop, "Example Birdsong Care Ltd", Map.of(1, Said.words("Nobody asked the night staff", quoting)));
            var text = text(output, workshop);
            boolean own = output == Output.OWN_CSV || output == Output.OWN_XLSX;
            assertThat(text.contains("Nobody asked the night staff")).isEqualTo(own || quoting != Quoting.NOT);
            assertThat(text.contains("Birdsong")).isEqualTo(own || quoting == Quoting.NAMED);
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"OWN_CSV", "OWN_XLSX"})
    void whatNamesItsAuthorOrHasTooFewBesideItIsNotRepeatedWithoutTheirName(Output output) {
        inSheffield(() -> {
            var told = workshop(6);
            workshops.said(told, "Example Birdsong Care Ltd", Map.of(1,
                    Said.words("We at Example Birdsong Care were not asked", Quoting.ANONYMOUS)));
            assertThat(text(output, told)).doesNotContain("were not asked");
            var few = workshop(3);
            workshops.said(few, "Example Birdsong Care Ltd", Map.of(1,
                    Said.words("Nobody asked the night staff", Quoting.ANONYMOUS)));
            assertThat(text(output, few)).doesNotContain("night staff");
        });
    }

    @Test
    void nothingBesideAnAnswerWithoutNameTellsWhoGaveIt() {
        inSheffield(() -> {
            var workshop = workshop(6);
            workshops.said(workshop, "Example Birdsong Care Ltd", Map.of(
                    0, new Said(null, "Named words", List.of(), null, Quoting.NAMED), 1, Said.words("Unnamed words", Quoting.ANONYMOUS)));
            var lines = text(Output.SHARING_CSV, workshop).lines().toList();
            assertThat(lines.getFirst()).doesNotContain("Response", "Channel", "Heard on", "Quoting");
            assertThat(lines).filteredOn(line -> line.contains("Named words")).singleElement().asString().contains("Birdsong");
            assertThat(lines).filteredOn(line -> line.contains("Unnamed words")).singleElement().asString().startsWith(",,,");
        });
    }

    @Test
    void noCellIsRunAsAFormula() {
        inSheffield(() -> {
            var workshop = workshop(6);
            workshops.said(workshop, "=cmd()", Map.of(1, Said.words("=HYPERLINK(\"http://example.org\")", Quoting.NAMED)));
            for (var edition : Edition.values()) {
                assertThat(new String(bytes(workshop, edition, Kind.CSV), StandardCharsets.UTF_8))
                        .contains("'=HYPERLINK").contains("'=cmd()").doesNotContain(",=").doesNotContain(",\"=");
                try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(workshop, edition, Kind.XLSX)))) {
                    assertThat(StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false)))
                            .allMatch(cell -> cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING)
                            .anyMatch(cell -> cell.getStringCellValue().startsWith("=HYPERLINK"));
                }
            }
        });
    }

    @Test
    void everyAnswerStandsInTheOwnFileOnceHoweverManyThereAre() {
        inSheffield(() -> {
            var workshop = workshop(0);
            for (int i = 0; i < 1_100; i++) {
                workshops.said(workshop, "Example Care " + i, Map.of(1, Said.words("Words number " + i + ".", Quoting.NAMED)));
            }
            for (var edition : Edition.values()) {
                var lines = new String(bytes(workshop, edition, Kind.CSV), StandardCharsets.UTF_8).lines().toList();
                assertThat(lines).hasSize(1_101).doesNotHaveDuplicates();
            }
        });
    }

    private String text(Output output, Workshop workshop) {
        var report = reports.of(workshop.id()).orElseThrow();
        return switch (output) {
            case OWN_CSV -> new String(bytes(workshop, Edition.OWN, Kind.CSV), StandardCharsets.UTF_8);
            case SHARING_CSV -> new String(bytes(workshop, Edition.SHARING, Kind.CSV), StandardCharsets.UTF_8);
            case OWN_XLSX -> cells(bytes(workshop, Edition.OWN, Kind.XLSX));
            case SHARING_XLSX -> cells(bytes(workshop, Edition.SHARING, Kind.XLSX));
            case PAGE -> ReportBody.of(report);
            case DOCUMENT -> new String(Papers.write(report.paper(), PaperFormat.HTML), StandardCharsets.UTF_8);
            case JSON -> ReportJson.of(report).toString();
        };
    }

    private byte[] bytes(Workshop workshop, Edition edition, Kind kind) {
        try (var content = files.open("Sheffield", workshop, edition, kind)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cells(byte[] workbook) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(cell -> cell.getStringCellValue()).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A closed workshop to whose first two questions so many others answered something else. */
    private Workshop workshop(int others) {
        var workshop = workshops.closed(clock.instant().minus(Duration.ofHours(1)));
        for (int i = 0; i < others; i++) {
            var said = new LinkedHashMap<Integer, Said>();
            said.put(0, Said.words("Reason " + i, Quoting.NOT));
            said.put(1, Said.words("Fees " + i, Quoting.NOT));
            workshops.said(workshop, "Example Other Care " + i, said);
        }
        return workshop;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void inSheffield(Work work) {
        councils.council("sheffield").orElseThrow().run(() -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
