package org.caremarket.workshop;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/** A section as it is stored. */
@Introspected
record AgendaRow(
        long id, long workshopId, int position, String title, String text, @Nullable String frozen, int version) {

    AgendaSection with(List<Question> questions) {
        return new AgendaSection(id, position, title, frozen == null ? text : frozen, frozen != null, version, questions);
    }
}
