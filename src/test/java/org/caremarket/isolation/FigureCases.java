package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;
import org.caremarket.isolation.StrangerCases.Ids;

/** How the neighbour tries the routes of figures and indicators, for {@link StrangerCases}. */
final class FigureCases {

    private final BiConsumer<String, StrangerCase> cases;

    private FigureCases(BiConsumer<String, StrangerCase> cases) {
        this.cases = cases;
    }

    static void add(BiConsumer<String, StrangerCase> cases, Ids ids) {
        var own = new FigureCases(cases);
        own.figures(ids);
        own.indicators(ids);
    }

    private void figures(Ids ids) {
        var figure = "/{council}/figures/" + ids.figure();
        var text = Map.of("state", "STATED", "value", "5", "status", "FINAL", "version", "1");
        put("GET /{council}/figures", place("/{council}/figures"));
        put("GET /{council}/figures.csv", place("/{council}/figures.csv"));
        put("GET /{council}/figures.xlsx", place("/{council}/figures.xlsx"));
        put("GET /{council}/figures/new", place("/{council}/figures/new"));
        put("POST /{council}/figures", place("/{council}/figures"));
        put("GET /{council}/figures/entry", place("/{council}/figures/entry"));
        put("POST /{council}/figures/entry", place("/{council}/figures/entry"));
        put("GET /{council}/figures/{id}", record(figure));
        put("GET /{council}/figures/{id}/edit", record(figure + "/edit"));
        put("POST /{council}/figures/{id}", record(figure).form(text));
        put("GET /{council}/figures/{id}/withdrawal", record(figure + "/withdrawal"));
        put("POST /{council}/figures/{id}/withdrawal", record(figure + "/withdrawal").form(Map.of("version", "1")));

        var api = "/api/v1" + figure;
        put("GET /api/v1/{council}/figures", place("/api/v1/{council}/figures"));
        put("POST /api/v1/{council}/figures", place("/api/v1/{council}/figures"));
        put("GET /api/v1/{council}/figures/{id}", record(api));
        put("GET /api/v1/{council}/figures/{id}/versions", record(api + "/versions"));
        put("PUT /api/v1/{council}/figures/{id}", record(api)
                .json("{\"state\":\"STATED\",\"value\":5,\"status\":\"FINAL\",\"version\":1}"));
        put("DELETE /api/v1/{council}/figures/{id}", record(api + "?version=1"));
    }

    private void indicators(Ids ids) {
        var indicator = "/{council}/indicators/" + ids.indicator();
        var text = Map.of("name", "Another", "question", "Why?", "segment", "Homes", "polarity", "LOWER", "definition",
                "What is counted", "version", "1");
        put("GET /{council}/indicators", place("/{council}/indicators"));
        put("GET /{council}/indicators/new", place("/{council}/indicators/new"));
        put("POST /{council}/indicators", place("/{council}/indicators"));
        put("GET /{council}/indicators/{code}", record(indicator));
        put("GET /{council}/indicators/{code}/edit", record(indicator + "/edit"));
        put("POST /{council}/indicators/{code}", record(indicator).form(text));
        put("GET /{council}/indicators/{code}/withdrawal", record(indicator + "/withdrawal"));
        put("POST /{council}/indicators/{code}/withdrawal", record(indicator + "/withdrawal").form(Map.of("version", "1")));

        var api = "/api/v1" + indicator;
        put("GET /api/v1/{council}/indicators", place("/api/v1/{council}/indicators"));
        put("POST /api/v1/{council}/indicators", place("/api/v1/{council}/indicators"));
        put("GET /api/v1/{council}/indicators/{code}", record(api));
        put("PUT /api/v1/{council}/indicators/{code}", record(api).json("{\"name\":\"Another\",\"question\":\"Why?\","
                + "\"segment\":\"Homes\",\"polarity\":\"LOWER\",\"definition\":\"What is counted\",\"version\":1}"));
        put("DELETE /api/v1/{council}/indicators/{code}", record(api + "?version=1"));
    }

    private void put(String route, StrangerCase tried) {
        cases.accept(route, tried);
    }
}
