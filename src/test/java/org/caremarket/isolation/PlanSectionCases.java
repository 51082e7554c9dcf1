package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries the routes of a plan's sections, for {@link StrangerCases}. */
final class PlanSectionCases {

    private PlanSectionCases() {}

    static void add(BiConsumer<String, StrangerCase> cases, PlanCases.Ids ids) {
        var route = "/{council}/plans/{id}/sections/{key}";
        var section = "/{council}/plans/%d/sections/%s".formatted(ids.plan(), ids.section());
        var words = Map.of("text", "Ours", "version", "1");
        cases.accept("GET " + route, record(section));
        cases.accept("POST " + route, record(section).form(words));
        cases.accept("GET " + route + "/edit", record(section + "/edit"));
        cases.accept("POST " + route + "/draft", record(section + "/draft").form(words));
        cases.accept("GET " + route + "/versions", record(section + "/versions"));
        cases.accept("GET " + route + "/versions/{number}", record(section + "/versions/1"));
        cases.accept("GET " + route + "/comparison", record(section + "/comparison"));
        cases.accept("POST " + route + "/versions/{number}/restoration",
                record(section + "/versions/1/restoration").form(Map.of("version", "1")));

        var api = "/api/v1" + route;
        var json = "{\"text\":\"Ours\",\"version\":1}";
        cases.accept("GET " + api, record("/api/v1" + section));
        cases.accept("PUT " + api, record("/api/v1" + section).json(json));
        cases.accept("GET " + api + "/versions", record("/api/v1" + section + "/versions"));
        cases.accept("GET " + api + "/versions/{number}", record("/api/v1" + section + "/versions/1"));
        cases.accept("POST " + api + "/versions/{number}/restoration",
                record("/api/v1" + section + "/versions/1/restoration").json("{\"version\":1}"));
    }
}
