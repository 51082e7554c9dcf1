package org.caremarket.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.time.Period;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Statements;
import org.junit.jupiter.api.Test;

/** A page over many figures asks the database as often as a page over few. */
@MicronautTest(transactional = false)
class FigureListCostTest implements OnPostgres {

    private static final int FEW = 40;
    private static final int MANY = 1000;
    private static final int MOST = 15;

    private static final List<String> PAGES = List.of("/sheffield/figures", "/sheffield/figures?show=all&page=1&size=20",
            "/sheffield/figures?show=look", "/sheffield/figures.csv?show=all", "/sheffield/indicators");

    @Inject
    EmbeddedServer server;

    @Inject
    Figures figures;

    @Inject
    Indicators indicators;

    @Inject
    CouncilDirectory councils;

    @Test
    void aThousandFiguresAskAsOftenAsForty() {
        var browser = new Browser(server.getURI());
        browser.signIn("/sheffield", "officer@sheffield.example", DemonstrationPeople.PASSWORD);
        add(0, FEW);
        var few = statements(browser);

        add(FEW, MANY);
        assertThat(browser.get("/sheffield/figures?show=all").page().select("main tbody tr")).hasSize(50);
        assertThat(browser.get("/sheffield/figures.csv?show=all").body().lines().count()).isGreaterThan(MANY);

        assertThat(statements(browser)).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count > 0 && count < MOST);
    }

    private Map<String, Integer> statements(Browser browser) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var page : PAGES) {
            counts.put(page, Statements.during(() -> assertThat(browser.get(page).status()).isEqualTo(200)));
        }
        return counts;
    }

    /** Spread over the catalogue and over sources that disagree. */
    private void add(int from, int to) {
        var all = List.copyOf(indicators.catalogue());
        CouncilScope scope = councils.council("sheffield").orElseThrow();
        scope.run(() -> figures.load(IntStream.range(from, to).mapToObj(i -> new FigureText(
                all.get(i % all.size()).code(), scope.area(), Period.year(2000 + i % 20),
                Measurement.of(BigDecimal.valueOf(i % 100)), FigureStatus.FINAL, "Source " + i, null, null, 1, "", null))
                .toList(), "Test"));
    }
}
