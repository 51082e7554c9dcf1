package org.caremarket.contact;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.market.Segments;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code contacts.csv} of a council's folder. */
@Singleton
final class ContactsImport implements TenantImport {

    private final ContactLoading loading;
    private final Segments segments;
    private final Clock clock;

    ContactsImport(ContactLoading loading, Segments segments, Clock clock) {
        this.loading = loading;
        this.segments = segments;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return 120;
    }

    @Override
    public String what() {
        return "contacts";
    }

    @Override
    public String importFrom(Path folder) {
        if (!ContactsFile.isIn(folder)) {
            return "none";
        }
        var contacts = ContactsFile.read(folder, segments.all(), LocalDate.now(clock));
        var added = loading.loadFolder(contacts);
        return added == 0 && !contacts.isEmpty() ? "already there" : added + " contacts";
    }
}
