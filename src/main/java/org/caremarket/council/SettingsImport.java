package org.caremarket.council;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.platform.tenancy.TenantImport;

/**
 * Loads what a council's {@code council.yml} says about how it works: its segments, the words of its status column, and
 * how its mail goes.
 */
@Singleton
final class SettingsImport implements TenantImport {

    private final DeliveryPlans plans;
    private final Segments segments;
    private final Localities localities;
    private final Outbox outbox;

    SettingsImport(DeliveryPlans plans, Segments segments, Localities localities, Outbox outbox) {
        this.outbox = outbox;
        this.plans = plans;
        this.segments = segments;
        this.localities = localities;
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
        outbox.settle(file.mail(), file.slug()).ifPresent(problem -> {
            throw new TenantFileProblems(List.of(new FileProblem(file.slug() + "/council.yml", file.mailLine(), problem)));
        });
        plans.defineStatusWords(file.statuses());
        segments.define(file.segments());
        localities.define(file.localities());
        return "%d segments, %d status words".formatted(file.segments().size(), file.statuses().size());
    }
}
