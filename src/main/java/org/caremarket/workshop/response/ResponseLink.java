package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopLink;
import org.caremarket.workshop.WorkshopLinks;
import org.caremarket.workshop.WorkshopState;
import org.caremarket.workshop.Workshops;

/** Says on a workshop's page how much was said. */
@Singleton
@Order(20)
class ResponseLink implements WorkshopLinks {

    /** Others read what may be repeated, in the report: providers are told who sees the rest. */
    private static final Set<Role> MAY_READ = Set.of(Role.OFFICER, Role.APPROVER);

    private final Responses responses;
    private final Workshops workshops;

    ResponseLink(Responses responses, Workshops workshops) {
        this.responses = responses;
        this.workshops = workshops;
    }

    @Override
    public List<WorkshopLink> of(Workshop workshop, Actor reader) {
        if (workshops.state(workshop) == WorkshopState.PLANNED || !MAY_READ.contains(reader.role())) {
            return List.of();
        }
        var count = responses.of(workshop.id()).size();
        return List.of(new WorkshopLink("Responses",
                count == 0 ? "nothing said yet" : "%,d response%s".formatted(count, count == 1 ? "" : "s"),
                "/workshops/%d/responses".formatted(workshop.id())));
    }
}
