package org.caremarket.contact.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.contact.Contact;
import org.caremarket.contact.ContactList;
import org.caremarket.contact.ContactsTable;
import org.caremarket.contact.OrganisationSize;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Reading;

/** Whatever a council records of its contacts, an export says it all, and its import says the same. */
class RoundTripPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 27);
    private static final List<Segment> SEGMENTS =
            List.of(Segment.named("home care"), Segment.named("extra care"), Segment.named("home care: older people"));
    private static final List<ContactList> LISTS =
            List.of(new ContactList(1, "Forum, spring", 0, 0, 1), new ContactList(2, "Framework", 0, 0, 1));

    @Property(tries = 60)
    void anExportImportedAgainChangesNothing(@ForAll("contacts") List<Contact> contacts) {
        var there = contacts.stream().collect(Collectors.toMap(Contact::email, Function.identity()));
        for (var file : files(contacts)) {
            var reading = read(file, there);
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.items()).isEmpty();
            assertThat(reading.leftOut()).hasSize(contacts.size());
        }
    }

    @Property(tries = 60)
    void anExportImportedElsewhereSaysTheSame(@ForAll("contacts") List<Contact> contacts) {
        var names = LISTS.stream().collect(Collectors.toMap(ContactList::id, ContactList::name));
        for (var file : files(contacts)) {
            var items = read(file, Map.of()).items();
            assertThat(items).hasSize(contacts.size());
            for (int at = 0; at < items.size(); at++) {
                var item = items.get(at);
                new AlreadyThere(names).recorded(contacts.get(at)).forEach((field, words) ->
                        assertThat(new TreeSet<>(SegmentWords.parts(item.value(field)))).as(field)
                                .isEqualTo(new TreeSet<>(SegmentWords.parts(words))));
                assertThat(item.value(ContactFields.EMAIL)).isEqualTo(contacts.get(at).email());
            }
        }
    }

    private static List<byte[]> files(List<Contact> contacts) {
        var table = ContactsTable.of(contacts, LISTS, SEGMENTS, "sefton", TODAY);
        return List.of(table.csv(), table.workbook());
    }

    private static Reading read(byte[] file, Map<String, Contact> there) {
        var sheet = ((SheetOutcome.Read) SheetReader.read(file, "contacts")).sheet();
        var names = LISTS.stream().collect(Collectors.toMap(ContactList::id, ContactList::name));
        return new ContactReader(SEGMENTS, names, addresses -> there, TODAY).read(sheet, new Choices(Map.of(), Map.of(), Map.of()));
    }

    @Provide
    Arbitrary<List<Contact>> contacts() {
        return contact().list().ofMinSize(1).ofMaxSize(8).map(all -> {
            var numbered = new ArrayList<Contact>();
            all.forEach(each -> numbered.add(with(each, "p%d@property.example".formatted(numbered.size()))));
            return numbered;
        });
    }

    private static Arbitrary<Contact> contact() {
        var words = Arbitraries.of("Ann", "=SUM(A1)", "+44", "-", "O'Neill, \"Bo\"", "Zoë – Ltd", "@home", "007", "1/2", "'quoted", "TRUE", "2024-01-01");
        var day = Arbitraries.integers().between(0, 3_000).map(before -> TODAY.minusDays(before));
        var size = Arbitraries.of(OrganisationSize.class).optional();
        var segments = Arbitraries.of(SEGMENTS).map(Segment::slug).set().ofMaxSize(3);
        var lists = Arbitraries.of(1L, 2L).set().ofMaxSize(2);
        var telephone = Arbitraries.of("01632 960001", "+44 808 157 0192", "(01632) 960002 ext 4").optional();
        return Combinators.combine(words, words, segments, lists, size, telephone, day.optional(), day.optional()).as(
                (name, organisation, in, on, band, number, consented, out) -> contact(
                        name, organisation, number, in, on, band, consented, out));
    }

    private static Contact contact(String name, String organisation, Optional<String> telephone, Set<String> segments,
            Set<Long> lists, Optional<OrganisationSize> size, Optional<LocalDate> consented, Optional<LocalDate> out) {
        return new Contact(1, name, organisation, "key", "", telephone, segments, lists, size, consented,
                consented.map(day -> "By email").orElse(""), out.map(day -> day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC)),
                out.map(day -> "=telephone").orElse(""), Optional.empty(), "", Optional.empty(), false, Optional.empty(), 1, "",
                Instant.EPOCH, "", Instant.EPOCH);
    }

    private static Contact with(Contact each, String email) {
        return new Contact(each.id(), each.name(), each.organisation(), each.organisationKey(), email, each.telephone(),
                each.segments(), each.lists(), each.size(), each.consentedOn(), each.consentHow(), each.optedOut(),
                each.optedOutHow(), each.badSince(), each.badReason(), each.erased(), each.mailable(), each.madeUp(),
                each.version(), each.addedBy(), each.addedAt(), each.changedBy(), each.changedAt());
    }
}
