package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopLink;
import org.caremarket.workshop.WorkshopLinks;

/** Leads from a workshop to what was said, counted and sorted, and to what was decided about it. */
@Singleton
@Order(40)
final class CollationLinks implements WorkshopLinks {

    private final DispositionRepository dispositions;

    CollationLinks(DispositionRepository dispositions) {
        this.dispositions = dispositions;
    }

    /** Before it opens nothing was said. */
    @Override
    public List<WorkshopLink> of(Workshop workshop, Actor reader) {
        if (workshop.openedAt() == null) {
            return List.of();
        }
        var path = "/workshops/" + workshop.id();
        var waiting = dispositions.unanswered().stream()
                .filter(each -> each.workshopId() == workshop.id()).mapToLong(Unanswered::answers).sum();
        var decided = new WorkshopLink("What we decided about it",
                waiting == 0 ? "" : waiting == 1 ? "1 answer waits for a decision" : "%,d answers wait for a decision".formatted(waiting),
                path + "/dispositions");
        return Collating.mayWrite(reader)
                ? List.of(new WorkshopLink("What was said, counted and by theme", "", path + "/collation"), decided)
                : List.of(decided);
    }
}
