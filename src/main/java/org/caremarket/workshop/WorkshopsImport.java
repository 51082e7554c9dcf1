package org.caremarket.workshop;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads the workshops in the folder {@code workshops} of a council's folder. */
@Singleton
final class WorkshopsImport implements TenantImport {

    private final WorkshopLoading loading;

    WorkshopsImport(WorkshopLoading loading) {
        this.loading = loading;
    }

    /** After plans, which workshops are to change, and figures, which they quote. */
    @Override
    public int getOrder() {
        return 400;
    }

    @Override
    public String what() {
        return "workshops";
    }

    @Override
    public String importFrom(Path folder) {
        return loading.load(folder);
    }
}
