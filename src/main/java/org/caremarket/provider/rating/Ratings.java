package org.caremarket.provider.rating;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/** The regulator's ratings of the locations of the council whose scope is open. */
@Singleton
public class Ratings {

    static final String RECORD = "rating";

    /** What one statement writes. */
    private static final int BATCH = 500;

    private final RatingRepository repository;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    Ratings(RatingRepository repository, JsonMapper json, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is in force now, of every location and question. */
    public List<Rating> inForce() {
        return ratings(repository.inForce());
    }

    /** What is in force now of these locations, by location. */
    public Map<Long, List<Rating>> inForceAt(Collection<Long> locations) {
        return locations.isEmpty() ? Map.of() : ratings(repository.inForceAt(locations.toArray(Long[]::new))).stream()
                .collect(Collectors.groupingBy(Rating::location));
    }

    /** The overall rating in force of every location that has one, by location. */
    public Map<Long, Rating> overall() {
        return inForce().stream().filter(each -> each.question() == Question.OVERALL)
                .collect(Collectors.toMap(Rating::location, each -> each));
    }

    /** Every rating of a location, newest first. */
    public List<Rating> history(long location) {
        return ratings(repository.ofLocations(new Long[] {location}));
    }

    /** The same of several, by location. */
    public Map<Long, List<Rating>> histories(Collection<Long> locations) {
        return locations.isEmpty() ? Map.of() : ratings(repository.ofLocations(locations.toArray(Long[]::new))).stream()
                .collect(Collectors.groupingBy(Rating::location));
    }

    /** The overall ratings in force that are worse than the ratings before them. */
    public List<Rating> fell() {
        return overall().values().stream().filter(Rating::fell).toList();
    }

    /** What the newest import brought, by location; empty when nothing was imported. */
    public List<Rating> ofNewestImport() {
        return ratings(repository.ofNewestImport());
    }

    /** The rating with this id, if this council has it. */
    public Optional<Rating> find(long id) {
        return repository.find(id).map(RatingRow::rating);
    }

    /** Records ratings that somebody entered; those that are there already stay. Returns how many are new. */
    @Transactional
    public int record(List<RatingText> texts, String about, Actor by) {
        var added = repository.add(written(texts), null, by.name(), clock.instant());
        if (!added.isEmpty()) {
            audit.record(by, "recorded", RECORD, added.getFirst(), "%s: %s".formatted(about, texts.stream()
                    .map(text -> text.question().title() + " " + text.word().title()).collect(Collectors.joining(", "))));
        }
        return added.size();
    }

    /** Takes a rating out that was entered by mistake; it stays for the record. One that an import brought stays. */
    @Transactional
    public boolean withdraw(long id, Actor by) {
        var found = find(id).filter(rating -> rating.ofImport().isEmpty());
        found.ifPresent(rating -> {
            repository.withdraw(id, by.name(), clock.instant());
            audit.record(by, "withdrew", RECORD, id, "%s %s".formatted(rating.question().title(), rating.word().title()));
        });
        return found.isPresent();
    }

    /** Whether this name recorded any. */
    public boolean anyRecordedBy(String name) {
        return repository.anyRecordedBy(name);
    }

    /**
     * Writes what an import read; what is there already stays as it is.
     *
     * @param importId kept with every rating that it writes; null for what comes with the council's folder
     * @return how many are new
     */
    @Transactional
    public int load(List<RatingText> texts, @Nullable Long importId, Actor by) {
        var added = add(texts, importId, by.name());
        if (importId != null) {
            audit.record(by, "recorded", "import", importId, "%,d new ratings".formatted(added));
        }
        return added;
    }

    /** Removes what an import wrote, and returns it, so that {@link #putBack} can undo that. */
    @Transactional
    public List<Rating> takeBack(long importId, Actor by) {
        var taken = ratings(repository.ofImport(importId));
        repository.remove(importId);
        audit.record(by, "took back", "import", importId, "%,d ratings removed".formatted(taken.size()));
        return taken;
    }

    /** Records again what was taken back. */
    @Transactional
    public void putBack(List<Rating> taken, long importId, Actor by) {
        add(taken.stream().map(each -> new RatingText(each.location(), each.question(), each.word(), each.publishedOn(),
                each.inherited(), each.source(), each.link(), each.madeUp())).toList(), importId, by.name());
        audit.record(by, "put back", "import", importId, "%,d ratings".formatted(taken.size()));
    }

    private int add(List<RatingText> texts, @Nullable Long importId, String by) {
        int added = 0;
        for (int from = 0; from < texts.size(); from += BATCH) {
            var batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
            added += repository.add(written(batch), importId, by, clock.instant()).size();
        }
        return added;
    }

    private String written(List<RatingText> texts) {
        try {
            return json.writeValueAsString(texts.stream().map(RatingLine::of).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Rating> ratings(List<RatingRow> rows) {
        return rows.stream().map(RatingRow::rating).toList();
    }
}
