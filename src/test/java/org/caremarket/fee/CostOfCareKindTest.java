package org.caremarket.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** Results of exercises from files: long and wide, read again, and taken back. */
@MicronautTest(transactional = false)
class CostOfCareKindTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final AtomicLong NUMBER = new AtomicLong(9_000);

    @Inject
    CostOfCareKind kind;

    @Inject
    Costs costs;

    @Inject
    CouncilDirectory councils;

    @Test
    void aLongFileIsReadOnceAndTheSecondTimeChangesNothing() {
        var id = exercise();
        var file = """
                Care type,Line,Count,Lower quartile,Median,Upper quartile,Invited,Responses,Used
                Home care,Direct care,18,10.02,10.41,10.95,42,19,18
                "Home care, 18 and over",Travel time,18,1.05,£1.48,1.92,,,
                "Home care, 18 and over",Total per hour,18,19.80,21.55,23.70,,,
                "Home care, 18 and over",Total staffing,18,1,2,3,,,
                Moon care,Direct care,1,1,1,1,,,
                Home care,Mileage,18,9,1,2,,,
                Home care,PPE,18,"12,5",1,2,,,
                """;
        var reading = read(id, file, Map.of());
        assertThat(reading.errors().isEmpty()).isTrue();
        assertThat(reading.items()).extracting(item -> item.value(CostFields.LINE))
                .containsExactly("direct-care", "travel-time", "total");
        assertThat(reading.leftOut()).extracting(Reading.LeftOut::reason).anyMatch(why -> why.contains("subtotal"))
                .anyMatch(why -> why.contains("no kind of care")).anyMatch(why -> why.contains("must not be above the median"))
                .anyMatch(why -> why.contains("is no number"));
        write(reading);
        var cost = in(() -> costs.find(id, CareType.HOME_CARE)).orElseThrow();
        assertThat(cost.result().totalMedian()).isEqualByComparingTo("21.55");
        assertThat(cost.result().invited()).isEqualTo(42);
        assertThat(cost.sumOfMedians().orElseThrow()).isEqualByComparingTo("11.89");
        assertThat(read(id, file, Map.of()).items()).isEmpty();
    }

    @Test
    void aWideFileHasColumnsForEachKindOfCareAndUnknownLinesAreAskedFor() {
        var id = exercise();
        var file = """
                Cost line,Residential count,Residential lower quartile,Residential median,Residential upper quartile,Nursing count,Nursing median
                Food supplies,29,32.10,36.40,41.90,11,37.00
                Robots,3,1,2,3,,
                Total,29,668.40,748.15,836.90,11,968.20
                """;
        var first = read(id, file, Map.of());
        assertThat(first.items()).hasSize(4);
        assertThat(first.findings()).singleElement().satisfies(found -> assertThat(found.found()).isEqualTo("Robots"));
        var question = first.asked().getFirst();
        assertThat(question.options()).extracting(each -> each.value()).contains("food", "own:Supplies and services");
        write(read(id, file, Map.of(question.name(), "own:Supplies and services")));
        var cost = in(() -> costs.find(id, CareType.RESIDENTIAL)).orElseThrow();
        assertThat(cost.lines()).filteredOn(line -> line.line().own()).singleElement()
                .satisfies(line -> assertThat(line.median()).isEqualByComparingTo("2"));
        assertThat(in(() -> costs.find(id, CareType.NURSING)).orElseThrow().result().totalMedian())
                .isEqualByComparingTo("968.20");
    }

    @Test
    void anImportIsTakenBackUnlessSomebodyChangedItSince() {
        var id = exercise();
        write(read(id, "Care type,Line,Median\nnursing,Food supplies,30\n", Map.of()));
        var second = write(read(id, "Care type,Line,Median\nnursing,Food supplies,40\nresidential,Food supplies,20\n", Map.of()));
        assertThat(median(id)).isEqualByComparingTo("40");
        assertThat(in(() -> kind.undo(second, OFFICER))).isTrue();
        assertThat(median(id)).isEqualByComparingTo("30");
        assertThat(in(() -> costs.find(id, CareType.RESIDENTIAL))).isEmpty();
        var third = write(read(id, "Care type,Line,Median\nnursing,Food supplies,50\n", Map.of()));
        in(() -> costs.line(id, CareType.NURSING, new LineCost(0, "food", null, null, BigDecimal.ONE, null), null,
                costs.find(id, CareType.NURSING).orElseThrow().result().version(), OFFICER));
        assertThat(in(() -> kind.undo(third, OFFICER))).isFalse();
        assertThat(median(id)).isEqualByComparingTo("1");
    }

    @Test
    void whatIsExportedComesBackAsItIs() {
        councils.council("sefton").orElseThrow().call(() -> {
            var exercise = costs.exercises().getFirst();
            for (var file : List.of(CostTable.of(exercise, costs.of(exercise), "sefton", LocalDate.of(2026, 1, 1)).csv(),
                    CostTable.of(exercise, costs.of(exercise), "sefton", LocalDate.of(2026, 1, 1)).workbook())) {
                var sheet = ((SheetOutcome.Read) SheetReader.read(file, "results")).sheet();
                var reading = kind.read(sheet, new Choices(Map.of(), Map.of("exercise", "" + exercise.id()), Map.of()));
                assertThat(reading.items()).isEmpty();
                assertThat(reading.leftOut()).hasSizeGreaterThan(100).allMatch(row -> row.reason().endsWith("recorded already."));
            }
            return null;
        });
    }

    private BigDecimal median(long id) {
        return in(() -> costs.find(id, CareType.NURSING)).orElseThrow().sumOfMedians().orElseThrow();
    }

    private long exercise() {
        var text = new ExerciseText("Import " + NUMBER.incrementAndGet(), "2022-23", null, "", new PriceRises(Map.of()),
                "Annex A", "", null);
        return ((Outcome.Saved<Exercise>) in(() -> costs.add(text, OFFICER))).now().id();
    }

    private Reading read(long exercise, String csv, Map<String, String> said) {
        var details = new java.util.HashMap<>(said);
        details.put("exercise", "" + exercise);
        var sheet = ((SheetOutcome.Read) SheetReader.read(csv.getBytes(StandardCharsets.UTF_8), "results.csv")).sheet();
        return in(() -> kind.read(sheet, new Choices(Map.of(), details, Map.of())));
    }

    private long write(Reading reading) {
        var number = NUMBER.incrementAndGet();
        in(() -> kind.write(reading, number, OFFICER, done -> { }));
        return number;
    }

    private <T> T in(Supplier<T> what) {
        return councils.council("sheffield").orElseThrow().call(what::get);
    }
}
