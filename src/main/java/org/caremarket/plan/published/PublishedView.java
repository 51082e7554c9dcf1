package org.caremarket.plan.published;

import io.micronaut.core.annotation.Nullable;
import org.caremarket.plan.Edition;
import org.caremarket.plan.EditionContent;
import org.caremarket.plan.Moment;
import org.caremarket.plan.ReadEdition;

/**
 * What everybody sees of a published plan.
 *
 * @param name the council's
 * @param read null when it was withdrawn
 */
public record PublishedView(String council, String name, PublishedPlan plan, @Nullable ReadEdition read) {

    /** The answer first: {@code Published by Sefton Council on 12 June 2024, for 2024/25.} */
    public String answer() {
        var edition = plan.edition();
        return edition.withdrawn()
                ? "%s published this on %s and withdrew it on %s.".formatted(name, Moment.day(edition.publishedAt()),
                        Moment.day(edition.withdrawnAt()))
                : "Published by %s on %s.".formatted(name, Moment.day(edition.publishedAt()));
    }

    /** {@code Submitted to … on 10 June 2024, late.}; empty when it was submitted to nobody. */
    public String submitted() {
        if (read == null || plan.edition().submittedAt() == null || read.content().recipient() == null) {
            return "";
        }
        var edition = plan.edition();
        return "Submitted to %s on %s%s.".formatted(read.content().recipient(), Moment.day(edition.submittedAt()),
                edition.dueAt() == null ? "" : edition.late() ? ", late" : ", on time");
    }

    /** Whether a section stands in the list of contents. */
    public boolean listed(EditionContent.FrozenSection section) {
        return section.depth() == 0;
    }

    public String path() {
        return href(plan.edition().planId());
    }

    public String file() {
        return href(plan.edition()) + ".json";
    }

    /** The page of one edition. */
    public String href(Edition edition) {
        return href(edition.planId()) + "/editions/" + edition.number();
    }

    public String href(long id) {
        return "/" + council + "/published/" + id;
    }

    /** {@code Published 12 June 2024}, and what became of it. */
    public String fate(Edition edition) {
        return "published %s%s".formatted(Moment.day(edition.publishedAt()),
                edition.withdrawn() ? ", withdrawn " + Moment.day(edition.withdrawnAt()) : "");
    }
}
