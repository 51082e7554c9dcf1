package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries the routes of templates and of moving plans between them, for {@link StrangerCases}. */
final class TemplateCases {

    private TemplateCases() {}

    static void add(BiConsumer<String, StrangerCase> cases, PlanCases.Ids ids) {
        var all = "/{council}/plans/templates";
        var one = all + "/" + ids.template();
        var head = Map.of("title", "Another", "kind", "plan");
        var mark = Map.of("mark", "none");
        cases.accept("GET " + all, place(all));
        cases.accept("GET " + all + "/new", place(all + "/new"));
        cases.accept("POST " + all, place(all).form(Map.of("yaml", "key: none")).file());
        cases.accept("GET " + all + "/{key}", record(one));
        cases.accept("GET " + all + "/{key}.yml", record(one + ".yml"));
        cases.accept("GET " + all + "/{key}/copies/new", record(one + "/copies/new"));
        cases.accept("POST " + all + "/{key}/copies", record(one + "/copies").form(Map.of("title", "A copy")));

        var draft = one + "/draft";
        var route = all + "/{key}/draft";
        cases.accept("GET " + route, record(draft));
        cases.accept("POST " + route, record(draft).form(mark));
        cases.accept("GET " + route + "/head", record(draft + "/head"));
        cases.accept("POST " + route + "/head", record(draft + "/head").form(head));
        cases.accept("GET " + route + "/addition", record(draft + "/addition"));
        cases.accept("POST " + route + "/addition", record(draft + "/addition").form(head));
        cases.accept("GET " + route + "/use", record(draft + "/use"));
        cases.accept("POST " + route + "/use", record(draft + "/use").form(mark));
        cases.accept("GET " + route + "/removal", record(draft + "/removal"));
        cases.accept("POST " + route + "/removal", record(draft + "/removal").form(mark));
        var section = draft + "/sections/" + ids.asked();
        cases.accept("GET " + route + "/sections/{section}", record(section));
        cases.accept("POST " + route + "/sections/{section}", record(section).form(head));
        cases.accept("POST " + route + "/sections/{section}/position", record(section + "/position").form(Map.of("direction", "up")));
        cases.accept("GET " + route + "/sections/{section}/removal", record(section + "/removal"));
        cases.accept("POST " + route + "/sections/{section}/removal", record(section + "/removal").form(mark));

        var plan = "/{council}/plans/" + ids.plan() + "/template";
        cases.accept("GET /{council}/plans/{id}/template", record(plan));
        cases.accept("POST /{council}/plans/{id}/template",
                record(plan).form(Map.of("to", "strategy", "planVersion", "1")));

        var api = "/api/v1/{council}/plans";
        cases.accept("GET " + api + "/templates", place(api + "/templates"));
        cases.accept("POST " + api + "/templates", place(api + "/templates"));
        cases.accept("GET " + api + "/templates/{key}", record(api + "/templates/" + ids.template()));
        cases.accept("PUT " + api + "/{id}/template", record(api + "/" + ids.plan() + "/template")
                .json("{\"template\":\"strategy\",\"planVersion\":1}"));
    }
}
