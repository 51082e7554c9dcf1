package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries what a council makes of what was said to it, for {@link WorkshopCases}. */
final class CollationCases {

    /**
     * Ids that no record of the neighbour's has.
     *
     * @param workshop an open workshop
     * @param answer an answer to it, about which something was decided
     * @param theme a theme of the council
     */
    record Ids(long workshop, long answer, long theme) {}

    private final BiConsumer<String, StrangerCase> cases;
    private final Ids ids;

    private CollationCases(BiConsumer<String, StrangerCase> cases, Ids ids) {
        this.cases = cases;
        this.ids = ids;
    }

    static void add(BiConsumer<String, StrangerCase> cases, Ids ids) {
        var all = new CollationCases(cases, ids);
        all.themes();
        all.said();
        all.decided();
        all.published();
    }

    private void themes() {
        var all = "/{council}/workshops/themes";
        var theme = all + "/" + ids.theme();
        var form = Map.of("name", "Another", "version", "1", "into", "1");
        put("GET " + all, place(all));
        put("POST " + all, place(all));
        put("GET " + all + "/{theme}", record(theme));
        put("GET " + all + "/{theme}/edit", record(theme + "/edit"));
        put("POST " + all + "/{theme}", record(theme).form(form));
        put("POST " + all + "/{theme}/merging", record(theme + "/merging").form(form));
        put("POST " + all + "/{theme}/withdrawal", record(theme + "/withdrawal").form(form));
        put("POST " + all + "/{theme}/objectives", record(theme + "/objectives").form(Map.of("remove", "1")));
        var api = "/api/v1" + all;
        var json = "{\"name\":\"Another\",\"version\":\"1\",\"into\":\"1\"}";
        put("GET " + api, place(api));
        put("POST " + api, place(api));
        put("GET " + api + "/{theme}", record("/api/v1" + theme));
        put("PUT " + api + "/{theme}", record("/api/v1" + theme).json(json));
        put("POST " + api + "/{theme}/merging", record("/api/v1" + theme + "/merging").json(json));
        put("DELETE " + api + "/{theme}", record("/api/v1" + theme + "?version=1"));
    }

    private void said() {
        var route = "/{council}/workshops/{id}/collation";
        var page = "/{council}/workshops/" + ids.workshop() + "/collation";
        put("GET " + route, record(page));
        put("POST " + route + "/tags", record(page + "/tags").form(Map.of("before.1", "", "tag.1", "1")));
        put("POST " + route + "/tags/found", record(page + "/tags/found").form(Map.of("theme-for-all", "" + ids.theme())));
        var api = "/api/v1/{council}/workshops/" + ids.workshop() + "/feedback";
        put("GET /api/v1/{council}/workshops/{id}/feedback", record(api));
        put("PUT /api/v1/{council}/workshops/{id}/feedback/{answer}/themes",
                record(api + "/" + ids.answer() + "/themes").json("{\"themes\":[]}"));
    }

    private void decided() {
        var all = "/{council}/workshops/" + ids.workshop() + "/dispositions";
        var one = all + "/answers/" + ids.answer();
        var route = "/{council}/workshops/{id}/dispositions";
        var about = route + "/{kind}/{subject}";
        var section = Map.of("plan", "1", "section", "winter", "number", "1");
        put("GET " + route, record(all));
        put("GET " + about, record(one));
        put("POST " + about, record(one).form(Map.of("decision", "ACCEPTED", "reason", "It helps", "version", "1")));
        put("POST " + about + "/removal", record(one + "/removal").form(Map.of("version", "1")));
        put("POST " + about + "/sections", record(one + "/sections").form(section));
        put("POST " + about + "/actions", record(one + "/actions").form(Map.of("action", "1")));
        var api = "/api/v1" + one;
        put("GET /api/v1" + route, record("/api/v1" + all));
        put("PUT /api/v1" + about, record(api).json("{\"decision\":\"ACCEPTED\",\"reason\":\"It helps\",\"version\":\"1\"}"));
        put("DELETE /api/v1" + about, record(api + "?version=1"));
        put("POST /api/v1" + about + "/sections",
                record(api + "/sections").json("{\"plan\":\"1\",\"section\":\"winter\",\"number\":\"1\"}"));
        put("POST /api/v1" + about + "/actions", record(api + "/actions").json("{\"action\":\"1\"}"));
    }

    private void published() {
        var own = "/{council}/workshops/" + ids.workshop();
        var form = Map.of("version", "1", "allTheSame", "true", "reason", "A quote was wrong");
        var json = "{\"version\":\"1\",\"allTheSame\":\"true\",\"reason\":\"A quote was wrong\"}";
        put("GET /{council}/workshops/{id}/publication", record(own + "/publication"));
        put("POST /{council}/workshops/{id}/publication", record(own + "/publication").form(form));
        put("POST /{council}/workshops/{id}/withdrawal", record(own + "/withdrawal").form(form));
        put("GET /api/v1/{council}/workshops/{id}/publication", record("/api/v1" + own + "/publication"));
        put("POST /api/v1/{council}/workshops/{id}/publication", record("/api/v1" + own + "/publication").json(json));
        put("DELETE /api/v1/{council}/workshops/{id}/publication", record("/api/v1" + own + "/publication").json(json));
        // Open to everybody; YouSaidWeDidTest holds that only what was published is there.
        var open = "/{council}/published/workshops/" + ids.workshop();
        put("GET /{council}/published/workshops/{id}", place(open));
        put("GET /{council}/published/workshops/{id}/editions/{number}", place(open + "/editions/1"));
        put("GET /api/v1/{council}/published/workshops", place("/api/v1/{council}/published/workshops"));
        put("GET /api/v1/{council}/published/workshops/{id}", place("/api/v1" + open));
    }

    private void put(String route, StrangerCase tried) {
        cases.accept(route, tried);
    }
}
