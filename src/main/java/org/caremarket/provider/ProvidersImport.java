package org.caremarket.provider;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code providers.csv} of a council's folder. */
@Singleton
final class ProvidersImport implements TenantImport {

    private final RegisterEntries entries;
    private final Segments segments;
    private final Localities localities;

    ProvidersImport(RegisterEntries entries, Segments segments, Localities localities) {
        this.entries = entries;
        this.segments = segments;
        this.localities = localities;
    }

    @Override
    public int getOrder() {
        return 125;
    }

    @Override
    public String what() {
        return "providers";
    }

    @Override
    public String importFrom(Path folder) {
        if (!ProvidersFile.isIn(folder)) {
            return "none";
        }
        var read = ProvidersFile.read(folder, new RegisterWords(segments.all(), localities.all()));
        var added = entries.loadFolder(read);
        return added == 0 && !read.isEmpty() ? "already there" : added + " locations";
    }
}
