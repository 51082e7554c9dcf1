package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;

/** Writes many providers or locations, a batch in one statement, and keeps what an import changes. */
@Singleton
class RegisterWriting {

    /** What one statement writes. */
    static final int BATCH = 500;

    private final RegisterWritingRepository writing;
    private final RegisterBeforeRepository before;
    private final JsonMapper json;
    private final Clock clock;

    RegisterWriting(RegisterWritingRepository writing, RegisterBeforeRepository before, JsonMapper json, Clock clock) {
        this.writing = writing;
        this.before = before;
        this.json = json;
        this.clock = clock;
    }

    /** Adds providers and gives their ids in the same order. */
    List<Long> addProviders(List<ProviderText> texts, @Nullable Long importId, Actor by) {
        var ids = new ArrayList<Long>();
        for (var batch : batches(texts)) {
            var lines = written(batch.stream().map(text -> ProviderLine.of(null, text)).toList());
            var added = writing.addProviders(lines, importId, by.name(), clock.instant());
            Optional.ofNullable(importId).ifPresent(number -> before.noteAdded(number, Providers.RECORD, array(added)));
            ids.addAll(added);
        }
        return ids;
    }

    /** The same of locations. */
    List<Long> addLocations(List<LocationText> texts, @Nullable Long importId, Actor by) {
        var ids = new ArrayList<Long>();
        for (var batch : batches(texts)) {
            var lines = written(batch.stream().map(text -> LocationLine.of(null, text)).toList());
            var added = writing.addLocations(lines, importId, by.name(), clock.instant());
            Optional.ofNullable(importId).ifPresent(number -> before.noteAdded(number, Locations.RECORD, array(added)));
            ids.addAll(added);
        }
        return ids;
    }

    /** Changes providers, whose ids the lines have. */
    void changeProviders(List<ProviderLine> lines, @Nullable Long importId, Actor by) {
        for (var batch : batches(lines)) {
            Optional.ofNullable(importId).ifPresent(number ->
                    before.keepProviders(number, batch.stream().map(ProviderLine::id).toArray(Long[]::new)));
            writing.changeProviders(written(batch), by.name(), clock.instant());
        }
    }

    /** The same of locations. */
    void changeLocations(List<LocationLine> lines, @Nullable Long importId, Actor by) {
        for (var batch : batches(lines)) {
            Optional.ofNullable(importId).ifPresent(number ->
                    before.keepLocations(number, batch.stream().map(LocationLine::id).toArray(Long[]::new)));
            writing.changeLocations(written(batch), by.name(), clock.instant());
        }
    }

    /** Gives what an import changed its earlier state again, and removes what it added. */
    void restore(long importId, Actor by) {
        writing.changeProviders(before.before(importId, Providers.RECORD), by.name(), clock.instant());
        writing.changeLocations(before.before(importId, Locations.RECORD), by.name(), clock.instant());
        writing.removeLocations(array(before.added(importId, Locations.RECORD)));
        writing.removeProviders(array(before.added(importId, Providers.RECORD)));
        before.forget(importId);
    }

    static <T> List<List<T>> batches(List<T> all) {
        var batches = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }

    static Long[] array(List<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private String written(List<?> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
