package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * How the neighbour tries the routes by which providers answer, and officers enter what they said. That a link of one
 * council's opens nothing at another's is {@code workshop.response.AnswerLinksTest}'s business: nobody signs in there.
 */
final class AnswerCases {

    private AnswerCases() {}

    static void add(BiConsumer<String, StrangerCase> cases, WorkshopCases.Ids ids) {
        cases.accept("GET /{council}/answers", place("/{council}/answers"));
        var link = "/{council}/answers/{token}";
        for (var route : new String[] {"", "/attendance", "/opt-out", "/check", "/copy", "/copy.txt", "/sections/{section}"}) {
            cases.accept("GET " + link + route, place("/{council}/answers/none" + route.replace("{section}", "1")));
        }
        cases.accept("GET " + link + "/{+rest}", place("/{council}/answers/none/at/all"));
        for (var route : new String[] {"/attendance", "/opt-out", "/sending", "/copies", "/sections/{section}"}) {
            cases.accept("POST " + link + route, place("/{council}/answers/none" + route.replace("{section}", "1")));
        }

        var api = "/api/v1/{council}/answers";
        cases.accept("GET " + api, place(api));
        cases.accept("PUT " + api, place(api).json("{\"answers\":{}}"));
        cases.accept("POST " + api + "/sending", place(api + "/sending").json("{}"));
        cases.accept("PUT " + api + "/attendance", place(api + "/attendance").json("{}"));

        var all = "/{council}/workshops/" + ids.workshop() + "/responses";
        var one = all + "/" + ids.response();
        var said = Map.of("channel", "PAPER", "who", "anonymous", "heardOnDay", "1", "heardOnMonth", "6",
                "heardOnYear", "2026", "text.r0", "Words", "version", "1");
        cases.accept("GET /{council}/workshops/{id}/responses", record(all));
        cases.accept("GET /{council}/workshops/{id}/responses/new", record(all + "/new"));
        cases.accept("POST /{council}/workshops/{id}/responses", record(all).form(said));
        cases.accept("GET /{council}/workshops/{id}/responses/{response}", record(one));
        cases.accept("GET /{council}/workshops/{id}/responses/{response}/edit", record(one + "/edit"));
        cases.accept("POST /{council}/workshops/{id}/responses/{response}", record(one).form(said));
        cases.accept("GET /{council}/workshops/{id}/responses/{response}/withdrawal", record(one + "/withdrawal"));
        cases.accept("POST /{council}/workshops/{id}/responses/{response}/withdrawal",
                record(one + "/withdrawal").form(Map.of("reason", "A mistake", "version", "1")));
    }
}
