package org.caremarket.council;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.market.Segments;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads what a council's {@code council.yml} says about how it works: its segments and the words of its status column. */
@Singleton
final class SettingsImport implements TenantImport {

    private final DeliveryPlans plans;
    private final Segments segments;

    SettingsImport(DeliveryPlans plans, Segments segments) {
        this.plans = plans;
        this.segments = segments;
    }

    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public String what() {
        return "settings";
    }

    @Override
    public String importFrom(Path folder) {
        if (!Files.exists(folder.resolve("council.yml"))) {
            return "none";
        }
        var file = new TenantFolder(folder.getParent()).council(folder.getFileName().toString());
        plans.defineStatusWords(file.statuses());
        segments.define(file.segments());
        return "%d segments, %d status words".formatted(file.segments().size(), file.statuses().size());
    }
}
