package org.caremarket.benchmark.comparison;

import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caremarket.benchmark.Group;
import org.caremarket.benchmark.Reader;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.Pages;

/**
 * Who looks, in which group, and where the addresses of such pages begin.
 *
 * @param root where the reader's pages begin: {@code /sefton} or {@code /regions/north-west}
 * @param groups what can be chosen
 * @param group what was chosen
 */
public record Place(Reader reader, String root, List<Group> groups, Group group) {

    static String root(Reader reader) {
        return switch (reader) {
            case Reader.OfCouncil(var council) -> Pages.root(council);
            case Reader.OfRegion(var region) -> Pages.root(region);
        };
    }

    /** Where comparisons begin, in this group. */
    public String home() {
        return page("");
    }

    /** A page of comparisons in this group: {@code /matrix}. */
    public String page(String path) {
        return page(path, Map.of());
    }

    /** The same with what else was chosen; what is empty is left out. */
    public String page(String path, Map<String, String> chosen) {
        return address(root + "/benchmarks" + path, chosen);
    }

    /** One indicator in this group. */
    public String indicator(String code) {
        return page("/" + code);
    }

    /** One indicator in this group and a period; {@code below} leads on, for example {@code /trend}. */
    public String indicator(String code, Period period, String below) {
        return address(root + "/benchmarks/" + code + below, Map.of("period", period.code()));
    }

    /** What the reader is called in addresses of the API. */
    public String api() {
        return "/api/v1" + root + "/benchmarks";
    }

    /** Whether there is anything to choose from. */
    public boolean choice() {
        return groups.size() > 1;
    }

    /** The reader's own council; empty for an analyst. */
    public Optional<String> own() {
        return reader.own();
    }

    private String address(String path, Map<String, String> chosen) {
        var address = UriBuilder.of(path);
        if (choice()) {
            address.queryParam("group", group.key());
        }
        // In one order, so that one page has one address.
        new TreeMap<>(chosen).forEach((name, value) -> {
            if (!value.isBlank()) {
                address.queryParam(name, value);
            }
        });
        return address.toString();
    }
}
