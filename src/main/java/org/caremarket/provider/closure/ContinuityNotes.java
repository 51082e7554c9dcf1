package org.caremarket.provider.closure;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.delivery.HomeNotes;
import org.caremarket.platform.access.Actor;

/** Continuity plans that go on, at the council's home: whoever works there is to know that people's care is at stake. */
@Singleton
final class ContinuityNotes implements HomeNotes {

    private final Continuity continuity;

    ContinuityNotes(Continuity continuity) {
        this.continuity = continuity;
    }

    @Override
    public List<HomeNote> of(Actor reader) {
        return continuity.all().stream().filter(ContinuityPlan::open)
                .map(plan -> new HomeNote(plan.title() + ". " + plan.answer(),
                        "/market-changes/" + plan.change() + "/continuity"))
                .toList();
    }
}
