package org.caremarket.contact;

import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caremarket.contact.ContactOutcome.NotFound;
import org.caremarket.contact.ContactOutcome.Refused;
import org.caremarket.contact.ContactOutcome.Saved;
import org.caremarket.contact.ContactOutcome.Stale;
import org.caremarket.contact.ContactOutcome.Taken;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.TypedDate;

/** What people do to contacts: add and change them, record a new consent, erase a person. */
@Singleton
public class ContactEdits {

    /** Days are those of England. */
    static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Contacts contacts;
    private final ContactRepository repository;
    private final ContactWritingRepository writing;
    private final Segments segments;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    ContactEdits(
            Contacts contacts, ContactRepository repository, ContactWritingRepository writing, Segments segments,
            JsonMapper json, AuditTrail audit, Clock clock) {
        this.contacts = contacts;
        this.repository = repository;
        this.writing = writing;
        this.segments = segments;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a contact whose address nobody has yet. */
    @Transactional
    ContactOutcome add(ContactText text, Actor by) {
        var ids = writing.add(written(List.of(NewContact.of(text))), null, by.name(), clock.instant());
        if (ids.isEmpty()) {
            return new Taken(contacts.called(text.email()).orElseThrow());
        }
        audit.record(by, "added", Contacts.RECORD, ids.getFirst(), text.organisation());
        return new Saved(contacts.find(ids.getFirst()).orElseThrow());
    }

    /** Changes what is said of a contact. Consent that was withdrawn comes back only by {@link #consent}. */
    @Transactional
    ContactOutcome change(long id, ContactText text, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var contact = contacts.find(id).orElseThrow();
        if (text.equals(contact.text())) {
            return new Saved(contact);
        }
        if (contact.version() != version) {
            return new Stale(contact);
        }
        var other = contacts.called(text.email()).filter(found -> found.id() != id);
        if (other.isPresent()) {
            return new Taken(other.get());
        }
        if (contact.optedOut().isPresent() && !(text.consentedOn().equals(contact.consentedOn())
                && text.consentHow().equals(contact.consentHow()))) {
            return new Refused(new FieldError("consentedOn", "This person opted out: record a new consent instead"));
        }
        writing.change(written(List.of(NewContact.of(contact, text))), by.name(), clock.instant());
        audit.record(by, "changed", Contacts.RECORD, id, changed(contact.text(), text));
        return new Saved(contacts.find(id).orElseThrow());
    }

    /**
     * Records that a person agreed to be written to; who opted out before gets mail again.
     *
     * @param on the day, which must not lie before the one on which they opted out
     */
    @Transactional
    ContactOutcome consent(long id, LocalDate on, String how, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var contact = contacts.find(id).orElseThrow();
        if (contact.version() != version) {
            return new Stale(contact);
        }
        var optedOut = contact.optedOut().map(at -> LocalDate.ofInstant(at, HERE));
        if (optedOut.filter(on::isBefore).isPresent()) {
            return new Refused(new FieldError("on", "The person opted out on %s: a consent given before does not count any more"
                    .formatted(TypedDate.words(optedOut.get()))));
        }
        repository.consent(id, on, how, by.name(), clock.instant());
        audit.record(by, "recorded consent", Contacts.RECORD, id, "given on " + TypedDate.words(on));
        return new Saved(contacts.find(id).orElseThrow());
    }

    /** Erases the person's data for good; the organisation and its segments stay, so that earlier counts stay true. */
    @Transactional
    ContactOutcome erase(long id, int version, Actor by) {
        if (repository.lock(id).isEmpty()) {
            return new NotFound();
        }
        var contact = contacts.find(id).orElseThrow();
        if (contact.version() != version) {
            return new Stale(contact);
        }
        repository.erase(id, by.name(), clock.instant());
        audit.record(by, "erased", Contacts.RECORD, id, "the person's data, on their request; the organisation stays");
        return new Saved(contacts.find(id).orElseThrow());
    }

    /** Records what happened to a contact, as a form that was checked says it. */
    ContactOutcome happened(long id, Happening happening, HappeningForm form, Actor by) {
        return switch (happening) {
            case OPT_OUT -> contacts.optOut(id, form.words(), by);
            case CAME_BACK -> contacts.addressBad(id, form.words(), by);
            case CONSENT -> consent(id, form.day(), form.words(), form.seenVersion(), by);
            case ERASURE -> erase(id, form.seenVersion(), by);
        };
    }

    /** Which parts changed; their words are the person's and stay out of the trail. */
    private String changed(ContactText before, ContactText after) {
        var known = segments.all();
        return Difference.between(before.parts(known), after.parts(known)).stream()
                .map(part -> part.name().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    String written(List<NewContact> texts) {
        try {
            return json.writeValueAsString(texts.stream().map(NewContact::line).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
