package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.BiConsumer;
import org.caremarket.framework.FrameworkRecords;
import org.caremarket.platform.tenancy.CouncilScope;

/** How the neighbour tries the routes of frameworks. */
@Singleton
final class FrameworkCases implements SliceCases {

    private static final Map<String, String> DAYS = Map.of("title", "Another", "opensOn", "1 March 2026", "closesOn",
            "2 March 2026",
            "version", "1");

    private final FrameworkRecords records;

    FrameworkCases(FrameworkRecords records) {
        this.records = records;
    }

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        var ids = sefton.call(records::beyondTheNeighbours);
        pages(cases, "/{council}/frameworks", "/{council}/frameworks/{id}", "/{council}/frameworks/" + ids.framework(), ids);
        api(cases, "/api/v1/{council}/frameworks", "/api/v1/{council}/frameworks/{id}",
                "/api/v1/{council}/frameworks/" + ids.framework(), ids);
    }

    private static void pages(BiConsumer<String, StrangerCase> cases, String all, String route, String one,
            FrameworkRecords.Ids ids) {
        var text = Map.of("title", "Another", "version", "1");
        for (var each : new String[] {"", ".csv", ".xlsx", "/new"}) {
            cases.accept("GET " + all + each, place(all + each));
        }
        cases.accept("POST " + all, place(all));
        for (var each : new String[] {"", "/edit", "/timeline", "/months", "/months.csv", "/months.xlsx", "/recommendations/new",
                "/delegations/new", "/lots/new", "/members/new", "/awards/new", "/rounds/new"}) {
            cases.accept("GET " + route + each, record(one + each));
        }
        cases.accept("GET " + route + "/document.{ending}", record(one + "/document.html"));
        cases.accept("POST " + route, record(one).form(text));
        cases.accept("GET " + route + "/extensions/{number}", record(one + "/extensions/1"));
        cases.accept("POST " + route + "/extensions/{number}", record(one + "/extensions/1").form(
                Map.of("taken", "yes", "decidedOn", "1 March 2026", "version", "1")));
        for (var verb : new String[] {"GET ", "POST "}) {
            cases.accept(verb + route + "/months/{month}", record(one + "/months/2026-04").form(
                    verb.equals("POST ") ? Map.of("amount.spot", "1", "version", "1") : Map.of()));
        }
        part(cases, route, one, "recommendations", "recommendation", ids.recommendation(),
                Map.of("number", "9", "words", "Another", "version", "1"));
        cases.accept("GET " + route + "/recommendations/{recommendation}/action",
                record(one + "/recommendations/" + ids.recommendation() + "/action"));
        cases.accept("POST " + route + "/recommendations/{recommendation}/action",
                record(one + "/recommendations/" + ids.recommendation() + "/action").form(Map.of("action", "1", "version", "1")));
        part(cases, route, one, "delegations", "delegation", ids.delegation(),
                Map.of("what", "Another", "whom", "Another", "version", "1"));
        part(cases, route, one, "lots", "lot", ids.lot(), Map.of("name", "Another", "version", "1"));
        part(cases, route, one, "members", "member", ids.member(), Map.of("state", "MEMBER", "version", "1"));
        part(cases, route, one, "awards", "award", ids.award(),
                Map.of("kind", "BLOCK", "standing", "planned", "hoursAWeek", "1", "version", "1"));
        part(cases, route, one, "rounds", "round", ids.round(), DAYS);
        var round = one + "/rounds/" + ids.round();
        cases.accept("GET " + route + "/rounds/{round}", record(round));
        cases.accept("POST " + route + "/rounds/{round}/moves", record(round + "/moves")
                .form(Map.of("move", "close", "version", "1")));
        cases.accept("GET " + route + "/rounds/{round}/applications/new", record(round + "/applications/new"));
        part(cases, route + "/rounds/{round}", round, "applications", "application", ids.application(),
                Map.of("lots", "" + ids.lot(), "receivedOn", "1 March 2026", "version", "1"));
        var application = round + "/applications/" + ids.application() + "/outcome";
        cases.accept("GET " + route + "/rounds/{round}/applications/{application}/outcome", record(application));
        cases.accept("POST " + route + "/rounds/{round}/applications/{application}/outcome", record(application).form(
                Map.of("outcome", "WITHDRAWN", "decidedOn", "1 March 2026", "version", "1")));
    }

    private static void part(BiConsumer<String, StrangerCase> cases, String route, String one, String nouns, String noun, long id,
            Map<String, String> form) {
        cases.accept("POST %s/%s".formatted(route, nouns), record(one + "/" + nouns).form(form));
        cases.accept("GET %s/%s/{%s}/edit".formatted(route, nouns, noun), record("%s/%s/%d/edit".formatted(one, nouns, id)));
        cases.accept("POST %s/%s/{%s}".formatted(route, nouns, noun), record("%s/%s/%d".formatted(one, nouns, id)).form(form));
    }

    private static void api(BiConsumer<String, StrangerCase> cases, String all, String route, String one,
            FrameworkRecords.Ids ids) {
        var text = "{\"title\":\"Another\",\"version\":\"1\"}";
        cases.accept("GET " + all, place(all));
        cases.accept("POST " + all, place(all));
        cases.accept("GET " + route, record(one));
        cases.accept("PUT " + route, record(one).json(text));
        cases.accept("POST " + route + "/extensions/{number}", record(one + "/extensions/1").json(
                "{\"taken\":\"yes\",\"decidedOn\":\"2026-03-01\",\"version\":\"1\"}"));
        cases.accept("PUT " + route + "/months/{month}", record(one + "/months/2026-04")
                .json("{\"amounts\":{\"spot\":\"1\"},\"version\":\"1\"}"));
        var lot = "{\"name\":\"Another\",\"version\":\"1\"}";
        cases.accept("POST " + route + "/lots", record(one + "/lots").json(lot));
        cases.accept("PUT " + route + "/lots/{lot}", record(one + "/lots/" + ids.lot()).json(lot));
        var member = "{\"lot\":\"%d\",\"provider\":\"1\",\"state\":\"MEMBER\",\"version\":\"1\"}".formatted(ids.lot());
        cases.accept("POST " + route + "/members", record(one + "/members").json(member));
        cases.accept("PUT " + route + "/members/{member}", record(one + "/members/" + ids.member()).json(member));
        cases.accept("POST " + route + "/awards", record(one + "/awards").json(
                "{\"kind\":\"BLOCK\",\"standing\":\"planned\",\"hoursAWeek\":\"1\"}"));
        cases.accept("POST " + route + "/rounds", record(one + "/rounds").json(
                "{\"title\":\"Another\",\"opensOn\":\"2026-03-01\",\"closesOn\":\"2026-03-02\"}"));
        var round = one + "/rounds/" + ids.round();
        cases.accept("POST " + route + "/rounds/{round}/moves", record(round + "/moves")
                .json("{\"move\":\"close\",\"version\":\"1\"}"));
        cases.accept("POST " + route + "/rounds/{round}/applications", record(round + "/applications").json(
                "{\"name\":\"Another\",\"lots\":[\"%d\"],\"receivedOn\":\"2026-03-01\"}".formatted(ids.lot())));
        cases.accept("POST " + route + "/rounds/{round}/applications/{application}/outcome",
                record(round + "/applications/%d/outcome".formatted(ids.application())).json(
                        "{\"outcome\":\"WITHDRAWN\",\"decidedOn\":\"2026-03-01\",\"version\":\"1\"}"));
    }
}
