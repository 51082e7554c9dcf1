package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.BiConsumer;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.provider.closure.ClosureFixtures;

/** How the neighbour tries the routes of vacancies, entries and exits, and continuity plans. */
@Singleton
final class ClosureCases implements SliceCases {

    private final ClosureRecords records;

    ClosureCases(ClosureRecords records) {
        this.records = records;
    }

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        var ids = records.in(sefton);
        vacancies(cases, ids);
        changes(cases, ids);
        continuity(cases, ids);
    }

    private static void vacancies(BiConsumer<String, StrangerCase> cases, ClosureFixtures.Ids ids) {
        for (var route : new String[] {"/vacancies", "/vacancies.csv", "/vacancies.xlsx", "/vacancies/new"}) {
            cases.accept("GET /{council}" + route, place("/{council}" + route));
        }
        cases.accept("POST /{council}/vacancies", place("/{council}/vacancies"));
        var reading = Map.of("asAt", "1 March 2026", "unit", "beds", "available", "1", "source", "A stranger");
        var json = "{\"asAt\":\"2026-03-01\",\"unit\":\"beds\",\"available\":\"1\",\"source\":\"A stranger\"}";
        var all = "/{council}/locations/{id}/vacancies";
        var own = "/{council}/locations/" + ids.location() + "/vacancies";
        var one = own + "/" + ids.reading();
        cases.accept("GET " + all, record(own));
        cases.accept("POST " + all, record(own).form(reading));
        cases.accept("GET " + all + "/{reading}/edit", record(one + "/edit"));
        cases.accept("POST " + all + "/{reading}", record(one).form(reading));
        cases.accept("POST " + all + "/{reading}/withdrawal", record(one + "/withdrawal"));
        cases.accept("GET /api/v1" + all, record("/api/v1" + own));
        cases.accept("POST /api/v1" + all, record("/api/v1" + own).json(json));
        cases.accept("PUT /api/v1" + all + "/{reading}", record("/api/v1" + one).json(json));
        cases.accept("DELETE /api/v1" + all + "/{reading}", record("/api/v1" + one));
    }

    private static void changes(BiConsumer<String, StrangerCase> cases, ClosureFixtures.Ids ids) {
        var all = "/{council}/market-changes";
        var one = all + "/" + ids.change();
        for (var route : new String[] {"", ".csv", ".xlsx"}) {
            cases.accept("GET " + all + route, place(all + route));
        }
        cases.accept("GET " + all + "/new", place(all + "/new"));
        cases.accept("POST " + all, place(all));
        cases.accept("GET " + all + "/{id}", record(one));
        cases.accept("GET " + all + "/{id}/edit", record(one + "/edit"));
        cases.accept("POST " + all + "/{id}",
                record(one).form(Map.of("noticeOn", "1 March 2026", "cause", "planned", "version", "1")));
        var api = "/api/v1" + all;
        cases.accept("GET " + api, place(api));
        cases.accept("POST " + api, place(api));
        cases.accept("GET " + api + "/{id}", record("/api/v1" + one));
        cases.accept("PUT " + api + "/{id}",
                record("/api/v1" + one).json("{\"noticeOn\":\"2026-03-01\",\"cause\":\"planned\",\"version\":\"1\"}"));
    }

    private static void continuity(BiConsumer<String, StrangerCase> cases, ClosureFixtures.Ids ids) {
        var all = "/{council}/market-changes/{id}/continuity";
        var own = "/{council}/market-changes/" + ids.change() + "/continuity";
        var plan = Map.of("lead", "A stranger", "version", "1");
        var step = Map.of("state", "done", "doneOn", "1 March 2026", "version", "1");
        cases.accept("GET " + all, record(own));
        cases.accept("GET " + all + "/new", record("/{council}/market-changes/" + ids.unplanned() + "/continuity/new"));
        cases.accept("POST " + all, record(own).form(plan));
        cases.accept("GET " + all + "/edit", record(own + "/edit"));
        cases.accept("POST " + all + "/details", record(own + "/details").form(plan));
        cases.accept("GET " + all + "/steps/{step}", record(own + "/steps/" + ids.step()));
        cases.accept("POST " + all + "/steps/{step}", record(own + "/steps/" + ids.step()).form(step));
        cases.accept("GET " + all + "/closure", record(own + "/closure"));
        cases.accept("POST " + all + "/closure",
                record(own + "/closure").form(Map.of("closedOn", "1 March 2026", "lessons", "None", "version", "1")));
        cases.accept("POST " + all + "/moves", record(own + "/moves").form(Map.of("movedOn", "1 March 2026", "people", "1")));
        cases.accept("POST " + all + "/moves/{move}/removal", record(own + "/moves/" + ids.move() + "/removal"));
        cases.accept("POST " + all + "/told", record(own + "/told").form(
                Map.of("told", "Staff", "toldOn", "1 March 2026", "how", "By letter", "byWhom", "A stranger")));
        cases.accept("POST " + all + "/told/{told}/removal", record(own + "/told/" + ids.told() + "/removal"));
        cases.accept("POST " + all + "/documents", record(own + "/documents").form(Map.of("format", "PDF")));
        cases.accept("GET " + all + "/documents/{document}", record(own + "/documents/" + ids.document()));
        cases.accept("POST " + all + "/documents/{document}/removal", record(own + "/documents/" + ids.document() + "/removal"));
        var api = "/api/v1/{council}/continuity";
        var one = api + "/" + ids.plan();
        cases.accept("GET " + api, place(api));
        cases.accept("POST " + api, place(api));
        cases.accept("GET " + api + "/{id}", record(one));
        cases.accept("PUT " + api + "/{id}", record(one).json("{\"lead\":\"A stranger\",\"version\":\"1\"}"));
        cases.accept("PUT " + api + "/{id}/steps/{step}", record(one + "/steps/" + ids.step()).json(
                "{\"state\":\"done\",\"doneOn\":\"2026-03-01\",\"version\":\"1\"}"));
        cases.accept("POST " + api + "/{id}/moves", record(one + "/moves").json("{\"movedOn\":\"2026-03-01\",\"people\":\"1\"}"));
        cases.accept("POST " + api + "/{id}/told", record(one + "/told").json(
                "{\"told\":\"Staff\",\"toldOn\":\"2026-03-01\",\"how\":\"By letter\",\"byWhom\":\"A stranger\"}"));
        cases.accept("POST " + api + "/{id}/closure", record(one + "/closure").json(
                "{\"closedOn\":\"2026-03-01\",\"lessons\":\"None\",\"version\":\"1\"}"));
    }
}
