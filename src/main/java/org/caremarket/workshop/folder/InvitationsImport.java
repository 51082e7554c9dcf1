package org.caremarket.workshop.folder;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads whom the workshops in the folder {@code workshops} of a council's folder asked. */
@Singleton
final class InvitationsImport implements TenantImport {

    private final InvitationsLoading loading;

    InvitationsImport(InvitationsLoading loading) {
        this.loading = loading;
    }

    /** After workshops and contacts, and before what those who were asked said. */
    @Override
    public int getOrder() {
        return 890;
    }

    @Override
    public String what() {
        return "invitations";
    }

    @Override
    public String importFrom(Path folder) {
        var found = WorkshopFolders.with(folder, InvitationsLoading.FILE);
        int added = found.stream().mapToInt(loading::load).sum();
        return found.isEmpty() ? "none" : added == 0 ? "already there" : added == 1 ? "1 contact" : added + " contacts";
    }
}
