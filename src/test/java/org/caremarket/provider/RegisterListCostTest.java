package org.caremarket.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.testing.Browser;
import org.caremarket.testing.Statements;
import org.junit.jupiter.api.Test;

/** A list of thousands of locations asks the database as often as a list of few. */
@MicronautTest(transactional = false)
class RegisterListCostTest extends InSheffield {

    private static final int MANY = 5_000;
    private static final int MOST = 20;

    private static final List<String> PAGES = List.of("/sheffield/providers", "/sheffield/locations",
            "/sheffield/locations?page=1&q=e&service=home-care&standing=open", "/sheffield/locations.csv", "/sheffield/providers.csv",
            "/sheffield/market");

    @Inject
    EmbeddedServer server;

    @Test
    void fiveThousandLocationsAskAsOftenAsAFew() {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", "officer@sheffield.example", DemonstrationPeople.PASSWORD);
        var few = statements(browser);
        in(() -> {
            var owners = loading.providers(IntStream.range(0, MANY / 5).mapToObj(i -> provider("Costly " + i, "1-C-" + i)).toList(), null, OFFICER);
            return loading.locations(IntStream.range(0, MANY).mapToObj(i -> location(owners.get("1-C-" + i / 5), "Costly House " + i, "1-D-" + i))
                    .toList(), null, OFFICER);
        });
        assertThat(browser.get("/sheffield/locations").page().select("main tbody tr")).hasSize(50);
        assertThat(browser.get("/sheffield/locations").text()).contains("5,0");
        assertThat(browser.get("/sheffield/locations.csv").body().lines().count()).isGreaterThan(MANY);
        assertThat(statements(browser)).isEqualTo(few);
        // The market's page asks every other feature as well.
        few.remove("/sheffield/market");
        assertThat(few.values()).allMatch(count -> count > 0 && count < MOST);
    }

    private static Map<String, Integer> statements(Browser browser) {
        var counts = new LinkedHashMap<String, Integer>();
        PAGES.forEach(page -> counts.put(page, Statements.during(() -> assertThat(browser.get(page).status()).isEqualTo(200))));
        return counts;
    }
}
