package org.caremarket.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Columns that are taken as last time, and the sheet of a workbook that is meant. */
@MicronautTest(transactional = false)
class RememberedColumnsTest implements OnPostgres {

    @Inject
    EmbeddedServer server;

    private Browser officer;

    @BeforeAll
    void signIn() {
        officer = new Browser(server.getURI());
        officer.signIn("/sefton", "officer@sefton.example", DemonstrationPeople.PASSWORD);
    }

    private String uploaded(String name, byte[] content) {
        officer.get("/sefton/imports/new");
        var answer = officer.upload("/sefton/imports", Map.of("kind", "words"), name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.header("Location");
    }

    private String version(String place) {
        return officer.get(place).page().select("[name=version]").attr("value");
    }

    private String chosen(Browser.Answer review, int column) {
        return review.page().select("#column-" + column + " [selected]").attr("value");
    }

    @Test
    void columnsThatWereChosenAreProposedForTheNextFileWithTheSameHeadings() {
        var first = uploaded("first.csv", ImportFiles.text("Thing,Means\none,GREEN\n"));
        assertThat(chosen(officer.get(first), 0)).isEmpty();
        officer.post(first + "/choices", Map.of("version", version(first), "column.0", "word", "column.1", "status",
                "detail.title", "Ours"));
        assertThat(officer.post(first + "/confirmation", Map.of("version", version(first))).status()).isEqualTo(303);

        var second = officer.get(uploaded("second.csv", ImportFiles.text("THING:,means\ntwo,RED\n")));
        assertThat(chosen(second, 0)).isEqualTo("word");
        assertThat(second.page().select(".govuk-inset-text").text())
                .containsPattern("The columns are taken as .+ chose them on \\d+ \\w+ \\d{4} for “first.csv”, which had the same headings");
        assertThat(second.page().select("h1 + p").text()).startsWith("1 row: 1 word can be imported");
        assertThat(second.page().select(".govuk-error-summary")).as("nobody typed anything yet").isEmpty();

        var third = officer.get(uploaded("third.csv", ImportFiles.text("Means,Thing\nRED,three\n")));
        assertThat(chosen(third, 1)).as("other headings").isEmpty();
        assertThat(third.text()).doesNotContain("The columns are taken as");
    }

    @Test
    void whoeverImportsAWorkbookChoosesItsSheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tests", null)) {
            for (var name : new String[] {"Cover", "Words", "Nothing"}) {
                var sheet = workbook.newWorksheet(name);
                if (!name.equals("Nothing")) {
                    sheet.value(0, 0, name.equals("Cover") ? "About" : "Word");
                    sheet.value(0, 1, "Means");
                    sheet.value(1, 0, name + " one");
                    sheet.value(1, 1, "GREEN");
                }
            }
        }
        var place = uploaded("words.xlsx", bytes.toByteArray());
        var review = officer.get(place);
        assertThat(review.page().select("#detail-sheet option").eachText()).containsExactly("Cover", "Words");
        assertThat(review.page().select("#detail-sheet [selected]").text()).isEqualTo("Cover");
        assertThat(review.text()).contains("Only the sheet “Cover” is read");

        // As the form sends it: the columns that it shows are those of the sheet before.
        var form = Map.of("version", version(place), "detail.title", "Ours", "detail.sheet-shown", "Cover",
                "detail.sheet", "Words", "column.0", "", "column.1", "status");
        var other = officer.post(place + "/confirmation", form);
        assertThat(other.status()).as("another sheet is looked at first").isEqualTo(422);
        assertThat(chosen(other, 0)).isEqualTo("word");
        assertThat(other.text()).contains("Words one", "Only the sheet “Words” is read").doesNotContain("Cover one");
        assertThat(officer.post(place + "/confirmation", Map.of("version", version(place), "detail.sheet-shown", "Words",
                "detail.sheet", "Words")).status()).isEqualTo(303);
        assertThat(officer.get(place).text()).contains("1 word was imported");
    }
}
