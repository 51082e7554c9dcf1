package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.BiConsumer;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.position.PositionFixture;
import org.caremarket.position.good.GoodFixture;
import org.caremarket.position.paper.PositionDocuments;

/** How the neighbour tries the routes of the market position. */
@Singleton
final class PositionCases implements SliceCases {

    /** More areas than the neighbour has, and more statements than its folder brings. */
    private static final int AREAS = 40;
    private static final int STATEMENTS = 400;
    private static final int PATIENCE = 600;

    private final PositionFixture positions;
    private final GoodFixture good;
    private final PositionDocuments documents;

    PositionCases(PositionFixture positions, GoodFixture good, PositionDocuments documents) {
        this.positions = positions;
        this.good = good;
        this.documents = documents;
    }

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        long area = sefton.call(() -> many(AREAS, number -> positions.area("Stranger area " + number)));
        long statement = sefton.call(() -> many(STATEMENTS, number -> positions.statement(area, "Stranger " + number)));
        long standing = sefton.call(() -> many(AREAS, number -> good.statement("Stranger " + number)));
        long document = sefton.call(this::document);
        areas(cases, "/{council}/market-position", area);
        statements(cases, "/{council}/market-position/statements/" + statement);
        good(cases, "/{council}/market-position/good", standing);
        document(cases, "/{council}/market-position/document", document);
        api(cases, "/api/v1/{council}/market-positions", area, statement);
    }

    private static void areas(BiConsumer<String, StrangerCase> cases, String all, long id) {
        var route = all + "/areas";
        var one = route + "/" + id;
        var form = Map.of("name", "Another", "version", "1");
        cases.accept("GET " + all, place(all));
        cases.accept("GET " + all + ".csv", place(all + ".csv"));
        cases.accept("GET " + all + ".xlsx", place(all + ".xlsx"));
        cases.accept("GET " + route + "/new", place(route + "/new"));
        cases.accept("POST " + route, place(route));
        cases.accept("GET " + route + "/{id}", record(one));
        cases.accept("GET " + route + "/{id}/edit", record(one + "/edit"));
        cases.accept("POST " + route + "/{id}", record(one).form(form));
        cases.accept("POST " + route + "/{id}/place", record(one + "/place").form(Map.of("to", "up")));
        cases.accept("POST " + route + "/{id}/removal", record(one + "/removal").form(Map.of("version", "1")));
        cases.accept("GET " + route + "/{id}/statements/new", record(one + "/statements/new"));
        cases.accept("POST " + route + "/{id}/statements", record(one + "/statements").form(
                Map.of("aspect", "quality", "side", "now", "words", "Another")));
    }

    private static void statements(BiConsumer<String, StrangerCase> cases, String one) {
        var route = "/{council}/market-position/statements/{id}";
        cases.accept("GET " + route, record(one));
        cases.accept("GET " + route + "/edit", record(one + "/edit"));
        cases.accept("POST " + route, record(one).form(
                Map.of("aspect", "quality", "side", "now", "words", "Another", "version", "1")));
        cases.accept("POST " + route + "/place", record(one + "/place").form(Map.of("to", "up")));
        cases.accept("POST " + route + "/removal", record(one + "/removal").form(Map.of("version", "1")));
        cases.accept("GET " + route + "/links", record(one + "/links"));
        cases.accept("POST " + route + "/links", record(one + "/links").form(Map.of("version", "1")));
    }

    private static void good(BiConsumer<String, StrangerCase> cases, String all, long id) {
        var one = all + "/" + id;
        cases.accept("GET " + all, place(all));
        cases.accept("POST " + all, place(all));
        cases.accept("POST " + all + "/scale", place(all + "/scale"));
        cases.accept("GET " + all + "/new", place(all + "/new"));
        cases.accept("GET " + all + "/{id}", record(one));
        cases.accept("GET " + all + "/{id}/edit", record(one + "/edit"));
        cases.accept("POST " + all + "/{id}", record(one).form(Map.of("heading", "Another", "words", "Another", "version", "1")));
        cases.accept("POST " + all + "/{id}/assessments", record(one + "/assessments").form(
                Map.of("level", "Partly", "reason", "Another", "day", "1 March 2024")));
        cases.accept("POST " + all + "/{id}/removal", record(one + "/removal").form(Map.of("version", "1")));
    }

    private static void document(BiConsumer<String, StrangerCase> cases, String all, long id) {
        var one = all + "/files/" + id;
        cases.accept("GET " + all, place(all));
        cases.accept("POST " + all + "/files", place(all + "/files"));
        cases.accept("GET " + all + "/files/{id}", record(one));
        cases.accept("POST " + all + "/files/{id}/removal", record(one + "/removal"));
    }

    private static void api(BiConsumer<String, StrangerCase> cases, String all, long area, long id) {
        var one = all + "/" + id;
        var json = "{\"area\":\"%d\",\"aspect\":\"quality\",\"side\":\"now\",\"words\":\"Another\",\"version\":\"1\"}".formatted(area);
        cases.accept("GET " + all, place(all));
        cases.accept("GET " + all + "/areas", place(all + "/areas"));
        cases.accept("POST " + all, place(all));
        cases.accept("GET " + all + "/{id}", record(one));
        cases.accept("GET " + all + "/{id}/versions", record(one + "/versions"));
        cases.accept("PUT " + all + "/{id}", record(one).json(json));
        cases.accept("DELETE " + all + "/{id}", record(one + "?version=1"));
    }

    private static long many(int count, java.util.function.IntToLongFunction make) {
        long last = 0;
        for (int number = 0; number < count; number++) {
            last = make.applyAsLong(number);
        }
        return last;
    }

    /** Made by a job, which runs meanwhile. */
    private long document() {
        documents.ask(PaperFormat.HTML, new Actor(1, "An officer", Role.OFFICER, "127.0.0.1"));
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
