package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.BiConsumer;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.provider.oversight.StrangeOversight;

/** How the neighbour tries the routes of monitoring, the watch list and the quality mark. */
@Singleton
final class OversightCases implements SliceCases {

    private static final Map<String, String> VISIT =
            Map.of("visitedOn", "1 March 2024", "kind", "planned", "visitor", "Another", "summary", "Another", "version", "1");
    private static final String VISIT_JSON =
            "{\"visitedOn\":\"2024-03-01\",\"kind\":\"planned\",\"visitor\":\"Another\",\"summary\":\"Another\",\"version\":\"1\"}";

    private final StrangeOversight records;

    OversightCases(StrangeOversight records) {
        this.records = records;
    }

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        var ids = records.in(sefton);
        for (var each : new String[] {"monitoring", "monitoring.csv", "monitoring.xlsx", "monitoring/first-levels", "monitoring/levels",
                "monitoring/levels/new", "watch-list", "watch-list.csv", "watch-list/rules", "quality-mark", "quality-mark/schemes/new",
                "quality-mark/assessments/new", "published/recognised-providers", "published/recognised-providers.csv"}) {
            cases.accept("GET /{council}/" + each, place("/{council}/" + each));
        }
        for (var each : new String[] {"monitoring/first-levels", "monitoring/levels", "watch-list/rules", "quality-mark/schemes",
                "quality-mark/assessments"}) {
            cases.accept("POST /{council}/" + each, place("/{council}/" + each));
        }
        location(cases, "/{council}/locations/" + ids.location(), ids);
        level(cases, "/{council}/monitoring/levels/" + ids.level());
        scheme(cases, "/{council}/quality-mark/schemes/" + ids.scheme(), ids);
        assessment(cases, "/{council}/quality-mark/assessments/" + ids.assessment());
        api(cases, ids);
    }

    private static void location(BiConsumer<String, StrangerCase> cases, String at, StrangeOversight.Ids ids) {
        var route = "/{council}/locations/{id}";
        for (var each : new String[] {"monitoring", "visits/new", "risk-notes/new", "monitoring-level", "improvement-actions/new"}) {
            cases.accept("GET " + route + "/" + each, record(at + "/" + each));
        }
        cases.accept("POST " + route + "/visits", record(at + "/visits").form(VISIT));
        cases.accept("GET " + route + "/visits/{visit}/edit", record(at + "/visits/" + ids.visit() + "/edit"));
        cases.accept("POST " + route + "/visits/{visit}", record(at + "/visits/" + ids.visit()).form(VISIT));
        cases.accept("POST " + route + "/risk-notes", record(at + "/risk-notes").form(Map.of("notedOn", "1 March 2024", "words", "Another")));
        cases.accept("POST " + route + "/monitoring-level", record(at + "/monitoring-level").form(
                Map.of("level", "1", "since", "1 March 2024", "reason", "Another")));
        cases.accept("POST " + route + "/improvement-actions", record(at + "/improvement-actions").form(Map.of("action", "1")));
        cases.accept("POST " + route + "/improvement-actions/{action}/withdrawal", record(at + "/improvement-actions/1/withdrawal"));
    }

    private static void level(BiConsumer<String, StrangerCase> cases, String at) {
        var route = "/{council}/monitoring/levels/{id}";
        cases.accept("GET " + route + "/edit", record(at + "/edit"));
        cases.accept("POST " + route, record(at).form(Map.of("name", "Another", "meaning", "Another", "position", "1", "version", "1")));
        cases.accept("POST " + route + "/withdrawal", record(at + "/withdrawal").form(Map.of("version", "1")));
    }

    private static void scheme(BiConsumer<String, StrangerCase> cases, String at, StrangeOversight.Ids ids) {
        var route = "/{council}/quality-mark/schemes/{id}";
        var criterion = Map.of("words", "Another", "judged", "Another", "position", "1", "version", "1");
        cases.accept("GET " + route, record(at));
        cases.accept("GET " + route + "/edit", record(at + "/edit"));
        cases.accept("POST " + route, record(at).form(Map.of("name", "Another", "meaning", "Another", "months", "12", "version", "1")));
        cases.accept("GET " + route + "/criteria/new", record(at + "/criteria/new"));
        cases.accept("POST " + route + "/criteria", record(at + "/criteria").form(criterion));
        cases.accept("GET " + route + "/criteria/{criterion}/edit", record(at + "/criteria/" + ids.criterion() + "/edit"));
        cases.accept("POST " + route + "/criteria/{criterion}", record(at + "/criteria/" + ids.criterion()).form(criterion));
        cases.accept("POST " + route + "/criteria/{criterion}/withdrawal",
                record(at + "/criteria/" + ids.criterion() + "/withdrawal").form(Map.of("version", "1")));
    }

    private static void assessment(BiConsumer<String, StrangerCase> cases, String at) {
        var route = "/{council}/quality-mark/assessments/{id}";
        cases.accept("GET " + route, record(at));
        cases.accept("POST " + route + "/findings", record(at + "/findings").form(Map.of("finding.1", "met", "version", "1")));
        cases.accept("POST " + route + "/decision", record(at + "/decision").form(Map.of("outcome", "not-awarded", "assessor", "Another",
                "decidedOn", "1 March 2024", "version", "1")));
        cases.accept("POST " + route + "/removal", record(at + "/removal").form(
                Map.of("removedOn", "1 March 2024", "why", "Another", "version", "1")));
    }

    private static void api(BiConsumer<String, StrangerCase> cases, StrangeOversight.Ids ids) {
        var api = "/api/v1/{council}";
        for (var each : new String[] {"monitoring", "monitoring/levels", "watch-list", "watch-list/rules", "quality-mark/schemes",
                "quality-mark/assessments", "published/recognised-providers"}) {
            cases.accept("GET " + api + "/" + each, place(api + "/" + each));
        }
        cases.accept("PUT " + api + "/watch-list/rules", place(api + "/watch-list/rules"));
        cases.accept("POST " + api + "/quality-mark/assessments", place(api + "/quality-mark/assessments"));
        var at = api + "/locations/" + ids.location();
        var route = api + "/locations/{id}";
        cases.accept("GET " + route + "/monitoring-level", record(at + "/monitoring-level"));
        cases.accept("PUT " + route + "/monitoring-level", record(at + "/monitoring-level").json(
                "{\"level\":\"1\",\"since\":\"2024-03-01\",\"reason\":\"Another\"}"));
        cases.accept("GET " + route + "/visits", record(at + "/visits"));
        cases.accept("POST " + route + "/visits", record(at + "/visits").json(VISIT_JSON));
        cases.accept("PUT " + route + "/visits/{visit}", record(at + "/visits/" + ids.visit()).json(VISIT_JSON));
        cases.accept("GET " + route + "/risk-notes", record(at + "/risk-notes"));
        cases.accept("POST " + route + "/risk-notes", record(at + "/risk-notes").json("{\"notedOn\":\"2024-03-01\",\"words\":\"Another\"}"));
        var one = api + "/quality-mark/assessments/{id}";
        var its = api + "/quality-mark/assessments/" + ids.assessment();
        cases.accept("GET " + one, record(its));
        cases.accept("PUT " + one + "/findings", record(its + "/findings").json("{\"findings\":{\"1\":\"met\"},\"version\":\"1\"}"));
        cases.accept("PUT " + one + "/decision", record(its + "/decision").json(
                "{\"outcome\":\"not-awarded\",\"assessor\":\"Another\",\"decidedOn\":\"2024-03-01\",\"version\":\"1\"}"));
        cases.accept("PUT " + one + "/removal", record(its + "/removal").json(
                "{\"removedOn\":\"2024-03-01\",\"why\":\"Another\",\"version\":\"1\"}"));
    }
}
