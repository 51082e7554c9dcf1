package org.caremarket.platform.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The places of a body that its own links lead to, under names that any kind of file takes. */
final class Places {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|tel:)[^\\s\"<>\\\\^`{|}]{1,2000}",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    Places(Element body) {
        var wanted = new HashSet<String>();
        body.select("a[href^=#]").forEach(link -> wanted.add(link.attr("href").substring(1)));
        for (var place : body.select("[id]")) {
            if (wanted.contains(place.id())) {
                names.putIfAbsent(place.id(), "place_" + (names.size() + 1));
            }
        }
    }

    /** The name of the place that this element is; once for each. */
    Optional<String> name(Element element) {
        return Optional.ofNullable(names.get(element.id())).filter(given::add);
    }

    /** Where a link leads; empty for what is no address of the web, of mail or of this document. */
    String link(Element link) {
        var address = Signs.line(link.attr("href"));
        if (address.startsWith("#")) {
            var name = names.get(address.substring(1));
            return name == null ? "" : "#" + name;
        }
        if (!ADDRESS.matcher(address).matches()) {
            return "";
        }
        var scheme = address.indexOf(':');
        return address.substring(0, scheme).toLowerCase(Locale.ROOT) + address.substring(scheme);
    }
}
