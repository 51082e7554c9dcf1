package org.caremarket.journeys;

import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;

/** The pages on which councils are compared, for {@link EveryPageTest}. */
final class BenchmarkSights {

    private BenchmarkSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                council("benchmarks", "?group=liverpool-city-region"),
                council("benchmarks-england", "?group=england"),
                council("benchmark-indicator", "/ASCOF_2B1?group=liverpool-city-region"),
                council("benchmark-trend", "/ASC_TURNOVER/trend?group=liverpool-city-region"),
                council("benchmark-trend-broken", "/ASC_REQUESTS/trend?group=england"),
                council("benchmark-trend-none", "/CH_OCC/trend"),
                council("benchmark-matrix", "/matrix?group=liverpool-city-region"),
                council("benchmark-matrix-england", "/matrix?group=england&page=2&segment=all-services"),
                council("benchmark-profile", "/profile?group=liverpool-city-region"),
                council("benchmark-quality", "/quality?group=liverpool-city-region"),
                new Sight("benchmark-funnel", "officer@sefton.example", page -> {
                    page.navigate("/sefton/benchmarks/ASCOF_2B1?group=north-west");
                    page.locator("summary").first().click();
                }),
                analyst("benchmarks-region", ""),
                analyst("benchmark-indicator-region", "/ASCOF_2B1"),
                analyst("benchmark-trend-region", "/ASC_TURNOVER/trend"),
                analyst("benchmark-matrix-region", "/matrix"),
                analyst("benchmark-profile-region", "/profile?segment=workforce"),
                analyst("benchmark-quality-region", "/quality"));
    }

    private static Sight council(String name, String path) {
        return new Sight(name, "officer@sefton.example", page -> page.navigate("/sefton/benchmarks" + path));
    }

    private static Sight analyst(String name, String path) {
        return new Sight(name, "analyst@lcr.example", page -> page.navigate("/regions/liverpool-city-region/benchmarks" + path));
    }
}
