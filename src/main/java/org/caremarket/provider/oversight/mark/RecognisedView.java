package org.caremarket.provider.oversight.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.ServiceType;

/**
 * What everybody sees of the holders.
 *
 * @param all how many hold a mark, whatever is asked for
 */
public record RecognisedView(
        String council, String name, HolderQuery query, int all, List<Holder> found, List<Scheme> schemes,
        Map<Long, List<Criterion>> criteria, List<Segment> segments, List<Locality> localities, LocalDate today) {

    public String path() {
        return "/" + council + "/published/recognised-providers";
    }

    /** The answer first: how many providers are recognised today. */
    public String answer() {
        if (all == 0) {
            return "%s recognises no provider today.".formatted(name);
        }
        var held = all == 1 ? "1 provider or location holds a mark" : "%,d providers and locations hold a mark".formatted(all);
        return query.narrows() ? "%,d of those that hold a mark of %s today fit; altogether %s.".formatted(found.size(), name, held)
                : "%s of %s on %s.".formatted(held, name, TypedDate.words(today));
    }

    /** What a holder does, in words. */
    public String services(Holder holder) {
        return holder.services().isEmpty() ? "Not stated"
                : holder.services().stream().map(ServiceType::title).collect(Collectors.joining(", "));
    }

    /** Where a holder lies; a locality that is no longer known as it stands. */
    public String localities(Holder holder) {
        var names = localities.stream().collect(Collectors.toMap(Locality::slug, Locality::name));
        return holder.localities().isEmpty() ? "Not stated"
                : holder.localities().stream().map(slug -> names.getOrDefault(slug, slug)).sorted().collect(Collectors.joining(", "));
    }

    public boolean madeUp() {
        return found.stream().anyMatch(each -> each.madeUp() != null);
    }

    public String csvHref() {
        return query.at(path() + ".csv");
    }

    public boolean narrows() {
        return query.narrows();
    }
}
