package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.record;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries the routes of documents made of plans, and read for them. */
final class PaperCases {

    /**
     * @param plan a plan
     * @param document a document made of that plan
     * @param reading a document that was read for that plan
     */
    record Ids(long plan, long document, long reading) {}

    private PaperCases() {}

    static void add(BiConsumer<String, StrangerCase> cases, Ids ids) {
        documents(cases, "/{council}/plans/" + ids.plan() + "/documents", ids);
        readings(cases, "/{council}/plans/" + ids.plan() + "/readings", ids);
    }

    private static void documents(BiConsumer<String, StrangerCase> cases, String all, Ids ids) {
        var route = "/{council}/plans/{id}/documents";
        var one = all + "/" + ids.document();
        cases.accept("GET " + route, record(all));
        cases.accept("POST " + route, record(all).form(Map.of("format", "HTML", "edition", "now")));
        cases.accept("GET " + route + "/{document}", record(one));
        cases.accept("POST " + route + "/{document}/removal", record(one + "/removal"));
        cases.accept("GET /api/v1" + route, record("/api/v1" + all));
        cases.accept("POST /api/v1" + route, record("/api/v1" + all).json("{\"format\":\"HTML\"}"));
        cases.accept("GET /api/v1" + route + "/{document}", record("/api/v1" + one));
        cases.accept("GET /api/v1" + route + "/{document}/content", record("/api/v1" + one + "/content"));
        cases.accept("DELETE /api/v1" + route + "/{document}", record("/api/v1" + one));
    }

    private static void readings(BiConsumer<String, StrangerCase> cases, String all, Ids ids) {
        var route = "/{council}/plans/{id}/readings";
        var one = all + "/" + ids.reading();
        cases.accept("GET " + route + "/new", record(all + "/new"));
        cases.accept("POST " + route, record(all).file());
        cases.accept("GET " + route + "/{reading}", record(one));
        cases.accept("GET " + route + "/{reading}/parts/{part}", record(one + "/parts/0"));
        for (var step : List.of("choices", "taking", "discarding")) {
            cases.accept("POST " + route + "/{reading}/" + step, record(one + "/" + step).form(Map.of("version", "1")));
        }
        cases.accept("POST /api/v1" + route, record("/api/v1" + all).file());
        cases.accept("GET /api/v1" + route + "/{reading}", record("/api/v1" + one));
        for (var step : List.of("taking", "discarding")) {
            cases.accept("POST /api/v1" + route + "/{reading}/" + step,
                    record("/api/v1" + one + "/" + step).json("{\"version\":\"1\"}"));
        }
    }
}
