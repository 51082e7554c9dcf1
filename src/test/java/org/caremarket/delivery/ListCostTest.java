package org.caremarket.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Statements;
import org.junit.jupiter.api.Test;

/** A page over many actions asks the database as often as a page over few. */
@MicronautTest(transactional = false)
class ListCostTest implements OnPostgres {

    private static final int MANY = 1000;

    private static final List<String> PAGES = List.of("/sheffield", "/sheffield/actions", "/sheffield/actions?page=1&size=20",
            "/sheffield/actions?status=green&sort=-due&q=care&due=overdue", "/sheffield/actions?asAt=2024-01-31&sort=owner");

    @Inject
    EmbeddedServer server;

    @Inject
    DeliveryPlans plans;

    @Inject
    CouncilDirectory councils;

    @Test
    void aThousandActionsAskAsOftenAsForty() {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", "officer@sheffield.example", DemonstrationPeople.PASSWORD);
        add(15, 0);
        assertThat(browser.get("/sheffield/actions?size=200").page().select("main tbody tr")).hasSize(40);
        var few = statements(browser);

        add(MANY - 40, 15);
        assertThat(browser.get("/sheffield").text()).contains("of 1000 actions");
        assertThat(browser.get("/sheffield/actions").page().select("main tbody tr")).hasSize(50);

        assertThat(statements(browser)).isEqualTo(few);
        // The council's home asks every feature what waits there, each as often for many as for few.
        assertThat(few.remove("/sheffield")).isBetween(1, 30);
        assertThat(few.values()).allMatch(count -> count > 0 && count < 15);
    }

    private Map<String, Integer> statements(Browser browser) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var page : PAGES) {
            counts.put(page, Statements.during(() -> assertThat(browser.get(page).status()).isEqualTo(200)));
        }
        return counts;
    }

    private void add(int count, int from) {
        var more = new ArrayList<NewAction>();
        for (int i = from; i < from + count; i++) {
            more.add(new NewAction("Theme " + i % 7, "x." + i, "Action " + i, "About care", "Owner " + i % 5, List.of(),
                    Timeframe.of("Summer 2023"), null, Status.GREEN, "", "", null, LocalDate.of(2023, 5, 25)));
        }
        councils.council("sheffield").orElseThrow().run(() -> plans.extend(plans.all().getFirst().id(), more, null, "Test"));
    }
}
