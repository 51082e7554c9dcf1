package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caremarket.provider.ServiceType;

/**
 * Who holds a mark, as everybody may read it: never why it was awarded, nor what was found.
 *
 * @param name of the location, or of the provider when it holds the mark as a whole
 * @param segments the slugs of the segments in which it works
 * @param localities the slugs of the localities in which it lies
 * @param madeUp what in it is made up for demonstration; null when nothing is
 */
public record Holder(
        long schemeId, String scheme, String name, String provider, List<ServiceType> services, Set<String> segments,
        Set<String> localities, LocalDate awardedOn, LocalDate validUntil, @Nullable String madeUp) {}
