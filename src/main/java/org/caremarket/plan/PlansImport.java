package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads the plans in the folder {@code plans} of a council's folder. */
@Singleton
final class PlansImport implements TenantImport {

    private final PlanLoading loading;

    PlansImport(PlanLoading loading) {
        this.loading = loading;
    }

    /** After delivery plans and figures, to which plans refer. */
    @Override
    public int getOrder() {
        return 300;
    }

    @Override
    public String what() {
        return "plans";
    }

    @Override
    public String importFrom(Path folder) {
        return loading.load(folder);
    }
}
