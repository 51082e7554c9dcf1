package org.caremarket.workshop.published;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopLink;
import org.caremarket.workshop.WorkshopLinks;
import org.caremarket.workshop.WorkshopState;
import org.caremarket.workshop.Workshops;

/** Leads from a workshop to what everybody will read, or reads, of it. */
@Singleton
@Order(60)
final class PublicationLinks implements WorkshopLinks {

    private final Workshops workshops;

    PublicationLinks(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public List<WorkshopLink> of(Workshop workshop, Actor reader) {
        var words = switch (workshops.state(workshop)) {
            case PLANNED -> "";
            case OPEN -> "a preview; it can be published once the workshop is closed";
            case CLOSED -> "not published";
            case PUBLISHED -> "published";
        };
        return workshops.state(workshop) == WorkshopState.PLANNED
                ? List.of()
                : List.of(new WorkshopLink("You said, we did", words, "/workshops/%d/publication".formatted(workshop.id())));
    }
}
