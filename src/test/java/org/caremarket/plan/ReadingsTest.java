package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Measurement;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.time.Period;
import org.caremarket.testing.OnPostgres;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of Sefton in the texts of its plans. */
@MicronautTest(transactional = false)
class ReadingsTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    @Inject
    Readings readings;

    @Inject
    Plans plans;

    @Inject
    Figures figures;

    @Inject
    CouncilDirectory councils;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure:HC_WAIT 2024-06      | 20 people
            figure:HC_WAIT              | 20 people
            figure: HC_WAIT  2024-06    | 20 people
            figure:HC_WAIT 2019-06      | (no figure is recorded for HC_WAIT 2019-06)
            figure:NO_SUCH              | (no figure is recorded for NO_SUCH)
            figure:999999               | (no figure is recorded for 999999)
            HC_WAIT                     | (no figure is recorded for HC_WAIT)
            """)
    void aReferenceStandsForARecordedFigure(String reference, String words) {
        assertThat(in(() -> readings.notes().of(reference).words())).isEqualTo(words);
    }

    @Test
    void eachFigureHasOneNoteWithAllThatIsKnownOfIt() {
        var notes = in(readings::notes);
        var html = Jsoup.parse(Markdown.html("Waiting: {{figure:HC_WAIT}}, again {{figure:HC_WAIT}}; {{figure:SL_OCC 2024-06}}.", 3, notes));
        assertThat(html.select("sup a").eachAttr("href")).containsExactly("#figure-1", "#figure-1", "#figure-2");
        assertThat(notes.noted()).hasSize(2);
        var occupancy = notes.noted().get(1);
        assertThat(occupancy.counts()).isEqualTo("508 of 543");
        assertThat(occupancy.contradiction()).isEqualTo("The source says 96%; 508 of 543 is 93.6%");
        assertThat(occupancy.period()).isEqualTo("June 2024");
        assertThat(occupancy.source()).contains("capacity plan");
        assertThat(occupancy.definition()).contains("(method 1)");
    }

    @Test
    void lengthIsCountedWithTheWordsThatAreInserted() {
        assertThat(in(() -> readings.notes().count("About {{figure:HC_WAIT}} wait – still").words())).isEqualTo(6);
    }

    @Test
    void aDraftFollowsWhatIsRecorded() {
        var before = in(() -> readings.notes().find("figure:CH_OOB").orElseThrow());
        var later = record("CH_OOB", new BigDecimal("31"), "2025-06");
        assertThat(in(() -> readings.notes().find("figure:CH_OOB").orElseThrow()).value()).as("the newest").startsWith("31");
        assertThat(in(() -> readings.notes().of("figure:" + later).words())).startsWith("31");
        assertThat(in(() -> readings.notes().of("figure:" + before.figure()).words())).isEqualTo(before.value());
    }

    @Test
    void seftonsReturnReadsWithItsFigures() {
        var read = in(() -> readings.of(plans.titled("Capacity plan 2024 to 2025").orElseThrow()));
        var text = Jsoup.parse(read.sections().get(1).html()).text();
        assertThat(text).contains("1,630 hours a week").doesNotContain("{{").doesNotContain("no figure is recorded");
        assertThat(read.figures()).hasSizeGreaterThan(15).allSatisfy(note -> assertThat(note.source()).isNotBlank());
        assertThat(read.sections()).allSatisfy(section -> assertThat(section.over()).isEmpty());
        assertThat(read.words()).isGreaterThan(1000);
    }

    private long record(String code, BigDecimal value, String period) {
        return in(() -> ((FigureOutcome.Saved) figures.record(new FigureText(code,
                councils.council("sefton").orElseThrow().area(), Period.of(period), Measurement.of(value),
                FigureStatus.FINAL, "A later count", null, null, 1, "", null), OFFICER)).figure().id());
    }

    private <T> T in(Supplier<T> work) {
        return councils.council("sefton").orElseThrow().call(work::get);
    }
}
