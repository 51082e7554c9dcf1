package org.caremarket.delivery.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.Timeframe;

/** Actions as phrases: {@code anAction(2).amber().byWhen("March 2026")}; those with the same number are the same action. */
record AnAction(
        long number, long theme, String title, @Nullable String owner, List<String> segments, String byWhen, Status status,
        @Nullable Status previous, String narrative) {

    static AnAction anAction(long number) {
        return new AnAction(number, 1, "Action " + number, null, List.of(), "", Status.GREEN, null, "");
    }

    AnAction in(long theme) {
        return new AnAction(number, theme, title, owner, segments, byWhen, status, previous, narrative);
    }

    AnAction called(String title) {
        return new AnAction(number, theme, title, owner, segments, byWhen, status, previous, narrative);
    }

    AnAction serving(String... segments) {
        return new AnAction(number, theme, title, owner, List.of(segments), byWhen, status, previous, narrative);
    }

    AnAction byWhen(String byWhen) {
        return new AnAction(number, theme, title, owner, segments, byWhen, status, previous, narrative);
    }

    AnAction is(Status status) {
        return new AnAction(number, theme, title, owner, segments, byWhen, status, previous, narrative);
    }

    Action made() {
        var when = Timeframe.of(byWhen);
        return new Action(number, "1." + number, 7, "Care home plan", theme, "Theme " + theme, title, "", owner, segments,
                byWhen, when.start(), when.end(), when.understood(), null, status, narrative, "", null,
                LocalDate.of(2026, 1, 31), "An officer", Instant.EPOCH, previous, 1, 1);
    }
}
