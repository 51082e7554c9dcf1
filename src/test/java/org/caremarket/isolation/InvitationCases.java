package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.record;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries the routes of invitations and attendance. */
final class InvitationCases {

    /** Ids that no record of the neighbour's has; the round and the session belong to the workshop. */
    record Ids(long workshop, long invitation, long round, long session) {}

    private InvitationCases() {}

    static void add(BiConsumer<String, StrangerCase> cases, Ids ids) {
        var route = "/{council}/workshops/{id}/invitations";
        var all = "/{council}/workshops/" + ids.workshop() + "/invitations";
        var one = all + "/" + ids.invitation();
        var version = Map.of("version", "1");
        var words = Map.of("subject", "Words", "opening", "More words");
        cases.accept("GET " + route, record(all));
        cases.accept("GET " + route + "/new", record(all + "/new"));
        cases.accept("POST " + route + "/choice", record(all + "/choice").form(Map.of("segment", "home-care")));
        cases.accept("POST " + route, record(all).form(words));
        cases.accept("GET " + route + "/reminders", record(all + "/reminders"));
        cases.accept("POST " + route + "/reminders", record(all + "/reminders").form(words));
        cases.accept("GET " + route + "/{invitation}", record(one));
        for (var verb : List.of("letters", "revocation", "reinstatement")) {
            cases.accept("POST " + route + "/{invitation}/" + verb, record(one + "/" + verb).form(version));
        }
        cases.accept("POST " + route + "/rounds/{round}/continuation", record(all + "/rounds/" + ids.round() + "/continuation"));

        cases.accept("GET /api/v1" + route, record("/api/v1" + all));
        cases.accept("POST /api/v1" + route, record("/api/v1" + all).json("{\"segments\":[\"home-care\"]}"));
        cases.accept("POST /api/v1" + route + "/reminders", record("/api/v1" + all + "/reminders").json("{\"notComing\":\"yes\"}"));
        cases.accept("POST /api/v1" + route + "/{invitation}/letters", record("/api/v1" + one + "/letters").json("{\"version\":\"1\"}"));
        cases.accept("POST /api/v1" + route + "/{invitation}/revocation",
                record("/api/v1" + one + "/revocation").json("{\"version\":\"1\"}"));
        cases.accept("DELETE /api/v1" + route + "/{invitation}/revocation", record("/api/v1" + one + "/revocation?version=1"));

        var came = "/{council}/workshops/{id}/attendance/{session}";
        var session = "/{council}/workshops/" + ids.workshop() + "/attendance/" + ids.session();
        cases.accept("GET " + came, record(session));
        cases.accept("POST " + came, record(session).form(Map.of("version", "0", "organisations", "Example Care")));
        cases.accept("GET " + came + "/door.csv", record(session + "/door.csv"));
        cases.accept("GET " + came + "/door.xlsx", record(session + "/door.xlsx"));
        cases.accept("GET /api/v1" + came, record("/api/v1" + session));
        cases.accept("PUT /api/v1" + came, record("/api/v1" + session).json("{\"contacts\":[],\"version\":0}"));
    }
}
