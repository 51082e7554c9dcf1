package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.chart.Svg;
import org.caremarket.platform.chart.TimelineChart.Bar;
import org.caremarket.platform.chart.TimelineChart.Group;
import org.caremarket.platform.chart.TimelineChart.Marker;
import org.caremarket.platform.chart.TimelineChart;

/** The days of a framework in their order: as bars, and as a list that says the same. */
public record FrameworkTimeline(String council, Whole whole) {

    /** One thing and when it is. */
    public record Event(LocalDate day, String words) {}

    public String path() {
        return "/" + council + Addresses.at(whole.framework().id());
    }

    public String answer() {
        return FrameworkWords.answer(whole);
    }

    /** Everything that has a day, the earliest first. */
    public List<Event> events() {
        var events = new ArrayList<Event>();
        var it = whole.framework();
        add(events, it.decidedOn(), "Decision" + (it.decidedBy() == null ? "" : " by " + it.decidedBy()));
        add(events, it.callInEndsOn(), "Call-in ends");
        add(events, it.startsOn(), "Framework starts");
        whole.term().initialEnd().ifPresent(day -> add(events, day, "Initial term ends"));
        for (int number = 1; whole.term().starts() != null && number <= whole.term().extensions().size(); number++) {
            var decided = whole.term().decisions().get(number);
            if (decided != null) {
                add(events, decided.decidedOn(), "Extension %d %s".formatted(number, decided.taken() ? "taken" : "not taken"));
            }
        }
        whole.term().latestEnd().ifPresent(day -> add(events, day, "Latest possible end"));
        whole.rounds().forEach(round -> {
            add(events, round.announcedOn(), round.title() + " is announced");
            add(events, round.opensOn(), round.title() + " opens for applications");
            add(events, round.closesOn(), round.title() + " closes");
            add(events, round.decidesOn(), round.title() + ": decision expected");
        });
        return events.stream().sorted(Comparator.comparing(Event::day)).toList();
    }

    public String day(Event event) {
        return Say.day(event.day());
    }

    /** The bars; nothing when no day of term or rounds is stated. */
    public Optional<Svg> chart() {
        var terms = terms();
        var rounds = whole.rounds().stream().map(round -> new Bar(round.title(), round.opensOn(), round.closesOn(), null,
                "app-bar--" + (round.state() == RoundState.DECIDED ? "complete" : "not-started"), round.state().title(),
                "%s: %s to %s, %s".formatted(round.title(), Say.day(round.opensOn()), Say.day(round.closesOn()), round.state()
                .title()),
                "/" + council + Addresses.at(round))).toList();
        if (terms.isEmpty() && rounds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TimelineChart("framework", "Timeline of " + whole.framework().title(), answer(),
                new Marker(whole.today(), "Today"),
                List.of(new Group("Decision and term", terms), new Group("Re-opening rounds", rounds))).draw());
    }

    private List<Bar> terms() {
        var bars = new ArrayList<Bar>();
        var it = whole.framework();
        var term = whole.term();
        if (it.decidedOn() != null && it.callInEndsOn() != null) {
            bars.add(bar("Call-in", it.decidedOn(), it.callInEndsOn(), "complete", ""));
        }
        if (term.initialEnd().isPresent()) {
            bars.add(bar("Initial term", term.starts(), term.initialEnd().get(), "green", Term.years(term.initialMonths())));
            for (int number = 1; number <= term.extensions().size(); number++) {
                var decided = term.decisions().get(number);
                var span = term.span(number);
                bars.add(bar("Extension " + number, span.first(), span.last(),
                        decided == null ? "not-started" : decided.taken() ? "green" : "stopped",
                        decided == null ? "Not decided" : decided.taken() ? "Taken" : "Not taken"));
            }
        } else {
            term.latestEnd().ifPresent(last -> bars.add(bar("Longest term", term.starts(), last, "not-started", term.sum())));
        }
        return bars;
    }

    private static Bar bar(String label, LocalDate from, LocalDate to, String colour, String words) {
        return new Bar(label, from, to, null, "app-bar--" + colour, words,
                "%s: %s to %s%s".formatted(label, Say.day(from), Say.day(to), words.isEmpty() ? "" : ", " + words), null);
    }

    private static void add(List<Event> events, @Nullable LocalDate day, String words) {
        if (day != null) {
            events.add(new Event(day, words));
        }
    }
}
