package org.caremarket.capacity;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code capacity.yml} of a council's folder. */
@Singleton
final class CapacityImport implements TenantImport {

    private final CapacityFile file;
    private final Capacities capacities;

    CapacityImport(CapacityFile file, Capacities capacities) {
        this.file = file;
        this.capacities = capacities;
    }

    @Override
    public int getOrder() {
        return 130;
    }

    @Override
    public String what() {
        return "capacity";
    }

    @Override
    public String importFrom(Path folder) {
        if (!CapacityFile.isIn(folder)) {
            return "none";
        }
        var records = file.read(folder, capacities.places());
        var added = capacities.load(records);
        return added == 0 && !records.isEmpty() ? "already there" : added + " capacity records";
    }
}
