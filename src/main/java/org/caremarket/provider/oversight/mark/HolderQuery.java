package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Predicate;
import org.caremarket.platform.web.Asked;

/**
 * What the address of the public list asks for. Empty parts want everything.
 *
 * @param q words to look for in the names of holders and providers
 * @param segment the slug of a segment
 * @param locality the slug of a locality
 */
@Introspected
public record HolderQuery(@Nullable @QueryValue String q, @Nullable @QueryValue String segment, @Nullable @QueryValue String locality) {

    /** Whether a holder is wanted. */
    Predicate<Holder> wanted() {
        var words = Asked.given(q).map(each -> each.strip().toLowerCase(Locale.UK)).orElse(null);
        var of = Asked.given(segment).orElse(null);
        var at = Asked.given(locality).orElse(null);
        return each -> (words == null || each.name().toLowerCase(Locale.UK).contains(words)
                        || each.provider().toLowerCase(Locale.UK).contains(words))
                && (of == null || each.segments().contains(of)) && (at == null || each.localities().contains(at));
    }

    boolean narrows() {
        return Asked.given(q).isPresent() || Asked.given(segment).isPresent() || Asked.given(locality).isPresent();
    }

    /** The address with everything that is asked for. */
    String at(String path) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("segment", segment);
        parts.put("locality", locality);
        return Asked.at(path, parts);
    }
}
