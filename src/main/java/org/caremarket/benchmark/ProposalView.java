package org.caremarket.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.benchmark.Proposal.Decision;
import org.caremarket.benchmark.Proposal.Item;
import org.caremarket.platform.web.FormErrors;

/**
 * Exactly what will leave the council, before somebody confirms it.
 *
 * @param stale whether it is shown again because something changed meanwhile
 */
public record ProposalView(
        String council, Proposal proposal, LocalDate today, boolean stale, FormErrors errors) {

    /** The answer first. */
    public String answer() {
        var leaving = proposal.leaving();
        if (leaving.isEmpty()) {
            return "Nothing will leave the council.";
        }
        var hidden = leaving.stream().filter(this::isSuppressed).count();
        return "%s will be shared with %s%s.".formatted(leaving.size() == 1 ? "1 figure" : "%,d figures".formatted(leaving.size()),
                proposal.group().name(), hidden == 0 ? "" : ", of which %d without %s".formatted(
                        hidden, hidden == 1 ? "its number" : "their numbers"));
    }

    public boolean isSuppressed(Item item) {
        return item.decision() instanceof Decision.Suppressed;
    }

    /** Why a figure is suppressed or refused; empty when it is neither. */
    public String why(Item item) {
        return switch (item.decision()) {
            case Decision.Suppressed(var why) -> why;
            case Decision.Refused(var reason) -> reason.words();
            case Decision.AsItIs() -> "";
            case Decision.Already() -> "";
        };
    }

    /** Whether the figure can be completed, so that it may leave. */
    public boolean canBeMended(Item item) {
        return item.decision() instanceof Decision.Refused(var reason) && reason == Proposal.Refusal.PROVIDERS_NOT_STATED;
    }

    public String editHref(Item item) {
        return "/" + council + "/figures/" + item.figure().id() + "/edit";
    }

    /** The figure in the version that is shown, and how it is shown. */
    public String value(Item item) {
        return "%d.%d.%s".formatted(item.figure().id(), item.figure().version(), isSuppressed(item) ? "suppressed" : "shown");
    }

    /** What a figure counts as before it leaves. */
    public String own(Item item) {
        return item.figure().measurement().words(item.indicator());
    }

    /** What it takes the place of, in words. */
    public String replaces(Item item) {
        return item.replaces().map(old -> old.words(item.indicator())).orElse("Nothing");
    }

    public List<String> readers() {
        return proposal.group().membersOn(today).stream().map(Group.Member::name).toList();
    }

    public String path() {
        return "/" + council + "/publications";
    }

    /** Back to the choice, with everything chosen as it was. */
    public String backHref() {
        return path() + "/new?group=" + proposal.group().key() + proposal.items().stream()
                .map(item -> "&figure=%d.%d".formatted(item.figure().id(), item.figure().version()))
                .collect(Collectors.joining());
    }
}
