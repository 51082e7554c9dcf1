package org.caremarket.figure.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.figure.Figure;
import org.caremarket.figure.Figures;
import org.caremarket.geography.Authorities;
import org.caremarket.geography.Authority;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A workbook as large as the public one of social care outcomes, with its columns, signs and kinds of rows. */
@MicronautTest(transactional = false)
@Timeout(240)
class PublishedWorkbookTest implements OnPostgres {

    private static final String PLACE = "/api/v1/sefton/imports";
    private static final String SEFTON = "E08000014";
    private static final int ROWS = 48_970;
    private static final int NOT_AVAILABLE = 26_520;
    private static final int SUPPRESSED = 43;
    private static final int SCIENTIFIC = 16;

    private static final List<String> HEADINGS = List.of("Geographical Code", "Geographical Description",
            "Geographical Level", "ONS Code", "ASCOF Measure Code", "Disaggregation Level", "Measure Type",
            "Measure Value", "Measure Group", "Measure Group Description");
    private static final List<String> MEASURES = List.of("1C1A", "1C1B", "1C2A", "1C2B", "1E", "1G", "2B1", "2D", "1A", "4B");
    private static final List<String> TYPES = List.of("Denominator", "Base", "Numerator", "Outcome", "Margin Of Error");
    private static final List<String> GROUPS = List.of("Total", "18-64", "65 and over", "Female", "Male", "Carers", "Users");

    @Inject
    EmbeddedServer server;

    @Inject
    JsonMapper json;

    @Inject
    Figures figures;

    @Inject
    CouncilDirectory councils;

    private Browser program;
    private String token;

    /** Sefton's rows are numbers; of the others so many are signs that the whole has as many as the public workbook. */
    private static byte[] workbook(List<Authority> areas) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", null)) {
            var sheet = workbook.newWorksheet("in");
            row(sheet, 0, HEADINGS);
            int others = 0;
            for (int i = 0; i < ROWS; i++) {
                int rest = i / TYPES.size();
                var group = GROUPS.get(rest / areas.size() % GROUPS.size());
                var area = areas.get(rest % areas.size());
                // Every combination once; what is left over is about a group that nobody else has.
                int block = rest / areas.size() / GROUPS.size();
                var measure = MEASURES.get(block % MEASURES.size());
                var shown = block < MEASURES.size() ? group : "Others";
                var type = TYPES.get(i % TYPES.size());
                var value = area.gssCode().equals(SEFTON) ? own(type) : other(others++);
                row(sheet, i + 1, List.of("102", area.name(), "Council", area.gssCode(), measure, shown, type, value, measure, "Words"));
            }
        }
        return bytes.toByteArray();
    }

    private static String own(String type) {
        return switch (type) {
            case "Denominator" -> "1,000";
            case "Numerator" -> "936";
            case "Outcome" -> "93.6";
            default -> "4";
        };
    }

    private static String other(int number) {
        return number < NOT_AVAILABLE ? "[x]" : number < NOT_AVAILABLE + SUPPRESSED ? "[c]"
                : number < NOT_AVAILABLE + SUPPRESSED + SCIENTIFIC ? "5.0000000000000003E-2" : "50";
    }

    private static void row(Worksheet sheet, int number, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(number, column, cells.get(column));
        }
    }

    private Map<String, Object> map(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    private Map<String, Object> until(String place, String state) throws IOException, InterruptedException {
        var found = map(program.api("GET", place, token, ""));
        for (int i = 0; i < 900 && (!state.equals(found.get("state")) || state.equals("REVIEW") && found.get("rows") == null); i++) {
            Thread.sleep(200);
            found = map(program.api("GET", place, token, ""));
        }
        return found;
    }

    @Test
    void onlyTheCouncilsOwnFiguresAreWrittenAndEverySignIsCounted() throws Exception {
        program = new Browser(server.getURI());
        token = (String) map(program.api("POST", "/api/v1/sefton/tokens", "",
                "{\"email\":\"officer@sefton.example\",\"password\":\"%s\"}".formatted(DemonstrationPeople.PASSWORD))).get("token");
        var areas = Authorities.shipped().all().stream().filter(Authority::isCouncil).limit(139)
                .collect(Collectors.toCollection(ArrayList::new));
        areas.removeIf(area -> area.gssCode().equals(SEFTON));
        areas.addFirst(Authorities.shipped().find(SEFTON).orElseThrow());
        var uploaded = program.apiUpload(PLACE, token, Map.of("kind", "figures"), "outcomes 2020-21.xlsx", workbook(areas));
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(202);
        var place = uploaded.header("Location");

        var review = until(place, "REVIEW");
        assertThat(review).containsEntry("rows", ROWS).containsEntry("accepted", 8);
        assertThat(review.get("errors")).isEqualTo(List.of());
        assertThat(review.get("details").toString()).contains("source=outcomes 2020-21");
        assertThat(review.get("notes").toString()).contains("The period 2020-21 is taken from the file's name, for 8 rows that give none.", "[x] 26,520 times (not stated)", "[c] 43 times (suppressed)",
                "16 numbers are written in scientific notation", "16 rows are merged", "It is about another area.",
                "Its numbers are of another type: “Base”.", "It is about a part of the people only.");

        var chosen = program.api("PUT", place + "/choices", token,
                "{\"details\":{\"period\":\"2020-21\"},\"version\":%s}".formatted(review.get("version")));
        assertThat(chosen.status()).as(chosen.body()).isIn(200, 202);
        var again = until(place, "REVIEW");
        assertThat(again).containsEntry("accepted", 8).containsEntry("leftOutCount", ROWS - 8 * 3);
        assertThat(again.get("flagged").toString()).contains("indicator-likely", "indicator-unknown");
        var confirmed = program.api("POST", place + "/confirmation", token, "{\"version\":%s}".formatted(again.get("version")));
        assertThat(confirmed.status()).as(confirmed.body()).isIn(200, 202);
        assertThat(until(place, "IMPORTED")).containsEntry("accepted", 8);

        var written = councils.council("sefton").orElseThrow().call(() -> figures.ofSources(List.of("outcomes 2020-21")));
        assertThat(written).hasSize(8).extracting(Figure::area).containsOnly(SEFTON);
        assertThat(written).allSatisfy(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("93.6");
            assertThat(figure.numerator()).isEqualByComparingTo("936");
            assertThat(figure.denominator()).isEqualByComparingTo("1000");
        });
    }
}
