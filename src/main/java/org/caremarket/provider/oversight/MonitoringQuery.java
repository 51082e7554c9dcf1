package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Predicate;
import org.caremarket.platform.web.Asked;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.platform.web.Typed;

/**
 * What the address of the list of visits due asks for, as it stands there. Empty parts want everything.
 *
 * @param q words to look for in the names of locations and providers
 * @param level the id of a level
 * @param visit a word of {@link VisitStanding#slug()}, or {@value #COMING} for what is due now or within 30 days
 * @param services a word of {@link VisitGroup#slug()}
 * @param locality the slug of a locality
 */
@Introspected
public record MonitoringQuery(
        @Nullable @QueryValue String q,
        @Nullable @QueryValue String level,
        @Nullable @QueryValue String visit,
        @Nullable @QueryValue String services,
        @Nullable @QueryValue String locality) {

    /** Asks for what is due now and what is due soon. */
    public static final String COMING = "coming";

    /**
     * Whether a location is wanted.
     *
     * @throws InvalidRequestException when a part is none of its words
     */
    Predicate<Monitored> wanted() {
        var asked = new Asked();
        var words = Asked.given(q).map(each -> each.strip().toLowerCase(Locale.UK)).orElse(null);
        var ofLevel = asked.read("level", level, Typed::id);
        var standing = COMING.equals(visit) ? null : asked.read("visit", visit, VisitStanding::ofSlug);
        var group = asked.read("services", services, VisitGroup::ofSlug);
        var place = Asked.given(locality).orElse(null);
        asked.check();
        return each -> (words == null || each.location().name().toLowerCase(Locale.UK).contains(words)
                        || each.location().providerName().toLowerCase(Locale.UK).contains(words))
                && (ofLevel == null || each.level().filter(is -> is.id() == ofLevel).isPresent())
                && (standing == null || each.due().standing() == standing)
                && (!COMING.equals(visit) || coming(each))
                && (group == null || VisitGroup.of(each.location()).contains(group))
                && (place == null || each.location().locality().filter(place::equals).isPresent());
    }

    /** Whether the visit is due now or within 30 days, and not overdue. */
    static boolean coming(Monitored each) {
        return each.due().standing() == VisitStanding.DUE || each.due().standing() == VisitStanding.SOON;
    }

    boolean narrows() {
        return Asked.given(q).isPresent() || Asked.given(level).isPresent() || Asked.given(visit).isPresent()
                || Asked.given(services).isPresent() || Asked.given(locality).isPresent();
    }

    /** The address with everything that is asked for. */
    String at(String path) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("level", level);
        parts.put("visit", visit);
        parts.put("services", services);
        parts.put("locality", locality);
        return Asked.at(path, parts);
    }
}
