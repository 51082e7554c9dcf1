package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;
import org.caremarket.plan.Move;

/** How the neighbour tries the routes of sign-off and publication, for {@link StrangerCases}. */
final class SigningCases {

    private SigningCases() {}

    /** @param signed a published plan that follows another, with a number that no record of the neighbour's has */
    static void add(BiConsumer<String, StrangerCase> cases, long signed) {
        var plan = "/{council}/plans/" + signed;
        for (var move : Move.values()) {
            var noun = "/" + move.noun();
            cases.accept("GET /{council}/plans/{id}" + noun, record(plan + noun));
            cases.accept("POST /{council}/plans/{id}" + noun,
                    record(plan + noun).form(Map.of("version", "1", "reason", "Because")));
            cases.accept("POST /api/v1/{council}/plans/{id}" + noun,
                    record("/api/v1" + plan + noun).json("{\"version\":\"1\",\"reason\":\"Because\"}"));
        }
        cases.accept("GET /{council}/plans/{id}/history", record(plan + "/history"));
        cases.accept("GET /{council}/plans/{id}/comparison", record(plan + "/comparison"));
        cases.accept("GET /{council}/plans/{id}/editions/{number}", record(plan + "/editions/1"));
        cases.accept("GET /api/v1/{council}/plans/{id}/submission", record("/api/v1" + plan + "/submission"));
        cases.accept("GET /api/v1/{council}/plans/{id}/history", record("/api/v1" + plan + "/history"));
        cases.accept("GET /api/v1/{council}/plans/{id}/editions/{number}.json",
                record("/api/v1" + plan + "/editions/1.json"));
        cases.accept("GET /{council}/plans/rules", place("/{council}/plans/rules"));
        cases.accept("POST /{council}/plans/rules", place("/{council}/plans/rules"));

        // Open to everybody; PublishedRoutesTest holds that only published plans are there, and only their own council's.
        var open = "/{council}/published/" + signed;
        cases.accept("GET /{council}/published", place("/{council}/published"));
        cases.accept("GET /{council}/published/{id}", place(open));
        cases.accept("GET /{council}/published/{id}/changes", place(open + "/changes"));
        cases.accept("GET /{council}/published/{id}/editions/{number}", place(open + "/editions/1"));
        cases.accept("GET /api/v1/{council}/plans/{id}/publication", place("/api/v1/{council}/plans/" + signed + "/publication"));
        cases.accept("GET /api/v1/{council}/published", place("/api/v1/{council}/published"));
        cases.accept("GET /api/v1/{council}/published/{id}", place("/api/v1" + open));
    }
}
