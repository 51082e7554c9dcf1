package org.caremarket.contact.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.contact.Contact;
import org.caremarket.contact.ContactList;
import org.caremarket.contact.ContactLists;
import org.caremarket.contact.ContactLoading;
import org.caremarket.contact.ImportedContact;
import org.caremarket.contact.OrganisationSize;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.imports.ImportKind;
import org.caremarket.platform.imports.ImportProgress;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.Item;

/** Contacts at care providers that people keep in spreadsheets and address books. */
@Singleton
final class ContactsKind implements ImportKind {

    private final ContactLoading loading;
    private final ContactLists lists;
    private final Segments segments;
    private final Clock clock;

    ContactsKind(ContactLoading loading, ContactLists lists, Segments segments, Clock clock) {
        this.loading = loading;
        this.lists = lists;
        this.segments = segments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String title() {
        return "Contacts";
    }

    @Override
    public String item() {
        return "contact";
    }

    @Override
    public String heading(String findings) {
        return switch (findings) {
            case "there" -> "Contacts that are there already";
            case "opted-out" -> "People who opted out";
            case "duplicate" -> "Addresses that stand twice";
            case "email" -> "Email addresses that are none";
            case "telephone" -> "Telephone numbers that are none";
            case "segment" -> "Segments that the council does not commission";
            case "size" -> "Sizes that cannot be read";
            case "consent" -> "Days of consent that cannot be used";
            case "too-long" -> "Too long";
            default -> throw new IllegalArgumentException("No such findings: " + findings);
        };
    }

    @Override
    public List<Field> fields() {
        return ContactFields.ALL;
    }

    @Override
    public List<Detail> details() {
        return List.of(new Detail(ContactReader.CONSENT_HOW, "How was consent given?",
                "Counts for rows that give the day and not how. For example, on the form of the spring forum",
                Detail.Kind.TEXT, List.of(), ""));
    }

    @Override
    public boolean asks(String detail) {
        return ImportKind.super.asks(detail) || SegmentWords.isAsked(detail);
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Reading read(Sheet sheet, Choices choices) {
        var names = lists.all().stream().collect(Collectors.toMap(ContactList::id, ContactList::name));
        return new ContactReader(segments.all(), names, loading::ofAddresses, LocalDate.now(clock)).read(sheet, choices);
    }

    @Override
    public String write(Reading reading, long importId, Actor by, ImportProgress progress) {
        var there = loading.ofAddresses(reading.items().stream().map(item -> item.value(ContactFields.EMAIL)).toList());
        loading.load(reading.items().stream().map(item -> contact(item, there)).toList(), importId, by, progress::written);
        return "/contacts";
    }

    private static ImportedContact contact(Item item, Map<String, Contact> there) {
        var email = item.value(ContactFields.EMAIL);
        return new ImportedContact(Optional.ofNullable(there.get(email.toLowerCase(Locale.ROOT))),
                item.value(ContactFields.NAME), item.value(ContactFields.ORGANISATION), email,
                stated(item, ContactFields.TELEPHONE),
                new LinkedHashSet<>(SegmentWords.parts(item.value(ContactFields.SEGMENTS))),
                OrganisationSize.ofSlug(item.value(ContactFields.SIZE)),
                stated(item, ContactFields.CONSENT_DATE).map(LocalDate::parse), item.value(ContactFields.CONSENT_HOW),
                new LinkedHashSet<>(SegmentWords.parts(item.value(ContactFields.LIST))),
                stated(item, ContactFields.OPTED_OUT).map(LocalDate::parse), item.value(ContactFields.OPTED_OUT_HOW),
                item.value(ContactFields.COMES_BACK), stated(item, ContactFields.MADE_UP));
    }

    private static Optional<String> stated(Item item, String field) {
        return Optional.of(item.value(field)).filter(words -> !words.isEmpty());
    }

    @Override
    public boolean undo(long importId, Actor by) {
        return loading.takeBack(importId, by);
    }
}
