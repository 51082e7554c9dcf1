package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Statements;
import org.junit.jupiter.api.Test;

/** A plan whose sections have two hundred versions opens with as many statements as one with two. */
@MicronautTest(transactional = false)
class PlanCostTest implements OnPostgres {

    private static final List<String> KEYS = List.of("winter", "current", "future", "methods");
    private static final List<String> PAGES = List.of("", "/text", "/sections/winter", "/sections/winter/versions",
            "/sections/winter/versions/1", "/sections/winter/comparison");
    private static final int MOST = 20;

    @Inject
    EmbeddedServer server;

    @Inject
    Plans plans;

    @Inject
    Sections sections;

    @Inject
    CouncilDirectory councils;

    @Test
    void twoHundredVersionsAskAsOftenAsTwo() {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", "officer@sheffield.example", DemonstrationPeople.PASSWORD);
        var officer = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
        var scope = councils.council("sheffield").orElseThrow();
        long plan = scope.call(() -> ((PlanOutcome.Saved) plans.add(new NewPlan("Rewritten often", "2024",
                "msif-capacity-2024", 1, List.of(), null, null, null, null), officer)).plan().id());
        scope.run(() -> write(plan, 0, 2, officer));
        var few = statements(browser, plan);

        scope.run(() -> write(plan, 2, 200, officer));
        assertThat(browser.get("/sheffield/plans/" + plan + "/sections/winter").text()).contains("All 200 versions");
        assertThat(statements(browser, plan)).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count > 0 && count < MOST);
    }

    private void write(long plan, int from, int to, Actor by) {
        for (int version = from; version < to; version++) {
            for (var key : KEYS) {
                sections.write(plan, key, "Text of version %d with {{figure:HC_WAIT}}".formatted(version + 1), version, "", by);
            }
        }
    }

    private Map<String, Integer> statements(Browser browser, long plan) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var page : PAGES) {
            counts.put(page, Statements.during(() ->
                    assertThat(browser.get("/sheffield/plans/" + plan + page).status()).as(page).isEqualTo(200)));
        }
        return counts;
    }
}
