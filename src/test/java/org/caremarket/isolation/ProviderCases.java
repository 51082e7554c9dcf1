package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.LocationText;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.RegisterLoading;

/** How the neighbour tries the routes of providers and locations. */
@Singleton
final class ProviderCases implements SliceCases {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final int MANY = 200;

    private final RegisterLoading loading;

    ProviderCases(RegisterLoading loading) {
        this.loading = loading;
    }

    @Override
    public void add(CouncilScope sefton, BiConsumer<String, StrangerCase> cases) {
        var provider = sefton.call(() -> loading.providers(IntStream.range(0, MANY)
                .mapToObj(i -> new ProviderText("Stranger " + i, Optional.of("1-S-" + i), Optional.empty(), Optional.empty()))
                .toList(), null, OFFICER)).get("1-S-" + (MANY - 1));
        var location = sefton.call(() -> loading.locations(IntStream.range(0, MANY).mapToObj(i -> text(provider, i)).toList(),
                null, OFFICER)).get("1-T-" + (MANY - 1));
        lists(cases);
        one(cases, "providers", provider, Map.of("name", "Another", "version", "1"));
        one(cases, "locations", location, Map.of("provider", "" + provider, "name", "Another", "version", "1"));
        var merger = "/{council}/providers/" + provider + "/merger";
        cases.accept("GET /{council}/providers/{id}/merger", record(merger));
        cases.accept("POST /{council}/providers/{id}/merger", record(merger).form(Map.of("into", "Another", "version", "1")));
    }

    private static void lists(BiConsumer<String, StrangerCase> cases) {
        for (var noun : new String[] {"providers", "locations"}) {
            for (var path : new String[] {"", ".csv", ".xlsx", "/new"}) {
                cases.accept("GET /{council}/" + noun + path, place("/{council}/" + noun + path));
            }
            cases.accept("POST /{council}/" + noun, place("/{council}/" + noun));
            cases.accept("GET /api/v1/{council}/" + noun, place("/api/v1/{council}/" + noun));
            cases.accept("POST /api/v1/{council}/" + noun, place("/api/v1/{council}/" + noun));
        }
    }

    private static void one(BiConsumer<String, StrangerCase> cases, String noun, long id, Map<String, String> text) {
        var page = "/{council}/" + noun + "/";
        cases.accept("GET " + page + "{id}", record(page + id));
        cases.accept("GET " + page + "{id}/edit", record(page + id + "/edit"));
        cases.accept("POST " + page + "{id}", record(page + id).form(text));
        cases.accept("GET " + page + "{id}/removal", record(page + id + "/removal"));
        cases.accept("POST " + page + "{id}/removal", record(page + id + "/removal").form(Map.of("version", "1")));
        var api = "/api/v1/{council}/" + noun + "/";
        cases.accept("GET " + api + "{id}", record(api + id));
        cases.accept("PUT " + api + "{id}", record(api + id).json("{\"provider\":\"1\",\"name\":\"Another\",\"version\":\"1\"}"
                .replace(noun.equals("providers") ? "\"provider\":\"1\"," : "-", "")));
        cases.accept("DELETE " + api + "{id}", record(api + id + "?version=1"));
    }

    private static LocationText text(long provider, int number) {
        return new LocationText(provider, "Place " + number, Optional.of("1-T-" + number), Optional.empty(), Optional.empty(),
                Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), ContractStatus.NOT_STATED,
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
