package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For every route of a council, how its neighbour tries it. A route that is missing here fails the build: add a line
 * with the ids of real records of Sefton's.
 */
final class StrangerCases {

    /**
     * Ids of Sefton's that no record of the neighbour's has.
     *
     * @param person a person
     * @param deliveryPlan a delivery plan
     * @param action an action of a delivery plan
     * @param theme a theme of that plan
     * @param evidence a file that shows what became of the action
     * @param file an import that waits to be reviewed
     * @param job work in the background
     * @param publication a figure that it shares with a group
     * @param peers a list of councils to compare with
     * @param figure a figure
     * @param indicator the code of a local indicator without figures
     * @param letter a letter in the outbox, with a file attached
     * @param plan a plan with what belongs to it
     * @param workshop a workshop with what belongs to it
     * @param contact a contact on a list
     */
    record Ids(
            long person, long deliveryPlan, long theme, long action, long evidence, long file, long job, long publication,
            long peers, long figure, String indicator, long letter, PlanCases.Ids plan, WorkshopCases.Ids workshop,
            ContactCases.Ids contact) {}

    private final Map<String, StrangerCase> cases = new LinkedHashMap<>();

    private StrangerCases() {}

    /** By method and route, for example {@code GET /{council}/people}. */
    static Map<String, StrangerCase> of(Ids ids) {
        var all = new StrangerCases();
        all.access(ids);
        all.audit();
        all.council();
        all.delivery(ids);
        all.imports(ids);
        all.deliveryPlans(ids);
        all.actionEdits(ids);
        all.boardReport(ids);
        all.benchmarks();
        all.jobs(ids);
        all.publications(ids);
        all.peerLists(ids);
        FigureCases.add(all::put, ids);
        OutboxCases.add(all::put, ids.letter());
        PlanCases.add(all::put, ids.plan());
        WorkshopCases.add(all::put, ids.workshop());
        ContactCases.add(all::put, ids.contact());
        return all.cases;
    }

    private void access(Ids ids) {
        put("GET /{council}/sign-in", place("/{council}/sign-in"));
        put("POST /{council}/sign-in", place("/{council}/sign-in"));
        put("POST /{council}/sign-out", place("/{council}/sign-out"));
        put("GET /{council}/account", place("/{council}/account"));
        put("POST /{council}/account/password", place("/{council}/account/password"));
        put("GET /{council}/invitations/{token}", place("/{council}/invitations/none"));
        put("POST /{council}/invitations/{token}", place("/{council}/invitations/none"));
        put("POST /api/v1/{council}/tokens", place("/api/v1/{council}/tokens"));
        put("DELETE /api/v1/{council}/tokens/current", place("/api/v1/{council}/tokens/current"));

        var version = Map.of("version", "0");
        var role = Map.of("version", "0", "role", "VIEWER");
        var person = "/{council}/people/" + ids.person();
        put("GET /{council}/people", place("/{council}/people"));
        put("GET /{council}/people/new", place("/{council}/people/new"));
        put("POST /{council}/people", place("/{council}/people"));
        put("GET /{council}/people/{id}", record(person));
        put("POST /{council}/people/{id}/role", record(person + "/role").form(role));
        put("POST /{council}/people/{id}/deactivation", record(person + "/deactivation").form(version));
        put("POST /{council}/people/{id}/reactivation", record(person + "/reactivation").form(version));
        put("POST /{council}/people/{id}/unlocking", record(person + "/unlocking"));
        put("POST /{council}/people/{id}/links", record(person + "/links"));

        var api = "/api/v1" + person;
        put("GET /api/v1/{council}/people", place("/api/v1/{council}/people"));
        put("POST /api/v1/{council}/people", place("/api/v1/{council}/people"));
        put("GET /api/v1/{council}/people/{id}", record(api));
        put("PUT /api/v1/{council}/people/{id}/role", record(api + "/role").json("{\"role\":\"VIEWER\",\"version\":0}"));
        put("POST /api/v1/{council}/people/{id}/deactivation", record(api + "/deactivation").json("{\"version\":0}"));
        put("POST /api/v1/{council}/people/{id}/reactivation", record(api + "/reactivation").json("{\"version\":0}"));
        put("DELETE /api/v1/{council}/people/{id}/lock", record(api + "/lock"));
        put("POST /api/v1/{council}/people/{id}/links", record(api + "/links"));
    }

    private void audit() {
        put("GET /{council}/audit", place("/{council}/audit"));
        put("GET /{council}/audit.csv", place("/{council}/audit.csv"));
        put("GET /api/v1/{council}/audit", place("/api/v1/{council}/audit"));
    }

    private void council() {
        put("GET /{council}", place("/{council}"));
        put("GET /{council}/brand.css", place("/{council}/brand.css"));
    }

    private void delivery(Ids ids) {
        var action = "/{council}/actions/" + ids.action();
        put("GET /{council}/actions", place("/{council}/actions"));
        put("GET /{council}/actions/{id}", record(action));
        put("GET /{council}/actions/{id}/statuses/new", record(action + "/statuses/new"));
        put("POST /{council}/actions/{id}/statuses", record(action + "/statuses").form(Map.of(
                "status", "green", "narrative", "", "asOfDay", "1", "asOfMonth", "6", "asOfYear", "2024",
                "version", "1")));
        var evidence = action + "/evidence";
        put("GET /{council}/actions/{id}/evidence/new", record(evidence + "/new"));
        put("POST /{council}/actions/{id}/evidence", record(evidence).form(Map.of("title", "t")).file());
        put("GET /{council}/actions/{id}/evidence/{item}", record(evidence + "/" + ids.evidence()));
        put("POST /{council}/actions/{id}/evidence/{item}/withdrawal",
                record(evidence + "/" + ids.evidence() + "/withdrawal"));
        put("GET /api/v1/{council}/actions/{id}/evidence", record("/api/v1" + evidence));
        put("POST /api/v1/{council}/actions/{id}/evidence", record("/api/v1" + evidence)
                .json("{\"title\":\"t\",\"link\":\"https://example.org\"}"));
        put("GET /api/v1/{council}/actions/{id}/evidence/{item}", record("/api/v1" + evidence + "/" + ids.evidence()));
        put("DELETE /api/v1/{council}/actions/{id}/evidence/{item}",
                record("/api/v1" + evidence + "/" + ids.evidence()));
        put("GET /{council}/delivery-plans/{id}/timeline", record("/{council}/delivery-plans/" + ids.deliveryPlan() + "/timeline"));
        put("GET /api/v1/{council}/actions", place("/api/v1/{council}/actions"));
        put("GET /api/v1/{council}/actions/{id}", record("/api/v1" + action));
        put("POST /api/v1/{council}/actions/{id}/statuses", record("/api/v1" + action + "/statuses")
                .json("{\"rag\":\"GREEN\",\"asOf\":\"2024-06-01\",\"version\":1}"));
    }

    private void imports(Ids ids) {
        var file = "/{council}/imports/" + ids.file();
        var seen = Map.of("version", "1", "detail.title", "Words");
        put("GET /{council}/imports", place("/{council}/imports"));
        put("GET /{council}/imports/new", place("/{council}/imports/new"));
        put("POST /{council}/imports", place("/{council}/imports").form(Map.of("kind", "words")).file());
        put("GET /{council}/imports/{id}", record(file));
        put("POST /{council}/imports/{id}/choices", record(file + "/choices").form(seen));
        put("POST /{council}/imports/{id}/confirmation", record(file + "/confirmation").form(seen));
        put("POST /{council}/imports/{id}/undoing", record(file + "/undoing"));
        put("POST /{council}/imports/{id}/discarding", record(file + "/discarding"));
        put("POST /{council}/imports/{id}/reading", record(file + "/reading"));

        var api = "/api/v1" + file;
        var choices = "{\"details\":{\"title\":\"Words\"},\"version\":1}";
        put("GET /api/v1/{council}/imports", place("/api/v1/{council}/imports"));
        put("POST /api/v1/{council}/imports", place("/api/v1/{council}/imports").form(Map.of("kind", "words")).file());
        put("GET /api/v1/{council}/imports/{id}", record(api));
        put("PUT /api/v1/{council}/imports/{id}/choices", record(api + "/choices").json(choices));
        put("POST /api/v1/{council}/imports/{id}/confirmation", record(api + "/confirmation").json(choices));
        put("POST /api/v1/{council}/imports/{id}/undoing", record(api + "/undoing"));
        put("POST /api/v1/{council}/imports/{id}/discarding", record(api + "/discarding"));
        put("POST /api/v1/{council}/imports/{id}/reading", record(api + "/reading"));
    }

    private void deliveryPlans(Ids ids) {
        var plan = "/{council}/delivery-plans/" + ids.deliveryPlan();
        var theme = plan + "/themes/" + ids.theme();
        var head = Map.of("title", "Another plan", "period", "2026", "version", "1");
        var title = Map.of("title", "Another theme", "version", "1");
        var up = Map.of("direction", "up", "version", "1");
        var version = Map.of("version", "1");
        put("GET /{council}/delivery-plans", place("/{council}/delivery-plans"));
        put("GET /{council}/delivery-plans/new", place("/{council}/delivery-plans/new"));
        put("POST /{council}/delivery-plans", place("/{council}/delivery-plans"));
        put("GET /{council}/delivery-plans/{id}", record(plan));
        put("POST /{council}/delivery-plans/{id}", record(plan).form(head));
        put("GET /{council}/delivery-plans/{id}/edit", record(plan + "/edit"));
        put("GET /{council}/delivery-plans/{id}/order", record(plan + "/order"));
        put("GET /{council}/delivery-plans/{id}/withdrawal", record(plan + "/withdrawal"));
        put("POST /{council}/delivery-plans/{id}/withdrawal", record(plan + "/withdrawal").form(version));
        put("GET /{council}/delivery-plans/{id}/themes", record(plan + "/themes"));
        put("POST /{council}/delivery-plans/{id}/themes", record(plan + "/themes").form(title));
        put("GET /{council}/delivery-plans/{id}/themes/{theme}/edit", record(theme + "/edit"));
        put("POST /{council}/delivery-plans/{id}/themes/{theme}", record(theme).form(title));
        put("POST /{council}/delivery-plans/{id}/themes/{theme}/position", record(theme + "/position").form(up));
        put("POST /{council}/delivery-plans/{id}/themes/{theme}/withdrawal", record(theme + "/withdrawal").form(version));

        put("GET /api/v1/{council}/delivery-plans", place("/api/v1/{council}/delivery-plans"));
        put("POST /api/v1/{council}/delivery-plans", place("/api/v1/{council}/delivery-plans"));
        put("GET /api/v1/{council}/delivery-plans/{id}", record("/api/v1" + plan));
        put("PUT /api/v1/{council}/delivery-plans/{id}", record("/api/v1" + plan)
                .json("{\"title\":\"Another plan\",\"period\":\"2026\",\"version\":\"1\"}"));
        put("DELETE /api/v1/{council}/delivery-plans/{id}", record("/api/v1" + plan + "?version=1"));
        put("POST /api/v1/{council}/delivery-plans/{id}/themes", record("/api/v1" + plan + "/themes")
                .json("{\"title\":\"Another theme\",\"version\":\"1\"}"));
        put("PUT /api/v1/{council}/delivery-plans/{id}/themes/{theme}", record("/api/v1" + theme)
                .json("{\"title\":\"Another theme\",\"version\":\"1\"}"));
        put("POST /api/v1/{council}/delivery-plans/{id}/themes/{theme}/position", record("/api/v1" + theme + "/position")
                .json("{\"direction\":\"up\",\"version\":\"1\"}"));
        put("DELETE /api/v1/{council}/delivery-plans/{id}/themes/{theme}", record("/api/v1" + theme + "?version=1"));
    }

    private void actionEdits(Ids ids) {
        var action = "/{council}/actions/" + ids.action();
        var text = Map.of("plan", "" + ids.deliveryPlan(), "theme", "" + ids.theme(), "title", "Another", "edition", "1");
        put("GET /{council}/actions/new", record("/{council}/actions/new?plan=" + ids.deliveryPlan()));
        put("POST /{council}/actions", record("/{council}/actions").form(text));
        put("GET /{council}/actions/{id}/edit", record(action + "/edit"));
        put("POST /{council}/actions/{id}", record(action).form(text));
        put("POST /{council}/actions/{id}/position", record(action + "/position").form(Map.of("direction", "up")));
        put("GET /{council}/actions/{id}/withdrawal", record(action + "/withdrawal"));
        put("POST /{council}/actions/{id}/withdrawal", record(action + "/withdrawal")
                .form(Map.of("version", "1", "edition", "1")));

        var api = "/api/v1" + action;
        put("POST /api/v1/{council}/actions", place("/api/v1/{council}/actions"));
        put("PUT /api/v1/{council}/actions/{id}", record(api).json(
                "{\"themeId\":\"%d\",\"title\":\"Another\",\"edition\":\"1\"}".formatted(ids.theme())));
        put("POST /api/v1/{council}/actions/{id}/position", record(api + "/position").json("{\"direction\":\"up\"}"));
        put("DELETE /api/v1/{council}/actions/{id}", record(api + "?version=1&edition=1"));
    }

    private void boardReport(Ids ids) {
        var report = "/{council}/delivery-plans/" + ids.deliveryPlan() + "/report";
        put("GET /{council}/delivery-plans/{id}/report", record(report));
        put("GET /{council}/delivery-plans/{id}/report.csv", record(report + ".csv"));
        put("GET /{council}/delivery-plans/{id}/report.xlsx", record(report + ".xlsx"));
        put("GET /api/v1/{council}/delivery-plans/{id}/report", record("/api/v1" + report));
    }

    private void benchmarks() {
        var indicator = "/{council}/benchmarks/ASC_TURNOVER";
        put("GET /{council}/benchmarks/{code}", place(indicator));
        put("GET /{council}/benchmarks/{code}/downloads/{file}", place(indicator + "/downloads/table.csv"));
        put("GET /{council}/benchmarks/{code}/trend", place(indicator + "/trend"));
        put("GET /{council}/benchmarks/{code}/trend/downloads/{file}", place(indicator + "/trend/downloads/table.csv"));
        put("GET /{council}/benchmarks", place("/{council}/benchmarks"));
        put("GET /{council}/benchmarks/quality", place("/{council}/benchmarks/quality"));
        for (var page : List.of("matrix", "profile")) {
            put("GET /{council}/benchmarks/" + page, place("/{council}/benchmarks/" + page));
            put("GET /{council}/benchmarks/" + page + "/downloads/{file}", place("/{council}/benchmarks/" + page + "/downloads/table.csv"));
        }
        put("GET /api/v1/{council}/benchmarks", place("/api/v1/{council}/benchmarks"));
        put("GET /api/v1/{council}/benchmarks/{indicator}", place("/api/v1" + indicator));
    }

    private void jobs(Ids ids) {
        var job = "/{council}/jobs/" + ids.job();
        put("GET /{council}/jobs", place("/{council}/jobs"));
        put("GET /{council}/jobs/{id}", record(job));
        put("GET /api/v1/{council}/jobs", place("/api/v1/{council}/jobs"));
        put("GET /api/v1/{council}/jobs/{id}", record("/api/v1" + job));
    }

    private void publications(Ids ids) {
        var shared = "/{council}/publications/" + ids.publication();
        var reason = Map.of("reason", "It was wrong");
        var choice = Map.of("group", "liverpool-city-region", "figure", "1.1");
        put("GET /{council}/publications", place("/{council}/publications"));
        put("GET /{council}/publications/new", place("/{council}/publications/new"));
        put("POST /{council}/publications/review", place("/{council}/publications/review").form(choice));
        put("POST /{council}/publications", place("/{council}/publications").form(choice));
        put("GET /{council}/publications/{id}", record(shared));
        put("GET /{council}/publications/{id}/withdrawal", record(shared + "/withdrawal"));
        put("POST /{council}/publications/{id}/withdrawal", record(shared + "/withdrawal").form(reason));
        put("GET /api/v1/{council}/publications", place("/api/v1/{council}/publications"));
        put("POST /api/v1/{council}/publications", place("/api/v1/{council}/publications"));
        put("GET /api/v1/{council}/publications/{id}", record("/api/v1" + shared));
        put("POST /api/v1/{council}/publications/{id}/withdrawal", record("/api/v1" + shared + "/withdrawal")
                .json("{\"reason\":\"It was wrong\"}"));
    }

    private void peerLists(Ids ids) {
        var list = "/{council}/benchmarks/peers/" + ids.peers();
        var text = Map.of("name", "Another", "reason", "Alike", "version", "1", "member", "E08000011");
        put("GET /{council}/benchmarks/peers", place("/{council}/benchmarks/peers"));
        put("GET /{council}/benchmarks/peers/new", place("/{council}/benchmarks/peers/new"));
        put("POST /{council}/benchmarks/peers", place("/{council}/benchmarks/peers"));
        put("GET /{council}/benchmarks/peers/{id}", record(list));
        put("POST /{council}/benchmarks/peers/{id}", record(list).form(text));
        put("POST /{council}/benchmarks/peers/{id}/withdrawal", record(list + "/withdrawal").form(Map.of("version", "1")));
    }

    private void put(String route, StrangerCase tried) {
        cases.put(route, tried);
    }
}
