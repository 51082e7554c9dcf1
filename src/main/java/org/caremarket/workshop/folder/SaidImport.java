package org.caremarket.workshop.folder;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caremarket.platform.tenancy.TenantImport;

/** Loads what was said to the workshops in the folder {@code workshops} of a council's folder. */
@Singleton
final class SaidImport implements TenantImport {

    private static final String WORKSHOPS = "workshops";

    private final SaidLoading loading;

    SaidImport(SaidLoading loading) {
        this.loading = loading;
    }

    /** After workshops, contacts, plans and delivery plans, to all of which answers and decisions refer. */
    @Override
    public int getOrder() {
        return 900;
    }

    @Override
    public String what() {
        return "answers to workshops";
    }

    @Override
    public String importFrom(Path folder) {
        var found = folders(folder.resolve(WORKSHOPS)).stream().filter(SaidLoading::isIn).toList();
        int added = found.stream().mapToInt(each -> loading.load(each, "%s/%s/%s/".formatted(
                folder.getFileName(), WORKSHOPS, each.getFileName()))).sum();
        return found.isEmpty() ? "none" : added == 0 ? "already there" : added == 1 ? "1 response" : added + " responses";
    }

    private static List<Path> folders(Path workshops) {
        if (!Files.isDirectory(workshops)) {
            return List.of();
        }
        try (var entries = Files.list(workshops)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
