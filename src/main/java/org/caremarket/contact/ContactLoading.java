package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/** Contacts that come many at once: with a council's folder, or by an import, which can be undone. */
@Singleton
public class ContactLoading {

    /** Who stands in the history for what came with the council's folder. */
    private static final String FOLDER = "Import";

    /** What one statement writes. */
    private static final int BATCH = 500;

    private final ContactRepository repository;
    private final ContactWritingRepository writing;
    private final ContactEdits edits;
    private final ContactLists lists;
    private final List<ContactLinks> links;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    ContactLoading(
            ContactRepository repository, ContactWritingRepository writing, ContactEdits edits, ContactLists lists,
            List<ContactLinks> links, JsonMapper json, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.writing = writing;
        this.edits = edits;
        this.lists = lists;
        this.links = links;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds the contacts of a council's folder, once: somebody who was changed, opted out or erased since stays so.
     * Returns how many are new.
     */
    @Transactional
    int loadFolder(List<ImportedContact> imported) {
        return repository.anyAddedBy(FOLDER) ? 0 : add(all(imported), null, FOLDER, done -> { });
    }

    /** Those of these addresses that are there, by the address in lower case. */
    public Map<String, Contact> ofAddresses(Collection<String> addresses) {
        var plain = addresses.stream().map(address -> address.toLowerCase(Locale.ROOT)).distinct().toList();
        return Contacts.contacts(repository.ofAddresses(written(plain))).stream()
                .collect(Collectors.toMap(contact -> contact.email().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /**
     * Writes what an import read: new contacts are added, those that are there are changed.
     *
     * @param imported of one address at most one
     * @param progress hears how many of them are done
     */
    @Transactional
    public void load(List<ImportedContact> imported, long importId, Actor by, IntConsumer progress) {
        var all = all(imported);
        var changes = all.stream().filter(each -> each.id().isPresent()).toList();
        var added = add(all.stream().filter(each -> each.id().isEmpty()).toList(), importId, by.name(), progress);
        writing.noteAdded(importId);
        for (int from = 0; from < changes.size(); from += BATCH) {
            var batch = changes.subList(from, Math.min(changes.size(), from + BATCH));
            writing.keep(importId, batch.stream().map(each -> each.id().orElseThrow()).toArray(Long[]::new));
            writing.change(edits.written(batch), by.name(), clock.instant());
            progress.accept(all.size() - changes.size() + from + batch.size());
        }
        audit.record(by, "recorded", "import", importId, "%,d new contacts, %,d changed".formatted(added, changes.size()));
    }

    /**
     * Takes back what an import wrote: contacts that it added go, those that it changed are again as they were.
     *
     * @return false, and nothing is taken back, when one of them was changed or invited since
     */
    @Transactional
    public boolean takeBack(long importId, Actor by) {
        var ids = writing.lockImport(importId);
        if (writing.changedSince(importId) > 0 || links.stream().anyMatch(each -> !each.among(ids).isEmpty())) {
            return false;
        }
        writing.unlist(importId);
        var restored = writing.change(writing.before(importId), by.name(), clock.instant()).size();
        var removed = writing.remove(importId, by.name(), clock.instant());
        audit.record(by, "took back", "import", importId, "%,d contacts removed, %,d as they were before".formatted(
                removed, restored));
        return true;
    }

    private int add(List<NewContact> contacts, @Nullable Long importId, String by, IntConsumer progress) {
        int added = 0;
        for (int from = 0; from < contacts.size(); from += BATCH) {
            var batch = contacts.subList(from, Math.min(contacts.size(), from + BATCH));
            added += writing.add(edits.written(batch), importId, by, clock.instant()).size();
            progress.accept(from + batch.size());
        }
        return added;
    }

    /** Lists that are not there yet are made. */
    private List<NewContact> all(List<ImportedContact> imported) {
        var ids = new HashMap<String, Long>();
        imported.stream().flatMap(each -> each.lists().stream()).distinct()
                .forEach(name -> ids.put(name, lists.named(name)));
        return imported.stream()
                .map(each -> each.contact(each.lists().stream().map(ids::get).collect(Collectors.toUnmodifiableSet()),
                        clock.instant()))
                .toList();
    }

    private String written(List<String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
