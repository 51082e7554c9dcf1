package org.caremarket.provider.oversight.mark;

import java.util.List;

/** What the page of a scheme shows. */
public record SchemeView(String council, Scheme scheme, List<Criterion> criteria, boolean mayEdit) {

    public String path() {
        return "/" + council + "/quality-mark/schemes/" + scheme.id();
    }

    /** The answer first: how many criteria, and for how long an award is valid. */
    public String answer() {
        var required = criteria.stream().filter(Criterion::required).count();
        return criteria.isEmpty() ? "It has no criteria yet: add them before anybody is assessed."
                : "%s, %s required; an award is valid for %s.".formatted(
                        criteria.size() == 1 ? "1 criterion" : "%d criteria".formatted(criteria.size()),
                        required == criteria.size() ? "all of them" : required + " of them",
                        scheme.months() == 1 ? "1 month" : scheme.months() + " months");
    }
}
