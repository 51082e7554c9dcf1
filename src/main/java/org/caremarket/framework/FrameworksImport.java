package org.caremarket.framework;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads {@code frameworks.yml} of a council's folder, once. */
@Singleton
final class FrameworksImport implements TenantImport {

    static final String FILE = "frameworks.yml";

    private final FrameworkFolder folders;
    private final FrameworkLoading loading;

    FrameworksImport(FrameworkFolder folders, FrameworkLoading loading) {
        this.folders = folders;
        this.loading = loading;
    }

    @Override
    public int getOrder() {
        return 145;
    }

    @Override
    public String what() {
        return "frameworks";
    }

    @Override
    public String importFrom(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return "none";
        }
        var read = folders.read(folder);
        return loading.load(read) ? Say.count(read.size(), "framework") : "already there";
    }
}
