package org.caremarket.plan.published;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.plan.Edition;

/**
 * A plan that everybody may read, or may know to have been withdrawn.
 *
 * @param edition the one that is meant
 * @param versions every published edition of this plan, of those that it follows and of those that follow it, newest first
 * @param replacement the newest edition of the published plan that follows this one; null when there is none
 */
public record PublishedPlan(Edition edition, List<Edition> versions, @Nullable Edition replacement) {

    public PublishedPlan {
        versions = List.copyOf(versions);
    }

    /** The newest published edition of the same plan. */
    public Edition newest() {
        return versions.stream().filter(each -> each.planId() == edition.planId()).findFirst().orElseThrow();
    }

    /** The version before this one that can still be read; null when there is none. */
    public @Nullable Edition previous() {
        return versions.stream().skip(versions.indexOf(edition) + 1L).filter(each -> !each.withdrawn())
                .findFirst().orElse(null);
    }

    /** Where it stands: {@code Published}, {@code Superseded} or {@code Withdrawn}. */
    public Standing standing() {
        if (edition.withdrawn()) {
            return Standing.WITHDRAWN;
        }
        return replacement != null || newest().number() > edition.number() ? Standing.SUPERSEDED : Standing.PUBLISHED;
    }

    /** Where a published edition stands. */
    public enum Standing {
        PUBLISHED("Published", "govuk-tag--green"),
        SUPERSEDED("Superseded", "govuk-tag--yellow"),
        WITHDRAWN("Withdrawn", "govuk-tag--yellow");

        private final String title;
        private final String tag;

        Standing(String title, String tag) {
            this.title = title;
            this.tag = tag;
        }

        public String title() {
            return title;
        }

        /** The class of its tag. */
        public String tag() {
            return tag;
        }
    }
}
