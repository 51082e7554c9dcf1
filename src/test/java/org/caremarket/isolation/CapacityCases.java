package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.caremarket.capacity.Capacities;
import org.caremarket.capacity.CapacityDocuments;
import org.caremarket.capacity.CapacityOutcome;
import org.caremarket.capacity.CapacityText;
import org.caremarket.capacity.CapacityUnit;
import org.caremarket.capacity.ScenarioOutcome;
import org.caremarket.capacity.ScenarioText;
import org.caremarket.capacity.Scenarios;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.time.Period;

/** How the neighbour tries the routes of capacity, its scenarios and its report. */
@Singleton
final class CapacityCases implements SliceCases {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final int MANY = 100;
    private static final int PATIENCE = 600;

    private final Capacities capacities;
    private final Scenarios scenarios;
    private final CapacityDocuments documents;

    CapacityCases(Capacities capacities, Scenarios scenarios, CapacityDocuments documents) {
        this.capacities = capacities;
        this.scenarios = scenarios;
        this.documents = documents;
    }

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        var capacity = sefton.call(() -> IntStream.range(0, MANY).mapToLong(this::capacity).max().orElseThrow());
        var scenario = sefton.call(() -> IntStream.range(0, MANY).mapToLong(each -> scenario(capacity, each))
                .max().orElseThrow());
        var document = sefton.call(this::document);
        pages("/{council}/capacity/" + capacity, scenario, cases);
        report("/{council}/capacity/report", document, cases);
        api("/api/v1/{council}/capacity/" + capacity, scenario, cases);
    }

    private static void pages(String one, long scenario, BiConsumer<String, StrangerCase> cases) {
        var version = Map.of("version", "1");
        cases.accept("GET /{council}/capacity", place("/{council}/capacity"));
        cases.accept("GET /{council}/capacity.csv", place("/{council}/capacity.csv"));
        cases.accept("GET /{council}/capacity.xlsx", place("/{council}/capacity.xlsx"));
        cases.accept("GET /{council}/capacity/new", place("/{council}/capacity/new"));
        cases.accept("POST /{council}/capacity", place("/{council}/capacity"));
        cases.accept("GET /{council}/capacity/{id}", record(one));
        cases.accept("POST /{council}/capacity/{id}", record(one).form(Map.of("segment", "home-care", "asAt", "2024-06",
                "unit", "hours", "source", "Another", "version", "1")));
        cases.accept("GET /{council}/capacity/{id}/edit", record(one + "/edit"));
        cases.accept("GET /{council}/capacity/{id}/withdrawal", record(one + "/withdrawal"));
        cases.accept("POST /{council}/capacity/{id}/withdrawal", record(one + "/withdrawal").form(version));
        cases.accept("GET /{council}/capacity/{id}/figures", record(one + "/figures"));
        cases.accept("POST /{council}/capacity/{id}/figures", record(one + "/figures").form(Map.of("indicator", "HC_AVAIL")));
        var scenarios = one + "/scenarios";
        cases.accept("GET /{council}/capacity/{id}/scenarios", record(scenarios));
        cases.accept("GET /{council}/capacity/{id}/scenarios/new", record(scenarios + "/new"));
        cases.accept("POST /{council}/capacity/{id}/scenarios", record(scenarios).form(
                Map.of("name", "Another", "growthAmount", "3", "version", "1", "action", "keep")));
        cases.accept("GET /{council}/capacity/{id}/scenarios/{scenario}", record(scenarios + "/" + scenario));
        cases.accept("POST /{council}/capacity/{id}/scenarios/{scenario}/withdrawal",
                record(scenarios + "/" + scenario + "/withdrawal").form(version));
    }

    private static void report(String report, long document, BiConsumer<String, StrangerCase> cases) {
        cases.accept("GET /{council}/capacity/report", place(report));
        cases.accept("POST /{council}/capacity/report/documents", place(report + "/documents"));
        cases.accept("GET /{council}/capacity/report/documents/{document}", record(report + "/documents/" + document));
        cases.accept("POST /{council}/capacity/report/documents/{document}/removal",
                record(report + "/documents/" + document + "/removal"));
    }

    private static void api(String one, long scenario, BiConsumer<String, StrangerCase> cases) {
        cases.accept("GET /api/v1/{council}/capacity", place("/api/v1/{council}/capacity"));
        cases.accept("POST /api/v1/{council}/capacity", place("/api/v1/{council}/capacity"));
        cases.accept("GET /api/v1/{council}/capacity/{id}", record(one));
        cases.accept("PUT /api/v1/{council}/capacity/{id}", record(one).json(
                "{\"segment\":\"home-care\",\"asAt\":\"2024-06\",\"unit\":\"hours\",\"source\":\"Another\",\"version\":\"1\"}"));
        cases.accept("DELETE /api/v1/{council}/capacity/{id}", record(one + "?version=1"));
        cases.accept("GET /api/v1/{council}/capacity/{id}/scenarios", record(one + "/scenarios"));
        cases.accept("POST /api/v1/{council}/capacity/{id}/scenarios", record(one + "/scenarios").json(
                "{\"name\":\"Another\",\"growthAmount\":\"3\",\"version\":\"1\"}"));
        cases.accept("DELETE /api/v1/{council}/capacity/{id}/scenarios/{scenario}",
                record(one + "/scenarios/" + scenario));
    }

    private long capacity(int number) {
        return capacities.add(new CapacityText("home-care", null, Period.of("2020-21"), CapacityUnit.HOURS, "Stranger " + number,
                null,
                "", 1, null, "", null, BigDecimal.TEN, new CapacityText.Growth(null, null, null), BigDecimal.TWO, List.of(),
                        null, null,
                new CapacityText.Stock(null, null, null, null, ""), null), OFFICER)
                instanceof CapacityOutcome.Saved(var saved) ? saved.id() : 0;
    }

    private long scenario(long capacity, int number) {
        return scenarios.add(capacity, new ScenarioText("Stranger " + number, null, BigDecimal.ONE, null, List.of()), 1, OFFICER)
                instanceof ScenarioOutcome.Saved(var saved) ? saved.id() : 0;
    }

    /** Made by a job, which runs meanwhile; the neighbour has none. */
    private long document() {
        documents.ask(PaperFormat.HTML, OFFICER);
        for (int i = 0; i < PATIENCE && documents.all().isEmpty(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return documents.all().getFirst().id();
    }
}
