package org.caremarket.contact.imports;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.caremarket.contact.Contact;
import org.caremarket.contact.ContactFilter;
import org.caremarket.contact.ContactLists;
import org.caremarket.contact.Contacts;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.testing.OnPostgres;

/** Reads files of contacts as Sheffield, and writes them. */
abstract class InSheffield implements OnPostgres {

    static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final AtomicLong IMPORT = new AtomicLong(9_000);

    @Inject
    ContactsKind kind;

    @Inject
    Contacts contacts;

    @Inject
    ContactLists lists;

    @Inject
    Segments segments;

    @Inject
    CouncilDirectory councils;

    <T> T in(Supplier<T> what) {
        return councils.council("sheffield").orElseThrow().call(what::get);
    }

    Reading read(String csv, Map<String, String> details, Map<String, Decision> decisions) {
        return read(csv.getBytes(StandardCharsets.UTF_8), details, decisions);
    }

    Reading read(byte[] file, Map<String, String> details, Map<String, Decision> decisions) {
        var sheet = ((SheetOutcome.Read) SheetReader.read(file, "contacts")).sheet();
        return in(() -> kind.read(sheet, new Choices(Map.of(), details, decisions)));
    }

    Reading read(String csv) {
        return read(csv, Map.of(), Map.of());
    }

    /** Writes what was read; the number of the import. */
    long write(Reading reading) {
        var number = IMPORT.incrementAndGet();
        in(() -> kind.write(reading, number, OFFICER, done -> { }));
        return number;
    }

    Contact called(String email) {
        return in(() -> contacts.called(email)).orElseThrow();
    }

    List<Contact> everybody() {
        return in(() -> contacts.list(ContactFilter.ALL, PageRequest.EVERYTHING)).items();
    }
}
