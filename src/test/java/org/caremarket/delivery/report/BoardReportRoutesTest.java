package org.caremarket.delivery.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.ActionEdits;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.NewAction;
import org.caremarket.delivery.DeliveryPlanText;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusReport;
import org.caremarket.delivery.Timeframe;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.time.AsAt;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board report over HTTP: the page, the files and the JSON. */
@MicronautTest(transactional = false)
class BoardReportRoutesTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final String FORMULA = "=HYPERLINK(\"https://evil.example\",\"Click\")";

    @Inject
    EmbeddedServer server;

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    JsonMapper json;

    @Inject
    Actions actions;

    @Inject
    ActionEdits edits;

    @Inject
    DeliveryPlans plans;

    @Inject
    CouncilDirectory councils;

    private Browser viewer;
    private String token;

    @BeforeAll
    void signIn() throws IOException {
        viewer = new Browser(server.getURI());
        viewer.signIn("/sheffield", "viewer@sheffield.example", DemonstrationPeople.PASSWORD);
        var answer = viewer.api("POST", "/api/v1/sheffield/tokens", "",
                "{\"email\":\"viewer@sheffield.example\",\"password\":\"%s\"}".formatted(DemonstrationPeople.PASSWORD));
        token = (String) map(answer).get("token");
    }

    private <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work);
    }

    private Map<String, Object> map(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }

    private Browser.Answer report(String query) {
        return viewer.get("/sheffield/delivery-plans/1/report" + query);
    }

    private Action published(Status status) {
        return in(() -> actions.ofPlan(1, AsAt.past(LocalDate.of(2023, 5, 25)))).stream()
                .filter(action -> action.status() == status).findFirst().orElseThrow();
    }

    private void report(Action action, Status status, LocalDate asOf) {
        in(() -> actions.report(action.id(), new StatusReport(status, "The tender found no bidder", "A second tender",
                asOf, actions.find(action.id()).orElseThrow().version()), OFFICER));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static String permanent(Browser.Answer page) {
        return page.page().select(".app-report__address a").attr("href").replaceFirst("https?://[^/]+", "");
    }

    @Test
    void saysTheAnswerFirstAndWhoItIsFor() {
        var page = report("?asAt=2023-05-25").page();
        assertThat(page.select("h1").text()).isEqualTo("Market oversight and sustainability delivery plan");
        assertThat(page.select(".app-report .govuk-body-l").text())
                .startsWith("2 of 25 actions are amber, 3 are waiting for a status")
                .endsWith("Nothing had been recorded for 25 April 2023 to compare it with.");
        assertThat(page.select(".app-report").text()).contains("As at 25 May 2023, from what was recorded by",
                "Director of Adult Health and Social Care", "Adult Health and Social Care Policy Committee",
                "No action is red.", "Themes, titles and descriptions are rewritten");
        assertThat(page.select(".app-report__counts tbody tr:last-child td").eachText())
                .containsExactly("0", "2", "3", "14", "1", "5", "25",
                        page.select(".app-report__counts tbody tr:last-child td").last().text());
        assertThat(page.select(".app-report__theme")).hasSize(5);
        assertThat(page.select(".app-report__theme tbody tr")).hasSize(25);
    }

    @Test
    void everyNumberLeadsToAsManyActions() {
        var cells = report("?asAt=2023-05-25").page().select(".app-report__counts td a");
        assertThat(cells).isNotEmpty().allSatisfy(link -> assertThat(
                viewer.get(link.attr("href")).page().select("main tbody tr")).hasSize(Integer.parseInt(link.text())));
    }

    @Test
    void aDayBeforeTheFirstRecordGivesAReasonAndNoEmptyTables() {
        var page = report("?asAt=2023-05-24").page();
        assertThat(page.select(".app-report").text()).contains("No action of this plan was recorded for 24 May 2023.");
        assertThat(page.select(".app-report table")).isEmpty();
    }

    @Test
    void aLaterDayShowsWhatHasChangedSince() {
        var action = published(Status.GREEN);
        report(action, Status.RED, LocalDate.of(2024, 2, 10));
        report(action, Status.RED, LocalDate.of(2024, 2, 20));
        assertThat(report("?asAt=2024-02-09&since=2024-01-31").page().select("main").text())
                .contains("No action is red.").doesNotContain("The tender found no bidder");
        var page = report("?asAt=2024-02-29&since=2024-01-31").page();
        assertThat(page.select(".app-report .govuk-body-l").text())
                .contains("1 of 25 actions is red").endsWith("Since 31 January 2024, 1 became red or amber.");
        assertThat(page.select(".app-report__exception").first().text()).contains(action.title(), "Owner: Not stated",
                "Red since 10 February 2024. As in the report before.", "Reason: The tender found no bidder",
                "Corrective action: A second tender");
        assertThat(page.select("main").text()).contains("from green to red");
    }

    @Test
    void thePermanentAddressGivesTheSameReportWhateverIsRecordedLater() throws IOException {
        var first = report("?asAt=2024-06-30");
        var address = permanent(first);
        assertThat(address).matches("/sheffield/delivery-plans/1/report\\?asAt=2024-06-30&recordedBy=\\d{4}-.*Z");
        var removed = in(() -> {
            plans.extend(1, List.of(action("2.97", "To be removed")), null, "Import");
            return actions.ofPlan(1, AsAt.present(today())).stream()
                    .filter(action -> action.ref().equals("2.97")).findFirst().orElseThrow();
        });
        var before = report("?asAt=" + today());

        report(published(Status.AMBER), Status.GREEN, LocalDate.of(2024, 6, 1));
        in(() -> edits.withdraw(removed.id(), 1, 1, OFFICER));

        var again = viewer.get(address);
        assertThat(again.page().select(".app-report .govuk-body-l, .app-report__theme, .app-report__address").text())
                .isEqualTo(first.page().select(".app-report .govuk-body-l, .app-report__theme, .app-report__address").text());
        assertThat(again.page().select(".govuk-inset-text").text()).startsWith("1 report was recorded since")
                .endsWith("See the report as known now");
        assertThat(again.page().select(".app-report__counts a")).as("lists show what is known now").isEmpty();
        var known = viewer.get(again.page().select(".govuk-inset-text a").attr("href"));
        assertThat(known.page().select(".govuk-inset-text")).isEmpty();
        assertThat(known.page().select(".app-report .govuk-body-l").text())
                .isNotEqualTo(first.page().select(".app-report .govuk-body-l").text());

        var withRemoved = viewer.get(permanent(before)).page();
        assertThat(withRemoved.text()).contains("To be removed", "1 removal of an action");
        assertThat(viewer.get(address.replace("/report", "/report.csv")).body())
                .as("files keep to the moment too").isNotEqualTo(viewer.get("/sheffield/delivery-plans/1/report.csv?asAt=2024-06-30").body());
        var api = viewer.api("GET", "/api/v1" + address, token, "");
        assertThat(map(api)).containsEntry("recordedLater", Map.of("reports", 1, "changes", 0, "removals", 0))
                .containsEntry("permanent", "/api/v1" + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asAt=yesterday", "asAt=2999-01-01", "since=2999-01-01", "since=x", "recordedBy=x",
        "asAt=2023-05-25&recordedBy=2023-05-24T00:00:00Z", "recordedBy=2999-01-01T00:00:00Z", "asAt=%27--"})
    void aQueryThatMakesNoSenseIsRefusedWithAReasonBesideItsField(String query) {
        var answer = report("?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".app-report")).as("no paper of another day").isEmpty();
        assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href")).isNotEmpty()
                .allMatch(href -> answer.page().selectFirst(href) != null);
        assertThat(viewer.get("/sheffield/delivery-plans/1/report.csv?" + query).status()).isEqualTo(422);
        assertThat(viewer.get("/sheffield/delivery-plans/1/report.xlsx?" + query).status()).isEqualTo(422);
        assertThat(viewer.api("GET", "/api/v1/sheffield/delivery-plans/1/report?" + query, token, "").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "x", "9223372036854775808"})
    void aPlanThatIsNotThereIsNotFound(String plan) {
        for (var path : List.of("/report", "/report.csv", "/report.xlsx", "/report?asAt=nonsense")) {
            assertThat(viewer.get("/sheffield/delivery-plans/" + plan + path).status()).as(path).isEqualTo(404);
        }
        assertThat(viewer.api("GET", "/api/v1/sheffield/delivery-plans/" + plan + "/report", token, "").status()).isEqualTo(404);
    }

    @Test
    void filesHoldTheSameActionsAndRunNoFormula() {
        var plan = in(() -> {
            var id = plans.add(new DeliveryPlanText("Fées & “formulas”", "2026", null, null, null), null, null, null);
            plans.extend(id, List.of(action("1.1", FORMULA)), null, "Import");
            return id;
        });
        var path = "/sheffield/delivery-plans/%d/report".formatted(plan);
        var csv = viewer.get(path + ".csv");
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"sheffield-fees-formulas-%s.csv\"".formatted(today()));
        assertThat(csv.header("Cache-Control")).isEqualTo("no-store");
        assertThat(csv.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(csv.body()).contains("\"'=HYPERLINK(").doesNotContain(",=HYPERLINK", "\"=HYPERLINK");

        var xlsx = client.toBlocking().exchange(HttpRequest.GET(path + ".xlsx")
                .header("Cookie", String.join("; ", viewer.cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).toList())), byte[].class);
        assertThat(xlsx.getContentType().orElseThrow().toString())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(xlsx.header("Content-Disposition")).endsWith("-%s.xlsx\"".formatted(today()));

        var expected = List.of("1.1", "A theme", FORMULA, "@SUM(1)\nand a second line", "", "", "March 2026", "Amber",
                "-2+3 is the reason", "+44 151 496 0000", "2026-03-27", "'=quoted", "");
        for (var file : List.of(csv.body().getBytes(StandardCharsets.UTF_8), xlsx.body())) {
            assertThat(SheetReader.read(file, "")).isInstanceOfSatisfying(SheetOutcome.Read.class, read -> {
                assertThat(read.sheet().rows().getFirst().cells()).isEqualTo(ReportFile.COLUMNS);
                var row = read.sheet().rows().get(1);
                for (int column = 0; column < expected.size(); column++) {
                    assertThat(row.cell(column)).as(ReportFile.COLUMNS.get(column)).isEqualTo(expected.get(column));
                }
            });
        }
    }

    @Test
    void theApiGivesTheSameReport() throws IOException {
        var answer = map(viewer.api("GET", "/api/v1/sheffield/delivery-plans/1/report?asAt=2023-05-25", token, ""));
        assertThat(answer).containsEntry("asAt", "2023-05-25").containsEntry("since", "2023-04-25");
        assertThat((Map<String, Object>) answer.get("counts")).containsEntry("total", 25).containsEntry("unclear", 3)
                .containsEntry("red", 0);
        assertThat((List<?>) answer.get("themes")).hasSize(5);
    }

    private static NewAction action(String ref, String title) {
        return new NewAction("A theme", ref, title, "@SUM(1)\nand a second line", null, List.of(),
                Timeframe.of("March 2026"), null, Status.AMBER, "-2+3 is the reason", "+44 151 496 0000", "'=quoted",
                LocalDate.of(2026, 3, 27));
    }
}
