package org.caremarket.provider.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.closure.vacancy.Amount;

/** What the page of one entry or exit shows. */
public record MarketChangeView(
        String council, MarketChange change, List<Location> locations, Optional<ContinuityPlan> plan, LocalDate today,
        boolean mayWrite) {

    public String path() {
        return "/" + council + "/market-changes/" + change.id();
    }

    public boolean exit() {
        return change.kind() == ChangeKind.EXIT;
    }

    /** The answer first: {@code Example Home closes on 3 July 2026, for financial reasons; notice was given on 1 June 2026.} */
    public String answer() {
        var does = exit() ? change.happened(today) ? "closed" : "closes" : change.happened(today) ? "opened" : "opens";
        var when = change.onDay().map(day -> " on " + TypedDate.words(day)).orElse("; the day is not known yet");
        var why = change.cause().filter(cause -> cause != Cause.OTHER).map(cause -> ", " + cause.words()).orElse("");
        return change.who() + (change.onDay().isEmpty() && exit() ? " is to close" : " " + does) + when + why
                + change.noticeOn().map(day -> "; notice was given on " + TypedDate.words(day)).orElse("") + ".";
    }

    public String beds() {
        return change.beds().map("%,d"::formatted).orElse("");
    }

    public String hours() {
        return change.hours().map(Amount::words).orElse("");
    }

    public String notice() {
        return change.noticeOn().map(TypedDate::words).orElse("");
    }
}
