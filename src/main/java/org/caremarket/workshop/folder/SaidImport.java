package org.caremarket.workshop.folder;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads what was said to the workshops in the folder {@code workshops} of a council's folder. */
@Singleton
final class SaidImport implements TenantImport {

    private final SaidLoading loading;

    SaidImport(SaidLoading loading) {
        this.loading = loading;
    }

    /** After workshops, contacts, plans and delivery plans, to all of which answers and decisions refer. */
    @Override
    public int getOrder() {
        return 900;
    }

    @Override
    public String what() {
        return "answers to workshops";
    }

    @Override
    public String importFrom(Path folder) {
        var found = WorkshopFolders.with(folder, SaidFile.FILE);
        int added = found.stream().mapToInt(each -> loading.load(each, WorkshopFolders.shown(each))).sum();
        return found.isEmpty() ? "none" : added == 0 ? "already there" : added == 1 ? "1 response" : added + " responses";
    }
}
