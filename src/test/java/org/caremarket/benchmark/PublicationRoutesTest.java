package org.caremarket.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.figure.Figure;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Measurement;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.time.Period;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sharing figures and keeping lists of peers, on pages and from programs. */
@MicronautTest(transactional = false)
class PublicationRoutesTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final AtomicInteger YEAR = new AtomicInteger(2050);
    private static final String CLUB = "market-planning-club";

    @Inject
    EmbeddedServer server;

    @Inject
    Figures figures;

    @Inject
    CouncilDirectory councils;

    private Browser approver;
    private Browser officer;
    private Browser viewer;

    @BeforeAll
    void signIn() {
        approver = browser("approver");
        officer = browser("officer");
        viewer = browser("viewer");
    }

    private Browser browser(String who) {
        var browser = new Browser(server.getURI());
        browser.signIn("/sefton", who + "@sefton.example", DemonstrationPeople.PASSWORD);
        browser.get("/sefton/account");
        return browser;
    }

    private Figure record(String indicator, Period period, long value) {
        var sefton = councils.council("sefton").orElseThrow();
        var text = new FigureText(indicator, sefton.area(), period, Measurement.of(BigDecimal.valueOf(value)),
                FigureStatus.FINAL, "A return", null, null, 1, "", null);
        return ((FigureOutcome.Saved) sefton.call(() -> figures.record(text, OFFICER))).figure();
    }

    private static Period year() {
        return Period.year(YEAR.incrementAndGet());
    }

    private static String value(Figure figure, String how) {
        return "%d.%d%s".formatted(figure.id(), figure.version(), how);
    }

    @Test
    void thePageSaysTheAnswerFirstAndWhoSharesIs() {
        var page = approver.get("/sefton/publications");
        assertThat(page.page().select("main h1 + p").text()).matches("\\d+ figures are shared with \\d+ groups; .*");
        assertThat(page.page().select("a[href=/sefton/publications/new]")).hasSize(1);
        assertThat(officer.get("/sefton/publications").text()).contains("ask an approver");
        assertThat(viewer.get("/sefton/publications").text()).doesNotContain("ask an approver");
        assertThat(page.page().select("main tbody th a").eachAttr("href"))
                .isNotEmpty().allMatch(href -> viewer.get(href).status() == 200);
        assertThat(page.page().select("nav a").eachText()).contains("Sharing");
    }

    @Test
    void onlyApproversChooseAndConfirm() {
        for (var who : new Browser[] {officer, viewer}) {
            assertThat(who.get("/sefton/publications/new").status()).isEqualTo(403);
            assertThat(who.post("/sefton/publications", Map.of("group", CLUB, "figure", "1.1")).status()).isEqualTo(403);
            assertThat(who.post("/sefton/publications/review", Map.of("group", CLUB, "figure", "1.1")).status()).isEqualTo(403);
            assertThat(who.get("/sefton/publications/1/withdrawal").status()).isEqualTo(403);
        }
    }

    @Test
    void figuresAreChosenReviewedSharedAndTakenBack() {
        var figure = record("CH_HOMES", year(), 123);
        assertThat(approver.get("/sefton/publications/new").page().select("main ul a").eachAttr("href"))
                .contains("/sefton/publications/new?group=" + CLUB);
        var choice = approver.get("/sefton/publications/new?group=" + CLUB + "&q=" + figure.period());
        assertThat(choice.page().select("input[name=figure]").eachAttr("value")).contains(value(figure, ""));
        var review = approver.post("/sefton/publications/review", Map.of("group", CLUB, "figure", value(figure, "")));
        assertThat(review.status()).isEqualTo(200);
        assertThat(review.text()).contains("1 figure will be shared with Market planning club", "123", "Cheshire West and Chester");
        var form = Map.of("group", CLUB, "figure", review.page().select("input[name=figure]").val());
        var done = approver.post("/sefton/publications", form);
        assertThat(done.status()).isEqualTo(303);
        assertThat(approver.get(done.header("Location")).text()).contains("1 figure shared with Market planning club");

        var link = approver.get("/sefton/publications").page()
                .select("tr:contains(%s) th a".formatted(figure.time().words())).attr("href");
        assertThat(viewer.get(link).text()).contains("123", "Sheffield", "A return").doesNotContain("Take it back");
        var refused = approver.post(link + "/withdrawal", Map.of("reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#reason-error").text()).contains("why");
        assertThat(approver.post(link + "/withdrawal", Map.of("reason", "Counted twice")).status()).isEqualTo(303);
        assertThat(viewer.get(link).text()).contains("Counted twice", "withdrawn").doesNotContain("123");
        assertThat(approver.post(link + "/withdrawal", Map.of("reason", "Again")).status()).isEqualTo(409);
    }

    @Test
    void theReviewSaysWhatIsSuppressedAndWhatIsRefusedAndWhy() {
        var period = year();
        var small = record("CH_OOB", period, 3);
        var vacancy = record("CH_VAC", period, 6);
        var review = approver.post("/sefton/publications/review", Map.of("group", CLUB, "figure", value(vacancy, "")));
        assertThat(review.text()).contains("Nothing will leave", "not stated how many");
        assertThat(review.page().select("main li a").attr("href")).isEqualTo("/sefton/figures/%d/edit".formatted(vacancy.id()));
        assertThat(approver.post("/sefton/publications/review", Map.of("group", CLUB, "figure", value(small, ""))).text())
                .contains("suppressed", "somebody could be recognised");
        assertThat(approver.post("/sefton/publications", Map.of("group", CLUB, "figure", value(vacancy, ".shown"))).status())
                .isEqualTo(422);
        var stale = approver.post("/sefton/publications", Map.of("group", CLUB, "figure", value(small, ".shown")));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Something changed since you looked");
        assertThat(stale.page().select("input[name=figure]").val()).isEqualTo(value(small, ".suppressed"));
    }

    @Test
    void theCouncilItselfSeesWhatIsKeptBackAndWhy() {
        var small = record("CH_OOB", year(), 3);
        assertThat(approver.post("/sefton/publications", Map.of("group", CLUB, "figure", value(small, ".suppressed"))).status())
                .isEqualTo(303);
        var row = viewer.get("/sefton/publications").page().select("tr:contains(%s)".formatted(small.time().words()));
        assertThat(row.text()).contains("Suppressed", "3 people here", "somebody could be recognised")
                .doesNotContain("As it is here");
        var facts = viewer.get(row.select("th a").attr("href")).page().select("main dl").text();
        assertThat(facts).contains("It is here 3 people", "somebody could be recognised")
                .doesNotContain("Remark Not stated");
    }

    @Test
    void nothingChosenIsSaidAndGroupsOfOthersAreNotFound() {
        var refused = approver.post("/sefton/publications/review", Map.of("group", CLUB));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.text()).contains("Select at least one figure");
        assertThat(approver.get("/sefton/publications/new?group=london").status()).isEqualTo(404);
        assertThat(approver.post("/sefton/publications", Map.of("group", "london", "figure", "1.1")).status()).isEqualTo(404);
        assertThat(approver.get("/sefton/publications/999999").status()).isEqualTo(404);
    }

    @Test
    void programsPublishAndWithdraw() {
        var token = approver.api("POST", "/api/v1/sefton/tokens", "", "{\"email\":\"approver@sefton.example\",\"password\":\"%s\"}"
                .formatted(DemonstrationPeople.PASSWORD)).body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        var figure = record("CH_HOMES", year(), 124);
        var body = "{\"group\":\"%s\",\"figures\":[{\"id\":%d,\"version\":%d}]}";
        var api = "/api/v1/sefton/publications";
        assertThat(approver.api("POST", api, token, body.formatted(CLUB, figure.id(), 9)).status()).isEqualTo(409);
        assertThat(approver.api("POST", api, token, body.formatted("london", figure.id(), 1)).status()).isEqualTo(422);
        assertThat(approver.api("POST", api, token, "{\"group\":\"x\",\"figures\":[{}]}").status()).isEqualTo(422);
        var made = approver.api("POST", api, token, body.formatted(CLUB, figure.id(), 1));
        assertThat(made.status()).isEqualTo(201);
        // The group sees it already: nothing is made.
        assertThat(approver.api("POST", api, token, body.formatted(CLUB, figure.id(), 1)).status()).isEqualTo(200);
        var id = made.body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
        assertThat(approver.api("GET", api + "/" + id, token, "").body()).contains("\"value\":124", "\"group\":\"" + CLUB + "\"");
        assertThat(approver.api("POST", api + "/" + id + "/withdrawal", token, "{\"reason\":\"\"}").status()).isEqualTo(422);
        assertThat(approver.api("POST", api + "/" + id + "/withdrawal", token, "{\"reason\":\"Wrong\"}").body())
                .contains("WITHDRAWN").doesNotContain("124");
        assertThat(approver.api("POST", api + "/" + id + "/withdrawal", token, "{\"reason\":\"Wrong\"}").status()).isEqualTo(409);
        assertThat(approver.api("GET", api, token, "").status()).isEqualTo(200);
    }

    private Browser.Answer peers(String path, String fields) {
        return officer.postBody("/sefton/benchmarks/peers" + path, "csrfToken=" + officer.csrf() + "&" + fields);
    }

    @Test
    void aListOfPeersIsAddedChangedAndRemoved() {
        var three = "member=E08000011&member=E08000012&member=E08000015";
        assertThat(officer.get("/sefton/benchmarks/peers/new").page().select("input[name=member]")).hasSizeGreaterThan(140);
        var refused = peers("", "name=&reason=Alike&member=E08000011&member=E08000012");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Enter what the list is called", "Select at least 3 councils");
        assertThat(refused.page().select("input[name=member][checked]")).hasSize(2);
        assertThat(peers("", "name=Own&reason=Alike&member=E08000014&" + three).text()).contains("Leave the council itself out");
        assertThat(peers("", "name=Odd&reason=Alike&member=E92000001&" + three).status()).isEqualTo(422);
        assertThat(peers("", "name=Merseyside&reason=Alike&" + three).status()).isEqualTo(303);
        assertThat(peers("", "name=merseyside&reason=Alike&" + three).text()).contains("Another list has this name");

        var list = viewer.get("/sefton/benchmarks/peers");
        assertThat(list.text()).contains("Merseyside", "3 councils: Knowsley, Liverpool, Wirral", "CIPFA");
        assertThat(viewer.get("/sefton/benchmarks/peers/new").status()).isEqualTo(403);
        var path = officer.get("/sefton/benchmarks/peers").page().select("h2 a:contains(Merseyside)").attr("href")
                .replace("/sefton/benchmarks/peers", "");
        var dated = "&dated=E08000011&dated=E08000012&dated=E08000015&from=1+April+2022&from=&from=&to=&to=&to=";
        var change = "name=Merseyside&reason=Near&version=1&" + three + dated;
        assertThat(peers(path, change.replace("1+April+2022", "soon")).status()).isEqualTo(422);
        assertThat(peers(path, change).status()).isEqualTo(303);
        assertThat(officer.get("/sefton/benchmarks/peers" + path).page().select("#from-E08000011").val()).isEqualTo("1 April 2022");
        var stale = peers(path, change);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("input[name=version]").first().val()).isEqualTo("2");
        assertThat(peers(path + "/withdrawal", "version=1").status()).isEqualTo(409);
        assertThat(peers(path + "/withdrawal", "version=2").status()).isEqualTo(303);
        assertThat(officer.get("/sefton/benchmarks/peers" + path).status()).isEqualTo(404);
    }
}
