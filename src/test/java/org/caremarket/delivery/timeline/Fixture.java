package org.caremarket.delivery.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.Timeframe;

/** Actions as phrases: {@code action(3, "Workforce", "Spring 2023", Status.GREEN)}. */
final class Fixture {

    private Fixture() {}

    static Action action(long id, String theme, String byWhen, Status status) {
        return action(id, theme, "Action " + id, byWhen, status);
    }

    static Action action(long id, String theme, String title, String byWhen, Status status) {
        var when = Timeframe.of(byWhen);
        return new Action(
                id, "1." + id, 1, "A plan", 1, theme, title, "", null, List.of(), when.typed(), when.start(), when.end(),
                when.understood(), null, status, "", "", null, LocalDate.of(2023, 5, 25), "Import", Instant.EPOCH, null,
                1, 1);
    }
}
