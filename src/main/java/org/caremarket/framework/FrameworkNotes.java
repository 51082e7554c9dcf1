package org.caremarket.framework;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.delivery.HomeNotes;
import org.caremarket.platform.access.Actor;

/** Says on the council's home which frameworks must be extended or end soon, and which rounds wait. */
@Singleton
final class FrameworkNotes implements HomeNotes {

    private final Frameworks frameworks;

    FrameworkNotes(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public List<HomeNote> of(Actor reader) {
        return Insight.mayWrite(reader) ? frameworks.all().stream().flatMap(FrameworkNotes::notes).toList() : List.of();
    }

    private static Stream<HomeNote> notes(Whole whole) {
        var path = Addresses.at(whole.framework().id());
        return Stream.concat(
                whole.warnings().stream().map(warning -> new HomeNote("%s: %s".formatted(whole.framework().title(),
                        warning.substring(0, 1).toLowerCase(Locale.UK) + warning.substring(1)), path + "#term")),
                whole.rounds().stream().flatMap(round -> waiting(whole, round).stream()
                        .map(words -> new HomeNote("%s, %s: %s".formatted(whole.framework().title(), round.title(), words),
                                Addresses.at(round)))));
    }

    private static Optional<String> waiting(Whole whole, Reopening round) {
        return switch (round.state()) {
            case ANNOUNCED -> when(!whole.today().isBefore(round.opensOn()), "the day on which it opens has come");
            case OPEN -> when(whole.today().isAfter(round.closesOn()), "its last day for applications is over");
            case CLOSED -> Optional.of("applications wait for a decision");
            case DECIDED, CALLED_OFF -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean due, String words) {
        return due ? Optional.of(words) : Optional.empty();
    }
}
