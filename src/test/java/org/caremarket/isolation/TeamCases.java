package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries what people do together on plans, for {@link PlanCases}. */
final class TeamCases {

    /**
     * Ids that no record of the neighbour's has.
     *
     * @param plan a strategy
     * @param comment on the section {@code vision} of it
     * @param objective of it
     */
    record Ids(long plan, long comment, long objective) {}

    private final BiConsumer<String, StrangerCase> cases;

    private TeamCases(BiConsumer<String, StrangerCase> cases) {
        this.cases = cases;
    }

    static void add(BiConsumer<String, StrangerCase> cases, Ids ids) {
        var all = new TeamCases(cases);
        all.findings(ids);
        all.comments(ids);
        all.assignments(ids);
        all.objectives(ids);
    }

    private void findings(Ids ids) {
        var plan = "/{council}/plans/" + ids.plan();
        var form = Map.of("section", "vision", "kind", "MISSING", "words", "{{figure:NONE}}", "reason", "It comes");
        put("GET /{council}/plans/{id}/findings", record(plan + "/findings"));
        put("POST /{council}/plans/{id}/remarks", record(plan + "/remarks").form(form));
        put("POST /{council}/plans/{id}/remarks/withdrawal", record(plan + "/remarks/withdrawal").form(form));

        var json = "{\"section\":\"vision\",\"kind\":\"MISSING\",\"words\":\"{{figure:NONE}}\",\"reason\":\"It comes\"}";
        put("GET /api/v1/{council}/plans/{id}/findings", record("/api/v1" + plan + "/findings"));
        put("POST /api/v1/{council}/plans/{id}/remarks", record("/api/v1" + plan + "/remarks").json(json));
        put("POST /api/v1/{council}/plans/{id}/remarks/withdrawal",
                record("/api/v1" + plan + "/remarks/withdrawal").json(json));
    }

    private void comments(Ids ids) {
        var below = "/plans/{id}/sections/{key}/comments";
        var all = "/{council}/plans/" + ids.plan() + "/sections/vision/comments";
        var one = all + "/" + ids.comment();
        var form = Map.of("text", "What of the south?", "version", "1");
        put("GET /{council}" + below, record(all));
        put("POST /{council}" + below, record(all).form(form));
        put("POST /{council}" + below + "/{comment}/answers", record(one + "/answers").form(form));
        put("POST /{council}" + below + "/{comment}/resolution", record(one + "/resolution"));
        put("POST /{council}" + below + "/{comment}/reopening", record(one + "/reopening"));

        var json = "{\"text\":\"What of the south?\"}";
        put("GET /api/v1/{council}" + below, record("/api/v1" + all));
        put("POST /api/v1/{council}" + below, record("/api/v1" + all).json(json));
        put("POST /api/v1/{council}" + below + "/{comment}/answers", record("/api/v1" + one + "/answers").json(json));
        put("PUT /api/v1/{council}" + below + "/{comment}/resolution", record("/api/v1" + one + "/resolution"));
        put("DELETE /api/v1/{council}" + below + "/{comment}/resolution", record("/api/v1" + one + "/resolution"));
    }

    private void assignments(Ids ids) {
        var plan = "/{council}/plans/" + ids.plan();
        put("GET /{council}/plans/{id}/assignments", record(plan + "/assignments"));
        put("POST /{council}/plans/{id}/sections/{key}/assignment",
                record(plan + "/sections/vision/assignment").form(Map.of("person", "1")));
        put("GET /api/v1/{council}/plans/{id}/assignments", record("/api/v1" + plan + "/assignments"));
        put("PUT /api/v1/{council}/plans/{id}/sections/{key}/assignment",
                record("/api/v1" + plan + "/sections/vision/assignment").json("{\"person\":\"1\"}"));
    }

    private void objectives(Ids ids) {
        var below = "/plans/{id}/objectives";
        var all = "/{council}/plans/" + ids.plan() + "/objectives";
        var one = all + "/" + ids.objective();
        var form = Map.of("text", "Homes are good", "section", "vision", "version", "1");
        put("GET /{council}" + below, record(all));
        put("POST /{council}" + below, record(all).form(form));
        put("GET /{council}" + below + "/new", record(all + "/new"));
        put("GET /{council}" + below + "/{objective}", record(one));
        put("POST /{council}" + below + "/{objective}", record(one).form(form));
        put("GET /{council}" + below + "/{objective}/edit", record(one + "/edit"));
        put("POST /{council}" + below + "/{objective}/position", record(one + "/position").form(Map.of("direction", "up")));
        put("GET /{council}" + below + "/{objective}/removal", record(one + "/removal"));
        put("POST /{council}" + below + "/{objective}/removal", record(one + "/removal").form(Map.of("version", "1")));
        put("GET /{council}" + below + "/{objective}/actions", record(one + "/actions"));
        put("POST /{council}" + below + "/{objective}/actions", record(one + "/actions"));

        var json = "{\"text\":\"Homes are good\",\"section\":\"vision\",\"version\":\"1\"}";
        put("GET /api/v1/{council}" + below, record("/api/v1" + all));
        put("POST /api/v1/{council}" + below, record("/api/v1" + all).json(json));
        put("GET /api/v1/{council}" + below + "/{objective}", record("/api/v1" + one));
        put("PUT /api/v1/{council}" + below + "/{objective}", record("/api/v1" + one).json(json));
        put("DELETE /api/v1/{council}" + below + "/{objective}", record("/api/v1" + one + "?version=1"));
        put("POST /api/v1/{council}" + below + "/{objective}/position",
                record("/api/v1" + one + "/position").json("{\"direction\":\"up\"}"));
        put("PUT /api/v1/{council}" + below + "/{objective}/actions", record("/api/v1" + one + "/actions").json("{\"actions\":[]}"));
    }

    private void put(String route, StrangerCase tried) {
        cases.accept(route, tried);
    }
}
