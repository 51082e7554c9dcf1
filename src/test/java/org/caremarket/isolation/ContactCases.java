package org.caremarket.isolation;

import static org.caremarket.isolation.StrangerCase.place;
import static org.caremarket.isolation.StrangerCase.record;

import java.util.Map;
import java.util.function.BiConsumer;

/** How the neighbour tries the routes of contacts and their lists, for {@link StrangerCases}. */
final class ContactCases {

    /** A contact and a list that the neighbour has none of the same number. */
    record Ids(long contact, long list) {}

    private final BiConsumer<String, StrangerCase> cases;

    private ContactCases(BiConsumer<String, StrangerCase> cases) {
        this.cases = cases;
    }

    static void add(BiConsumer<String, StrangerCase> cases, Ids ids) {
        var own = new ContactCases(cases);
        own.pages("/{council}/contacts/" + ids.contact());
        own.lists("/{council}/contacts/lists/" + ids.list(), ids);
        own.api("/api/v1/{council}/contacts/" + ids.contact());
    }

    private void pages(String contact) {
        var text = Map.of("name", "Another", "organisation", "Another", "email", "another@stranger.example", "version", "1");
        var happened = Map.of("on", "1 March 2024", "how", "By email", "version", "1");
        put("GET /{council}/contacts", place("/{council}/contacts"));
        put("GET /{council}/contacts.csv", place("/{council}/contacts.csv"));
        put("GET /{council}/contacts.xlsx", place("/{council}/contacts.xlsx"));
        put("GET /{council}/contacts/new", place("/{council}/contacts/new"));
        put("POST /{council}/contacts", place("/{council}/contacts"));
        put("GET /{council}/contacts/{id}", record(contact));
        put("GET /{council}/contacts/{id}/edit", record(contact + "/edit"));
        put("POST /{council}/contacts/{id}", record(contact).form(text));
        for (var happening : new String[] {"opt-out", "consent", "address", "erasure"}) {
            put("GET /{council}/contacts/{id}/" + happening, record(contact + "/" + happening));
            put("POST /{council}/contacts/{id}/" + happening, record(contact + "/" + happening).form(happened));
        }
    }

    private void lists(String list, Ids ids) {
        put("GET /{council}/contacts/lists", place("/{council}/contacts/lists"));
        put("POST /{council}/contacts/lists", place("/{council}/contacts/lists"));
        put("GET /{council}/contacts/lists/{id}", record(list));
        put("POST /{council}/contacts/lists/{id}", record(list).form(Map.of("name", "Another", "version", "1")));
        put("POST /{council}/contacts/lists/{id}/withdrawal", record(list + "/withdrawal").form(Map.of("version", "1")));
        put("POST /{council}/contacts/lists/members", record("/{council}/contacts/lists/members").form(
                Map.of("contact", "" + ids.contact(), "to", "" + ids.list(), "action", "add")));
    }

    private void api(String contact) {
        var text = "{\"name\":\"Another\",\"organisation\":\"Another\",\"email\":\"another@stranger.example\",\"version\":\"1\"}";
        var happened = "{\"on\":\"2024-03-01\",\"how\":\"By email\",\"version\":\"1\"}";
        put("GET /api/v1/{council}/contacts", place("/api/v1/{council}/contacts"));
        put("GET /api/v1/{council}/contacts/lists", place("/api/v1/{council}/contacts/lists"));
        put("POST /api/v1/{council}/contacts", place("/api/v1/{council}/contacts"));
        put("GET /api/v1/{council}/contacts/{id}", record(contact));
        put("PUT /api/v1/{council}/contacts/{id}", record(contact).json(text));
        put("DELETE /api/v1/{council}/contacts/{id}", record(contact + "?version=1"));
        for (var happening : new String[] {"opt-out", "consent", "address"}) {
            put("POST /api/v1/{council}/contacts/{id}/" + happening, record(contact + "/" + happening).json(happened));
        }
    }

    private void put(String route, StrangerCase tried) {
        cases.accept(route, tried);
    }
}
