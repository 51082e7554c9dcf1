package org.caremarket.provider.rating.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.tenancy.TenantImport;
import org.caremarket.platform.web.FieldError;

/**
 * Loads the files {@code ratings-*.csv} of a council's folder, in the shape of the regulator's file, by name: each is
 * what was the latest at its time, so that several make a history.
 */
@Singleton
final class RatingsImport implements TenantImport {

    /** Who stands in the history for what came with the council's folder. */
    private static final Actor FOLDER = new Actor(0, "Import", Role.OFFICER, "the council's folder");

    private final CqcLoading loading;

    RatingsImport(CqcLoading loading) {
        this.loading = loading;
    }

    @Override
    public int getOrder() {
        return 126;
    }

    @Override
    public String what() {
        return "ratings";
    }

    @Override
    public String importFrom(Path folder) {
        var files = files(folder);
        if (files.isEmpty()) {
            return "none";
        }
        if (loading.anyBy(FOLDER.name())) {
            return "already there";
        }
        int added = 0;
        for (var file : files) {
            added += loading.load(read(file), null, FOLDER, done -> { });
        }
        return added + " ratings";
    }

    private Reading read(Path file) {
        var name = file.getFileName().toString();
        var problems = new FileProblems();
        var sheet = sheet(file, name, problems);
        problems.throwIfAny();
        var reading = loading.read(sheet, new Choices(Map.of(), Map.of(CqcDetails.SOURCE, name), Map.of()));
        reading.errors().all().stream().map(FieldError::message).forEach(message -> problems.add(name, 1, message));
        reading.findings().forEach(finding -> problems.add(name, finding.row(), "“%s”: %s".formatted(
                finding.found(), finding.problem())));
        problems.throwIfAny();
        return reading;
    }

    private static Sheet sheet(Path file, String name, FileProblems problems) {
        try {
            return switch (SheetReader.read(Files.readAllBytes(file), name)) {
                case SheetOutcome.Read read -> read.sheet();
                case SheetOutcome.Unreadable(var reason) -> {
                    problems.add(name, 0, reason);
                    yield new Sheet(List.of());
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches("ratings-.*\\.csv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
