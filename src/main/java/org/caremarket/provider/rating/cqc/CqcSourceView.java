package org.caremarket.provider.rating.cqc;

import java.util.Optional;
import org.caremarket.platform.job.Job;

/**
 * What the page shows from which the regulator's service is asked.
 *
 * @param area the council's area as the regulator names it
 * @param latest the newest work of this kind
 */
public record CqcSourceView(String council, boolean on, String area, Optional<Job> latest, boolean mayStart) {

    /** The answer first. */
    public String answer() {
        return on ? "The Care Quality Commission's own service can be asked for every location in %s.".formatted(area)
                : "Asking the Care Quality Commission's own service is switched off.";
    }

    public String path() {
        return "/" + council + "/ratings/source";
    }
}
