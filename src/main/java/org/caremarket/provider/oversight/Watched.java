package org.caremarket.provider.oversight;

import java.util.List;
import org.caremarket.provider.Location;

/**
 * A location that some rule points at.
 *
 * @param reasons every reason that applies, in the order of the rules; never empty
 */
public record Watched(Location location, List<WatchRule.Reason> reasons) {}
