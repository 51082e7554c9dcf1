package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.BiConsumer;
import org.caremarket.fee.CostFixture;
import org.caremarket.platform.tenancy.CouncilScope;

/** How the neighbour tries the routes of fees and of the cost of care. */
@Singleton
final class FeeCases implements SliceCases {

    private static final String FEES = "/{council}/fees";
    private static final String COSTS = "/{council}/cost-of-care";

    private final CostFixture fixture;

    FeeCases(CostFixture fixture) {
        this.fixture = fixture;
    }

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        var ids = sefton.call(() -> fixture.beyond(100));
        fees(FEES + "/" + ids.fee(), cases);
        exercises(COSTS + "/" + ids.exercise(), ids, cases);
        results(COSTS + "/" + ids.exercise() + "/residential", ids, cases);
    }

    private static void fees(String fee, BiConsumer<String, StrangerCase> cases) {
        var form = Map.of("careType", "nursing", "unit", "week", "amount", "1", "year", "2024-25", "source", "S", "version", "1");
        var json = "{\"careType\":\"nursing\",\"unit\":\"week\",\"amount\":\"1\",\"year\":\"2024-25\",\"source\":\"S\",\"version\":\"1\"}";
        for (var path : new String[] {"", ".csv", ".xlsx", "/new"}) {
            cases.accept("GET " + FEES + path, place(FEES + path));
        }
        cases.accept("POST " + FEES, place(FEES));
        cases.accept("GET " + FEES + "/{id}", record(fee));
        cases.accept("GET " + FEES + "/{id}/edit", record(fee + "/edit"));
        cases.accept("POST " + FEES + "/{id}", record(fee).form(form));
        cases.accept("POST " + FEES + "/{id}/removal", record(fee + "/removal").form(Map.of("version", "1")));
        cases.accept("POST " + FEES + "/{id}/figure", record(fee + "/figure"));
        cases.accept("GET /api/v1" + FEES, place("/api/v1" + FEES));
        cases.accept("POST /api/v1" + FEES, place("/api/v1" + FEES));
        cases.accept("GET /api/v1" + FEES + "/{id}", record("/api/v1" + fee));
        cases.accept("PUT /api/v1" + FEES + "/{id}", record("/api/v1" + fee).json(json));
        cases.accept("DELETE /api/v1" + FEES + "/{id}", record("/api/v1" + fee + "?version=1"));
    }

    private static void exercises(String exercise, CostFixture.Ids ids, BiConsumer<String, StrangerCase> cases) {
        var form = Map.of("name", "N", "baseYear", "2022-23", "source", "S", "version", "1");
        var all = COSTS + "/{id}";
        cases.accept("GET " + COSTS, place(COSTS));
        cases.accept("POST " + COSTS, place(COSTS));
        cases.accept("GET " + COSTS + "/new", place(COSTS + "/new"));
        cases.accept("GET " + COSTS + "/readers", place(COSTS + "/readers"));
        cases.accept("POST " + COSTS + "/readers/{person}", record(COSTS + "/readers/" + ids.person())
                .form(Map.of("named", "yes")));
        for (var path : new String[] {"", "/edit", "/results.csv", "/results.xlsx"}) {
            cases.accept("GET " + all + path, record(exercise + path));
        }
        cases.accept("POST " + all, record(exercise).form(form));
        cases.accept("POST " + all + "/removal", record(exercise + "/removal").form(Map.of("version", "1")));
        cases.accept("POST " + all + "/results", record(exercise + "/results").form(Map.of("careType", "nursing")));
        cases.accept("POST " + all + "/documents", record(exercise + "/documents").form(Map.of("format", "PDF")));
        cases.accept("GET " + all + "/documents/{document}", record(exercise + "/documents/" + ids.document()));
        cases.accept("POST " + all + "/documents/{document}/removal",
                record(exercise + "/documents/" + ids.document() + "/removal"));
        var api = "/api/v1" + COSTS;
        var json = "{\"name\":\"N\",\"baseYear\":\"2022-23\",\"source\":\"S\",\"version\":\"1\"}";
        cases.accept("GET " + api, place(api));
        cases.accept("POST " + api, place(api));
        cases.accept("GET " + api + "/{id}", record("/api/v1" + exercise));
        cases.accept("PUT " + api + "/{id}", record("/api/v1" + exercise).json(json));
        cases.accept("DELETE " + api + "/{id}", record("/api/v1" + exercise + "?version=1"));
    }

    private static void results(String care, CostFixture.Ids ids, BiConsumer<String, StrangerCase> cases) {
        var all = COSTS + "/{id}/{care}";
        var scenario = Map.of("name", "N", "fee", "1", "volume", "1", "share", "1", "rise", "1", "version", "1");
        var costs = Map.of("provider", "P", "amounts", "food 1", "version", "1");
        for (var path : new String[] {"", "/edit", "/lines/new", "/scenarios/new", "/returns", "/returns/new",
                "/returns/summary"}) {
            cases.accept("GET " + all + path, record(care + path));
        }
        cases.accept("POST " + all, record(care).form(Map.of("version", "1")));
        cases.accept("POST " + all + "/removal", record(care + "/removal").form(Map.of("version", "1")));
        cases.accept("POST " + all + "/lines", record(care + "/lines")
                .form(Map.of("group", "Staffing", "name", "N", "version", "1")));
        cases.accept("GET " + all + "/lines/{line}", record(care + "/lines/food"));
        cases.accept("POST " + all + "/lines/{line}", record(care + "/lines/food").form(Map.of("version", "1")));
        cases.accept("POST " + all + "/scenarios", record(care + "/scenarios").form(scenario));
        cases.accept("POST " + all + "/returns", record(care + "/returns").form(costs));
        cases.accept("GET " + all + "/scenarios/{scenario}", record(care + "/scenarios/" + ids.scenario()));
        cases.accept("GET " + all + "/scenarios/{scenario}/edit", record(care + "/scenarios/" + ids.scenario() + "/edit"));
        cases.accept("POST " + all + "/scenarios/{scenario}", record(care + "/scenarios/" + ids.scenario()).form(scenario));
        cases.accept("POST " + all + "/scenarios/{scenario}/removal", record(care + "/scenarios/" + ids.scenario() + "/removal")
                .form(Map.of("version", "1")));
        cases.accept("GET " + all + "/returns/{item}", record(care + "/returns/" + ids.item()));
        cases.accept("GET " + all + "/returns/{item}/edit", record(care + "/returns/" + ids.item() + "/edit"));
        cases.accept("POST " + all + "/returns/{item}", record(care + "/returns/" + ids.item()).form(costs));
        cases.accept("POST " + all + "/returns/{item}/removal", record(care + "/returns/" + ids.item() + "/removal")
                .form(Map.of("version", "1")));
        var api = "/api/v1" + all;
        cases.accept("PUT " + api, record("/api/v1" + care).json("{\"version\":\"1\"}"));
        cases.accept("PUT " + api + "/lines/{line}", record("/api/v1" + care + "/lines/food").json("{\"version\":\"1\"}"));
        cases.accept("POST " + api + "/scenarios", record("/api/v1" + care + "/scenarios")
                .json("{\"name\":\"N\",\"fee\":\"1\",\"volume\":\"1\",\"share\":\"1\",\"rise\":\"1\"}"));
        cases.accept("DELETE " + api + "/scenarios/{scenario}",
                record("/api/v1" + care + "/scenarios/" + ids.scenario() + "?version=1"));
    }
}
