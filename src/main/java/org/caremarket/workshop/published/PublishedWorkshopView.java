package org.caremarket.workshop.published;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.plan.Moment;

/**
 * What everybody sees of a published workshop.
 *
 * @param name the council's
 * @param edition the one that is read
 * @param editions all there are, newest first
 * @param read null when it was withdrawn
 */
public record PublishedWorkshopView(
        String council, String name, WorkshopEdition edition, List<WorkshopEdition> editions, @Nullable SaidView read) {

    public String answer() {
        return edition.withdrawn()
                ? "%s published this on %s and withdrew it on %s.".formatted(name, Moment.day(edition.publishedAt()),
                        Moment.day(edition.withdrawnAt()))
                : "Published by %s on %s. %s".formatted(name, Moment.day(edition.publishedAt()), read.answer());
    }

    public boolean newest() {
        return edition.equals(editions.getFirst());
    }

    public String fate(WorkshopEdition each) {
        return "published %s%s".formatted(Moment.day(each.publishedAt()),
                each.withdrawn() ? ", withdrawn " + Moment.day(each.withdrawnAt()) : "");
    }

    public String path() {
        return "/%s/published/workshops/%d".formatted(council, edition.workshopId());
    }

    public String href(WorkshopEdition each) {
        return path() + "/editions/" + each.number();
    }
}
