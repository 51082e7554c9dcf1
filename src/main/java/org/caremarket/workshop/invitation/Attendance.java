package org.caremarket.workshop.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.contact.Contact;
import org.caremarket.contact.Contacts;
import org.caremarket.contact.Organisations;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.workshop.Workshops;

/** Who came to the sessions of workshops: those who were invited, and those who walked in. */
@Singleton
class Attendance {

    /** The most who are shown to be ticked. */
    static final int MOST = 1_000;

    private final AttendanceRepository repository;
    private final Workshops workshops;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final Clock clock;

    Attendance(AttendanceRepository repository, Workshops workshops, Contacts contacts, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.workshops = workshops;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who came to this session, as it was entered last. */
    Register of(long session) {
        return repository.find(session).map(row -> register(session, row)).orElse(Register.NONE);
    }

    /** Those who are expected at a session, and those who were entered; by organisation. */
    List<Contact> expected(long workshop, long session, boolean everybody) {
        var ids = new LinkedHashSet<>(repository.expected(workshop, session, everybody, MOST));
        repository.attendees(session).stream().filter(each -> each.contactId() != null).forEach(each -> ids.add(each.contactId()));
        return contacts.these(ids);
    }

    /**
     * Enters who came in place of what was entered before.
     *
     * @param came ids of contacts, invited or not
     * @param organisations that came and are no contacts
     */
    @Transactional
    AttendanceOutcome enter(
            long workshop, long session, Collection<Long> came, Collection<String> organisations, int version, Actor by) {
        if (workshops.session(workshop, session).isEmpty()) {
            return new AttendanceOutcome.NotFound();
        }
        var people = contacts.these(came);
        var known = people.stream().map(Contact::id).collect(Collectors.toSet());
        var unknown = came.stream().filter(id -> !known.contains(id)).distinct().toList();
        if (!unknown.isEmpty()) {
            return new AttendanceOutcome.Unknown(unknown);
        }
        repository.prepare(session, by.name(), clock.instant());
        var current = repository.lock(session);
        if (current.version() != version) {
            return new AttendanceOutcome.Stale(register(session, current));
        }
        write(session, people, organisations);
        repository.entered(session, by.name(), clock.instant());
        repository.settle(workshop);
        var now = of(session);
        audit.record(by, "entered who came to", Workshops.RECORD, workshop, "%,d contacts and %,d other organisations".formatted(
                people.size(), now.attendees().size() - people.size()));
        return new AttendanceOutcome.Saved(now);
    }

    private void write(long session, List<Contact> people, Collection<String> organisations) {
        var walkedIn = new LinkedHashMap<String, String>();
        organisations.forEach(name -> walkedIn.putIfAbsent(Organisations.key(name), name));
        var ids = new ArrayList<String>();
        var names = new ArrayList<String>();
        var keys = new ArrayList<String>();
        for (var contact : people) {
            ids.add("" + contact.id());
            names.add(contact.organisation());
            keys.add(contact.organisationKey());
        }
        walkedIn.forEach((key, name) -> {
            ids.add("");
            names.add(name);
            keys.add(key);
        });
        repository.clear(session);
        if (!ids.isEmpty()) {
            repository.add(session, ids.toArray(String[]::new), names.toArray(String[]::new), keys.toArray(String[]::new));
        }
    }

    private Register register(long session, RegisterRow row) {
        return new Register(row.version(), row.enteredBy(), row.enteredAt(), repository.attendees(session));
    }
}
