package org.caremarket.framework;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;

/** Writes a part of a framework of any kind, with its audit. The caller holds the framework's lock. */
@Singleton
class PartWriter {

    private final JsonMapper json;
    private final AuditTrail audit;

    PartWriter(JsonMapper json, AuditTrail audit) {
        this.json = json;
        this.audit = audit;
    }

    <T extends FrameworkPart> Outcome<T> save(T typed, PartStore<T> store, Actor by) {
        var framework = typed.frameworkId();
        if (typed.id() == 0) {
            var added = store.find(framework, store.add(line(typed))).orElseThrow();
            audit.record(by, "added", Frameworks.RECORD, framework, added.called());
            return new Outcome.Saved<>(added);
        }
        var current = store.find(framework, typed.id());
        if (current.isEmpty()) {
            return new Outcome.NotFound<>();
        }
        if (current.get().version() != typed.version()) {
            return new Outcome.Stale<>(current.get());
        }
        store.change(line(typed));
        var changed = store.find(framework, typed.id()).orElseThrow();
        audit.record(by, "changed", Frameworks.RECORD, framework, "%s: %s".formatted(changed.called(),
                Difference.inWords(current.get().open(), changed.open())));
        return new Outcome.Saved<>(changed);
    }

    /** Adds a part that came with the council's folder, and returns its id. */
    <T extends FrameworkPart> long put(T part, PartStore<T> store) {
        return store.add(line(part));
    }

    private String line(FrameworkPart typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
