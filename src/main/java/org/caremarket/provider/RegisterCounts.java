package org.caremarket.provider;

import io.micronaut.core.annotation.Introspected;

/**
 * How much a register holds, or the part of it that is asked for.
 *
 * @param providers those of the locations that are counted
 * @param closed how many of the locations have closed, or have not opened yet
 * @param homes how many care homes are open
 * @param homesStated for how many of these the beds are stated
 * @param beds the sum of those
 * @param madeUp how many of the locations are made up for demonstration
 */
@Introspected
public record RegisterCounts(
        long locations, long providers, long closed, long homes, long homesStated, long beds, long madeUp) {

    /** The same in one sentence, with what is not stated. */
    public String words() {
        var all = "%s of %s%s".formatted(count(locations, "location"), count(providers, "provider"),
                closed == 0 ? "" : ", %,d of them closed or not open yet".formatted(closed));
        return homes == 0 ? all + "." : "%s; %s stated for %s%s.".formatted(all, count(beds, "bed"),
                homesStated == homes ? homes == 1 ? "the one open care home" : "all %,d open care homes".formatted(homes)
                        : "%,d of %s".formatted(homesStated, count(homes, "open care home")),
                homesStated == homes ? "" : ", not stated for " + "%,d".formatted(homes - homesStated));
    }

    static String count(long number, String noun) {
        return "%,d %s".formatted(number, number == 1 ? noun : noun + "s");
    }
}
