package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries the routes of plans and returns, for {@link StrangerCases}. */
final class PlanCases {

    /**
     * Ids that no record of the neighbour's has.
     *
     * @param plan a plan
     * @param section the key of a section of that plan
     * @param team what people do together
     * @param signed a published plan that follows another
     * @param template the key of a template of the council's own, which is in use and has a draft
     * @param asked the key of a section of that template
     * @param paper documents made of that plan, and read for it
     */
    record Ids(
            long plan, String section, TeamCases.Ids team, long signed, String template, String asked,
            PaperCases.Ids paper) {}

    private final BiConsumer<String, StrangerCase> cases;

    private PlanCases(BiConsumer<String, StrangerCase> cases) {
        this.cases = cases;
    }

    static void add(BiConsumer<String, StrangerCase> cases, Ids ids) {
        new PlanCases(cases).plans(ids);
        PlanSectionCases.add(cases, ids);
        TeamCases.add(cases, ids.team());
        SigningCases.add(cases, ids.signed());
        TemplateCases.add(cases, ids);
        PaperCases.add(cases, ids.paper());
    }

    private void plans(Ids ids) {
        var plan = "/{council}/plans/" + ids.plan();
        var head = Map.of("title", "Another", "period", "2026", "version", "1");
        put("GET /{council}/plans", place("/{council}/plans"));
        put("GET /{council}/plans/new", place("/{council}/plans/new"));
        put("POST /{council}/plans", place("/{council}/plans"));
        put("GET /{council}/plans/{id}", record(plan));
        put("GET /{council}/plans/{id}/text", record(plan + "/text"));
        put("POST /{council}/plans/{id}", record(plan).form(head));
        put("GET /{council}/plans/{id}/edit", record(plan + "/edit"));
        put("GET /{council}/plans/{id}/removal", record(plan + "/removal"));
        put("POST /{council}/plans/{id}/removal", record(plan + "/removal").form(Map.of("version", "1")));

        var api = "/api/v1" + plan;
        put("GET /api/v1/{council}/plans", place("/api/v1/{council}/plans"));
        put("POST /api/v1/{council}/plans", place("/api/v1/{council}/plans"));
        put("GET /api/v1/{council}/plans/{id}", record(api));
        put("PUT /api/v1/{council}/plans/{id}", record(api).json("{\"title\":\"Another\",\"period\":\"2026\",\"version\":1}"));
        put("DELETE /api/v1/{council}/plans/{id}", record(api + "?version=1"));
    }

    private void put(String route, StrangerCase tried) {
        cases.accept(route, tried);
    }
}
