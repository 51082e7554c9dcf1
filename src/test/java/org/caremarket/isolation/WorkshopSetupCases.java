package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries the routes on which workshops are set up, for {@link StrangerCases}. */
final class WorkshopSetupCases {

    private static final Map<String, String> SEEN = Map.of("version", "1");
    private static final Map<String, String> UP = Map.of("direction", "up");

    private final BiConsumer<String, StrangerCase> cases;

    private WorkshopSetupCases(BiConsumer<String, StrangerCase> cases) {
        this.cases = cases;
    }

    static void add(BiConsumer<String, StrangerCase> cases, WorkshopCases.Ids ids) {
        var setUp = new WorkshopSetupCases(cases);
        setUp.workshops(ids);
        setUp.agenda(ids);
        setUp.sessions(ids);
        setUp.api(ids);
    }

    private void workshops(WorkshopCases.Ids ids) {
        var list = "/{council}/workshops";
        var workshop = list + "/" + ids.workshop();
        put("GET /{council}/workshops", place(list));
        put("GET /{council}/workshops/new", place(list + "/new"));
        put("POST /{council}/workshops", place(list));
        put("GET /{council}/workshops/{id}", record(workshop));
        put("GET /{council}/workshops/{id}/edit", record(workshop + "/edit"));
        put("POST /{council}/workshops/{id}", record(workshop).form(Map.of("title", "Another", "version", "1")));
        put("GET /{council}/workshops/{id}/removal", record(workshop + "/removal"));
        put("POST /{council}/workshops/{id}/removal", record(workshop + "/removal").form(SEEN));
        for (var move : new String[] {"opening", "closing", "extension"}) {
            put("GET /{council}/workshops/{id}/" + move, record(workshop + "/" + move));
            put("POST /{council}/workshops/{id}/" + move,
                    record(workshop + "/" + move).form(Map.of("version", "1", "closesOn", "1 May 2099")));
        }
    }

    private void agenda(WorkshopCases.Ids ids) {
        var agenda = "/{council}/workshops/" + ids.workshop() + "/agenda";
        var route = "/{council}/workshops/{id}/agenda";
        var section = agenda + "/" + ids.section();
        var words = Map.of("title", "Another", "version", "1");
        put("GET " + route, record(agenda));
        put("GET " + route + "/new", record(agenda + "/new"));
        put("POST " + route, record(agenda).form(words));
        put("GET " + route + "/{section}/edit", record(section + "/edit"));
        put("POST " + route + "/{section}", record(section).form(words));
        put("POST " + route + "/{section}/position", record(section + "/position").form(UP));
        put("GET " + route + "/{section}/removal", record(section + "/removal"));
        put("POST " + route + "/{section}/removal", record(section + "/removal").form(SEEN));

        var questions = section + "/questions";
        var question = questions + "/" + ids.question();
        var asked = Map.of("kind", "TEXT", "text", "Another?", "version", "1");
        put("GET " + route + "/{section}/questions/new", record(questions + "/new"));
        put("POST " + route + "/{section}/questions", record(questions).form(asked));
        put("GET " + route + "/{section}/questions/{question}/edit", record(question + "/edit"));
        put("POST " + route + "/{section}/questions/{question}", record(question).form(asked));
        put("POST " + route + "/{section}/questions/{question}/position", record(question + "/position").form(UP));
        put("GET " + route + "/{section}/questions/{question}/removal", record(question + "/removal"));
        put("POST " + route + "/{section}/questions/{question}/removal", record(question + "/removal").form(SEEN));
    }

    private void sessions(WorkshopCases.Ids ids) {
        var sessions = "/{council}/workshops/" + ids.workshop() + "/sessions";
        var session = sessions + "/" + ids.session();
        var route = "/{council}/workshops/{id}/sessions";
        var when = Map.of("day", "1 May 2099", "from", "10:00", "until", "11:00", "venue", "There", "version", "1");
        put("GET " + route, record(sessions));
        put("GET " + route + "/new", record(sessions + "/new"));
        put("POST " + route, record(sessions).form(when));
        put("GET " + route + "/{session}/edit", record(session + "/edit"));
        put("POST " + route + "/{session}", record(session).form(when));
        put("GET " + route + "/{session}/cancellation", record(session + "/cancellation"));
        put("POST " + route + "/{session}/cancellation", record(session + "/cancellation").form(SEEN));
    }

    private void api(WorkshopCases.Ids ids) {
        var list = "/api/v1/{council}/workshops";
        var workshop = list + "/" + ids.workshop();
        var route = list + "/{id}";
        var seen = "{\"version\":\"1\",\"closesOn\":\"2099-05-01\"}";
        put("GET " + list, place(list));
        put("POST " + list, place(list).json("{\"title\":\"\"}"));
        put("GET " + route, record(workshop));
        put("PUT " + route, record(workshop).json("{\"title\":\"Another\",\"version\":\"1\"}"));
        put("DELETE " + route, record(workshop + "?version=1"));
        for (var move : new String[] {"opening", "closing", "extension"}) {
            put("POST " + route + "/" + move, record(workshop + "/" + move).json(seen));
        }
        var words = "{\"title\":\"Another\",\"version\":\"1\"}";
        var section = workshop + "/agenda/" + ids.section();
        put("POST " + route + "/agenda", record(workshop + "/agenda").json(words));
        put("PUT " + route + "/agenda/{section}", record(section).json(words));
        put("DELETE " + route + "/agenda/{section}", record(section + "?version=1"));
        put("POST " + route + "/agenda/{section}/position", record(section + "/position").json("{\"direction\":\"up\"}"));
        var asked = "{\"kind\":\"TEXT\",\"text\":\"Another?\",\"version\":\"1\"}";
        var question = section + "/questions/" + ids.question();
        put("POST " + route + "/agenda/{section}/questions", record(section + "/questions").json(asked));
        put("PUT " + route + "/agenda/{section}/questions/{question}", record(question).json(asked));
        put("DELETE " + route + "/agenda/{section}/questions/{question}", record(question + "?version=1"));
        put("POST " + route + "/agenda/{section}/questions/{question}/position",
                record(question + "/position").json("{\"direction\":\"up\"}"));
        var when = "{\"day\":\"2099-05-01\",\"from\":\"10:00\",\"until\":\"11:00\",\"venue\":\"There\",\"version\":\"1\"}";
        var session = workshop + "/sessions/" + ids.session();
        put("POST " + route + "/sessions", record(workshop + "/sessions").json(when));
        put("PUT " + route + "/sessions/{session}", record(session).json(when));
        put("POST " + route + "/sessions/{session}/cancellation", record(session + "/cancellation").json("{\"version\":\"1\"}"));
    }

    private void put(String route, StrangerCase tried) {
        cases.accept(route, tried);
    }
}
