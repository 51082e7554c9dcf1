package org.caremarket.workshop.collation;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.delivery.HomeNotes;
import org.caremarket.platform.access.Actor;

/** Says on the council's home what was said to workshops and not answered yet. */
@Singleton
final class UnansweredNotes implements HomeNotes {

    private final DispositionRepository dispositions;

    UnansweredNotes(DispositionRepository dispositions) {
        this.dispositions = dispositions;
    }

    @Override
    public List<HomeNote> of(Actor reader) {
        return Collating.mayWrite(reader)
                ? dispositions.unanswered().stream().map(UnansweredNotes::note).toList()
                : List.of();
    }

    private static HomeNote note(Unanswered each) {
        return new HomeNote("%s: %,d answer%s said and not answered yet".formatted(each.workshop(), each.answers(),
                each.answers() == 1 ? " was" : "s were"), "/workshops/" + each.workshopId() + "/collation?waits=decision");
    }
}
