package org.caremarket.position;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.market.Segments;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code market-position/*.yml} of a council's folder. */
@Singleton
final class PositionImport implements TenantImport {

    private final PositionLoading loading;
    private final Segments segments;

    PositionImport(PositionLoading loading, Segments segments) {
        this.loading = loading;
        this.segments = segments;
    }

    /** After figures and delivery plans, which it links to. */
    @Override
    public int getOrder() {
        return 135;
    }

    @Override
    public String what() {
        return "market position";
    }

    @Override
    public String importFrom(Path folder) {
        if (!PositionFile.isIn(folder)) {
            return "none";
        }
        if (loading.there()) {
            return "already there";
        }
        var problems = new FileProblems();
        var files = PositionFile.read(folder, segments.all(), problems);
        files.forEach(loading::resolved);
        problems.throwIfAny();
        return loading.load(files) + " statements";
    }
}
