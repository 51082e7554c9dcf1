package org.caremarket.delivery.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.caremarket.delivery.NewAction;
import org.caremarket.delivery.DeliveryPlanText;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.Timeframe;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timeline over HTTP. */
@MicronautTest(transactional = false)
class TimelineRoutesTest implements OnPostgres {

    private static final String HOSTILE = "</text></svg><script>alert(1)</script>\" style=\"x";

    @Inject
    EmbeddedServer server;

    @Inject
    DeliveryPlans plans;

    @Inject
    CouncilDirectory councils;

    private Browser viewer;

    @BeforeAll
    void signIn() {
        viewer = new Browser(server.getURI());
        viewer.signIn("/sheffield", "viewer@sheffield.example", DemonstrationPeople.PASSWORD);
    }

    private static List<String> links(Document page, String css) {
        return page.select(css).eachAttr("href");
    }

    private static NewAction action(int number, String theme, String title, String byWhen) {
        return new NewAction(
                theme, "" + number, title, "", null, List.of(), Timeframe.of(byWhen), null, Status.GREEN, "", "", null,
                LocalDate.of(2026, 3, 27));
    }

    private Document planOf(String title, List<NewAction> actions) {
        var id = councils.council("sheffield").orElseThrow().call(() -> {
            var plan = plans.add(new DeliveryPlanText(title, "2026/27", null, null, null), null, null, null);
            plans.extend(plan, actions, null, "A test");
            return plan;
        });
        var answer = viewer.get("/sheffield/delivery-plans/" + id + "/timeline");
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    @Test
    void chartListAndTableHaveTheSameActions() {
        var page = viewer.get("/sheffield/delivery-plans/1/timeline").page();
        var table = links(page, "main table a");
        var dateless = links(page, "main > .app-timeline-list a");
        assertThat(table).hasSize(25).doesNotHaveDuplicates();
        assertThat(dateless).hasSize(3);
        for (var part : List.of(".app-wide svg a", ".app-narrow a")) {
            assertThat(links(page, part)).hasSize(22).doesNotContainAnyElementsOf(dateless);
            assertThat(table).containsAll(links(page, part));
        }
        assertThat(viewer.get(links(page, "svg a").getFirst()).status()).isEqualTo(200);
        assertThat(page.select("main h1 + p").text()).matches("\\d+ of 25 actions are still open: .*\\.");
    }

    @Test
    void anEarlierDayIsKeptInItsLinks() {
        var page = viewer.get("/sheffield/delivery-plans/1/timeline?asAt=2023-05-31").page();
        assertThat(page.select("main h1 + p").text()).contains("were still open");
        assertThat(page.select(".app-chart__marker").text()).isEqualTo("31 May 2023");
        assertThat(links(page, "svg a, .app-timeline-list a, main table a"))
                .isNotEmpty().allMatch(href -> href.endsWith("?asAt=2023-05-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "/sheffield/delivery-plans/999999/timeline, 404",
        "/sheffield/delivery-plans/x/timeline, 404",
        "/sheffield/delivery-plans/1/timeline?asAt=31 February 2023, 422"
    })
    void whatIsNotThere(String path, int status) {
        assertThat(viewer.get(path.replace(" ", "%20")).status()).isEqualTo(status);
    }

    @Test
    void hostileWordsStayWordsAndNothingCarriesAStyle() {
        var page = planOf(HOSTILE, List.of(action(1, HOSTILE, HOSTILE, "Q1 2026/27"), action(2, HOSTILE, HOSTILE, HOSTILE)));
        assertThat(page.select("main script, main style, main [style]")).isEmpty();
        assertThat(page.select("main svg a title").text()).startsWith("1 " + HOSTILE);
        assertThat(page.select("main svg")).hasSize(1);
    }

    @Test
    void aPlanWithoutActionsSaysSo() {
        assertThat(planOf("An empty plan", List.of()).select("main h1 + p").text()).isEqualTo("This plan has no actions yet.");
    }

    @Test
    void aPlanWithoutDatesHasNoChart() {
        var page = planOf("A plan without dates", List.of(action(1, "Supply", "Fees", "Ongoing")));
        assertThat(page.select("svg")).isEmpty();
        assertThat(page.select("main > .app-timeline-list a").eachText()).containsExactly("1 Fees");
    }

    @Test
    void aThousandActionsAreAChartForEachTheme() {
        var page = planOf("A long plan", IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> action(i, "Theme " + i % 8, "Action number %d of a long plan".formatted(i), "Q%d 2026/27".formatted(i % 4 + 1)))
                .toList());
        assertThat(page.select(".app-wide h2")).hasSize(8);
        assertThat(page.select(".app-wide svg a")).hasSize(1000);
        assertThat(page.select("main table tbody tr")).hasSize(1000);
        var ids = page.select("[id]").eachAttr("id");
        assertThat(ids).hasSameSizeAs(new HashSet<>(ids));
        assertThat(page.html().length()).isLessThan(3_500_000);
    }
}
