package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FormErrors;

/**
 * What the page of a round shows.
 *
 * @param notice what the reader has to know first; empty for nothing
 */
public record RoundView(String council, Whole whole, Reopening round, Actor actor, FormErrors errors, String notice) {

    static final String STALE = "Somebody else changed this round first. It is shown as it is now, and nothing was done: "
            + "decide anew.";

    public List<Application> applications() {
        return whole.applicationsOf(round);
    }

    /** The answer first: where it stands, and what came of it. */
    public String answer() {
        var all = applications();
        var days = "%s to %s".formatted(Say.day(round.opensOn()), Say.day(round.closesOn()));
        return switch (round.state()) {
            case ANNOUNCED -> "Announced: providers can apply from %s.".formatted(days);
            case OPEN -> "Open from %s: %s so far.".formatted(days, Say.count(all.size(), "application"));
            case CLOSED -> "Closed: %s of %s still to be decided.".formatted(count(ApplicationOutcome.RECEIVED),
                    Say.count(all.size(), "application"));
            case DECIDED -> "Decided: of %s, %d successful, %d unsuccessful and %d withdrawn.".formatted(
                    Say.count(all.size(), "application"), count(ApplicationOutcome.SUCCESSFUL),
                    count(ApplicationOutcome.UNSUCCESSFUL), count(ApplicationOutcome.WITHDRAWN));
            case CALLED_OFF -> "Called off: it takes nobody onto the framework.";
        };
    }

    private long count(ApplicationOutcome outcome) {
        return applications().stream().filter(each -> each.outcome() == outcome).count();
    }

    public boolean mayWrite() {
        return Insight.mayWrite(actor);
    }

    public boolean mayApply() {
        return mayWrite() && round.state().takesApplications();
    }

    public String lots(Application application) {
        return whole.lots().stream().filter(lot -> application.lots().contains(lot.id())).map(Lot::name)
                .collect(Collectors.joining("\n"));
    }

    public String path() {
        return "/" + council + Addresses.at(round);
    }

    public String frameworkPath() {
        return "/" + council + Addresses.at(round.frameworkId());
    }

    public String day(@Nullable LocalDate day) {
        return Say.day(day);
    }

    /** Why there is no application. */
    public String whyEmpty() {
        return round.state() == RoundState.ANNOUNCED ? "Applications can be added once the round is open."
                : "No application is recorded.";
    }
}
