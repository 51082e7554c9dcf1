package org.caremarket.provider.closure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.provider.closure.MarketChangeOutcome.NotFound;
import org.caremarket.provider.closure.MarketChangeOutcome.Refused;
import org.caremarket.provider.closure.MarketChangeOutcome.Saved;
import org.caremarket.provider.closure.MarketChangeOutcome.Stale;

/** Entries into the market and exits from it, of the council whose scope is open. */
@Singleton
public class MarketChanges {

    static final String RECORD = "market change";

    private final MarketChangeRepository repository;
    private final Locations locations;
    private final AuditTrail audit;
    private final Clock clock;

    MarketChanges(
            MarketChangeRepository repository, Locations locations, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every entry and exit, newest first. */
    public List<MarketChange> all() {
        return changes(repository.all());
    }

    /** The entry or exit with this id, if this council has it. */
    public Optional<MarketChange> find(long id) {
        return repository.find(id).map(MarketChangeRow::change);
    }

    /** Those of a location, and of its provider as a whole, newest first. */
    public List<MarketChange> ofLocation(Location location) {
        return changes(repository.ofLocation(location.id(), location.provider()));
    }

    /** Those of a provider and of its locations, newest first. */
    public List<MarketChange> ofProvider(long provider) {
        return changes(repository.ofProvider(provider));
    }

    /** What the council published of exits without naming them. It is never added to what is recorded. */
    public List<PublishedExits> published() {
        return repository.published();
    }

    /** The locations that an entry or exit is about: the one, or all of the provider's. */
    public List<Location> locationsOf(MarketChange change) {
        return change.location().isPresent() ? locations.these(List.of(change.location().get()))
                : locations.ofProvider(change.provider());
    }

    /** Records an entry or exit; the day of an exit closes its locations in the register. */
    @Transactional
    MarketChangeOutcome add(MarketChangeText text, Optional<String> madeUp, Actor by) {
        var location = text.location().flatMap(locations::find);
        if (text.location().isPresent() && location.filter(each -> each.provider() == text.provider()).isEmpty()
                || repository.lockProvider(text.provider()).isEmpty()) {
            return new Refused(new FieldError("who", "Choose a location or provider from the list"));
        }
        var again = text.kind() == ChangeKind.EXIT ? recorded(text) : Optional.<MarketChange>empty();
        if (again.isPresent()) {
            return new Refused(new FieldError("who", "An exit of %s is recorded already: change that one instead".formatted(
                    again.get().who())));
        }
        var early = tooEarly(text);
        if (early.isPresent()) {
            return new Refused(early.get());
        }
        var id = repository.add(text.kind().name(), text.provider(), text.location().orElse(null), text.onDay().orElse(null),
                text.noticeOn().orElse(null), text.cause().map(Enum::name).orElse(null), text.causeWords().orElse(null),
                text.beds().orElse(null), text.hours().orElse(null), text.note(), madeUp.orElse(null), by.name(),
                clock.instant());
        var added = find(id).orElseThrow();
        audit.record(by, "recorded", RECORD, id, added.title());
        close(added, Optional.empty(), by);
        return new Saved(added);
    }

    /** Changes what is said of an entry or exit; never whom it is about. */
    @Transactional
    MarketChangeOutcome change(long id, MarketChangeText text, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var before = find(id).orElseThrow();
        if (text.equals(before.text())) {
            return new Saved(before);
        }
        if (before.version() != version) {
            return new Stale(before);
        }
        var early = tooEarly(text);
        if (early.isPresent()) {
            return new Refused(early.get());
        }
        repository.change(id, text.onDay().orElse(null), text.noticeOn().orElse(null), text.cause().map(Enum::name).orElse(null),
                text.causeWords().orElse(null), text.beds().orElse(null), text.hours().orElse(null), text.note(), by.name(),
                clock.instant());
        var after = find(id).orElseThrow();
        audit.record(by, "changed", RECORD, id, changed(before.text(), text));
        close(after, before.onDay(), by);
        return new Saved(after);
    }

    /** Whether a council's folder was loaded by this actor. */
    boolean loadedBy(Actor folder) {
        return repository.countBy(folder.name()) > 0;
    }

    void publish(PublishedExits each) {
        repository.publish(each.what(), each.period(), each.cause().name(), each.exits(), each.source(), each.sourceAddress());
    }

    /** The days stand in the register too; whoever closed a location there by another day is not overruled. */
    private void close(MarketChange exit, Optional<LocalDate> before, Actor by) {
        if (exit.kind() == ChangeKind.EXIT) {
            locationsOf(exit).stream().filter(each -> each.closed().isEmpty() || each.closed().equals(before))
                    .forEach(each -> locations.close(each.id(), exit.onDay(), by));
        }
    }

    private Optional<MarketChange> recorded(MarketChangeText text) {
        return ofProvider(text.provider()).stream().filter(each -> each.kind() == ChangeKind.EXIT
                && each.location().equals(text.location()) && each.onDay().equals(text.onDay())).findFirst();
    }

    private Optional<FieldError> tooEarly(MarketChangeText text) {
        if (text.kind() == ChangeKind.ENTRY || text.onDay().isEmpty()) {
            return Optional.empty();
        }
        var about = text.location().isPresent() ? locations.these(List.of(text.location().get()))
                : locations.ofProvider(text.provider());
        return about.stream().filter(each -> each.opened().filter(text.onDay().get()::isBefore).isPresent()).findFirst()
                .map(each -> new FieldError("onDay", "%s opened on %s: enter that day or a later one".formatted(
                        each.name(), TypedDate.words(each.opened().get()))));
    }

    /** What changed; a note stays out of the trail, which more people read. */
    private static String changed(MarketChangeText before, MarketChangeText after) {
        var but = Difference.between(before.parts(), after.parts());
        return Stream.concat(
                Stream.of(Difference.inWords(
                        before.parts().subList(0, before.parts().size() - 1),
                        after.parts().subList(0, after.parts().size() - 1))),
                but.stream().filter(each -> each.name().equals("Note")).map(each -> "note"))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static List<MarketChange> changes(List<MarketChangeRow> rows) {
        return rows.stream().map(MarketChangeRow::change).toList();
    }
}
