package org.caremarket.delivery;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code delivery-plan.yml} and {@code delivery-plan.csv} of a council's folder. */
@Singleton
final class DeliveryPlanImport implements TenantImport {

    private final DeliveryPlans plans;

    DeliveryPlanImport(DeliveryPlans plans) {
        this.plans = plans;
    }

    /** After the council's own settings, because the words of the status column are among them. */
    @Override
    public int getOrder() {
        return 100;
    }

    @Override
    public String what() {
        return "delivery plan";
    }

    @Override
    public String importFrom(Path folder) {
        if (!DeliveryPlanFile.isIn(folder)) {
            return "none";
        }
        return plans.add(DeliveryPlanFile.read(folder))
                .map(count -> count + " actions")
                .orElse("already there");
    }
}
