package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.record;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries the routes of workshops' reports, for {@link StrangerCases}. */
final class ReportCases {

    private ReportCases() {}

    static void add(BiConsumer<String, StrangerCase> cases, WorkshopCases.Ids ids) {
        var route = "/{council}/workshops/{id}";
        var workshop = "/{council}/workshops/" + ids.workshop();
        var report = workshop + "/report";
        var one = report + "/documents/" + ids.document();
        cases.accept("GET " + route + "/report", record(report));
        cases.accept("POST " + route + "/report/documents", record(report + "/documents").form(Map.of("format", "HTML")));
        cases.accept("GET " + route + "/report/documents/{document}", record(one));
        cases.accept("POST " + route + "/report/documents/{document}/removal", record(one + "/removal"));
        cases.accept("GET /api/v1" + route + "/report", record("/api/v1" + report));
        cases.accept("GET /api/v1" + route + "/report/documents", record("/api/v1" + report + "/documents"));
        cases.accept("POST /api/v1" + route + "/report/documents",
                record("/api/v1" + report + "/documents").json("{\"format\":\"HTML\"}"));
        cases.accept("GET /api/v1" + route + "/report/documents/{document}", record("/api/v1" + one));
        cases.accept("GET /api/v1" + route + "/report/documents/{document}/content", record("/api/v1" + one + "/content"));
        cases.accept("DELETE /api/v1" + route + "/report/documents/{document}", record("/api/v1" + one));
        for (var file : List.of("answers.csv", "answers.xlsx", "answers-to-share.csv", "answers-to-share.xlsx")) {
            cases.accept("GET " + route + "/" + file, record(workshop + "/" + file));
            cases.accept("GET /api/v1" + route + "/" + file, record("/api/v1" + workshop + "/" + file));
        }
    }
}
