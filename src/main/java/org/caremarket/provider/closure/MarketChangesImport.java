package org.caremarket.provider.closure;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code market-changes.yml} of a council's folder. */
@Singleton
final class MarketChangesImport implements TenantImport {

    private static final String FILE = "market-changes.yml";

    private final MarketChangesLoading loading;

    MarketChangesImport(MarketChangesLoading loading) {
        this.loading = loading;
    }

    /** After the locations and their vacancies. */
    @Override
    public int getOrder() {
        return 128;
    }

    @Override
    public String what() {
        return "entries and exits";
    }

    @Override
    public String importFrom(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return "none";
        }
        var problems = new FileProblems();
        var said = YamlMap.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, problems)
                .map(yaml -> loading.load(yaml, problems)).orElse("");
        problems.throwIfAny();
        return said;
    }
}
