package org.caremarket.reference;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caremarket.geography.Authorities;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.FileProblems;

/**
 * The public figures of every council, as an operator keeps them: loads editions whole or not at all, and tells which
 * are there. Needs the database's owner ({@link org.caremarket.platform.database.NoOwnerException} without).
 */
@Singleton
public class ReferenceFigures {

    private static final int PROBLEMS_SHOWN = 20;

    private final Database database;
    private final SourceList sources;
    private final Authorities authorities;
    private final ReferenceRepository repository;
    private final Clock clock;

    ReferenceFigures(
            Database database,
            SourceList sources,
            Authorities authorities,
            ReferenceRepository repository,
            Clock clock) {
        this.database = database;
        this.sources = sources;
        this.authorities = authorities;
        this.repository = repository;
        this.clock = clock;
    }

    /** Codes of the publications that can be read. */
    public List<String> sources() {
        return sources.all().stream().map(Source::code).toList();
    }

    /** The editions whose figures are in the database. */
    public List<LoadedEdition> loaded() {
        return asOwner(repository::editions);
    }

    /**
     * Loads what ships with the service where it is not there yet or ships in another form now. An edition that an
     * operator loaded instead stays.
     *
     * @return an outcome for each edition that ships and was not passed over for an operator's
     */
    public List<LoadOutcome> loadShipped() {
        var there = loaded();
        var outcomes = new ArrayList<LoadOutcome>();
        for (var source : sources.all()) {
            if (there.stream().anyMatch(edition -> !edition.shipped() && replaces(source, edition))) {
                continue;
            }
            var digest = ReferenceFile.shippedDigest(source);
            if (isThere(there, source, digest)) {
                outcomes.add(new LoadOutcome.AlreadyThere(source.code(), source.edition()));
                continue;
            }
            var problems = new FileProblems();
            var reading = ReferenceFile.shipped(source, authorities, problems);
            outcomes.add(load(reading, problems, digest, true));
        }
        return outcomes;
    }

    /** The same for the demonstration's start, where there is nobody to read an outcome: says what it loaded. */
    public void loadShipped(Consumer<String> progress) {
        for (var outcome : loadShipped()) {
            switch (outcome) {
                case LoadOutcome.Loaded(var report) -> progress.accept("%,d public figures are loaded: %s, %s"
                        .formatted(report.figures(), report.source(), report.edition()));
                case LoadOutcome.AlreadyThere there -> { }
                case LoadOutcome.Refused(var problems) ->
                    throw new IllegalStateException("Figures that ship cannot be used: " + problems);
            }
        }
    }

    /**
     * Loads an operator's file in the shape in which its source is published. An edition that is there is replaced in
     * one transaction; so is every edition of a source whose newer ones hold all that went before.
     *
     * @param source one of {@link #sources()}
     * @param edition the edition; may be empty where the file's own years tell
     * @param published the day of publication, where it is known
     */
    public LoadOutcome load(Path file, String source, Optional<String> edition, Optional<LocalDate> published) {
        var known = sources.find(source);
        if (known.isEmpty()) {
            return refused(source, "There is no such source; there are " + String.join(", ", sources()));
        }
        if (!Files.isRegularFile(file)) {
            return refused(file.toString(), "The file is missing");
        }
        if (edition.isEmpty() && !known.get().replacesAll()) {
            return refused(file.getFileName().toString(), "Say which edition it is, for example 2021-22");
        }
        var problems = new FileProblems();
        var reading = ReferenceFile.published(
                file, known.get().of(edition.orElse(""), published), authorities, problems);
        if (edition.isEmpty()) {
            reading.edition(years(reading));
        }
        var digest = ReferenceFile.digest(file, known.get());
        return isThere(loaded(), reading.source(), digest)
                ? new LoadOutcome.AlreadyThere(source, reading.source().edition())
                : load(reading, problems, digest, false);
    }

    private LoadOutcome load(Reading reading, FileProblems problems, String digest, boolean shipped) {
        if (problems.count() == 0 && reading.figures().isEmpty()) {
            reading.problem(0, "There is no figure in it that this service keeps");
        }
        if (problems.count() > 0) {
            return new LoadOutcome.Refused(few(problems.found()));
        }
        return asOwner(owner -> {
            owner.setAutoCommit(false);
            var source = reading.source();
            repository.lock(owner);
            repository.clear(owner, source);
            var overlaps = repository.overlaps(owner, source, reading.figures());
            repository.add(owner, source, reading.figures(), shipped, digest, clock.instant());
            owner.commit();
            return new LoadOutcome.Loaded(reading.report().with(overlaps));
        });
    }

    private static boolean replaces(Source shipped, LoadedEdition edition) {
        return edition.source().equals(shipped.code())
                && (shipped.replacesAll() || edition.edition().equals(shipped.edition()));
    }

    private static boolean isThere(List<LoadedEdition> there, Source source, String digest) {
        return there.stream().anyMatch(edition -> edition.source().equals(source.code())
                && edition.edition().equals(source.edition()) && edition.digest().equals(digest));
    }

    private static String years(Reading reading) {
        var periods = reading.figures().stream().map(Figure::period).sorted().toList();
        return periods.isEmpty() ? "" : periods.getFirst() + " to " + periods.getLast();
    }

    private static LoadOutcome refused(String file, String reason) {
        return new LoadOutcome.Refused(List.of(new FileProblem(file, 0, reason)));
    }

    private static List<FileProblem> few(List<FileProblem> problems) {
        if (problems.size() <= PROBLEMS_SHOWN) {
            return problems;
        }
        var few = new ArrayList<>(problems.subList(0, PROBLEMS_SHOWN));
        few.add(new FileProblem(few.getFirst().file(), 0, "%,d more problems like these"
                .formatted(problems.size() - PROBLEMS_SHOWN)));
        return few;
    }

    private interface OwnerWork<T> {
        T with(Connection owner) throws SQLException;
    }

    /** What is not committed is undone when the connection closes. */
    private <T> T asOwner(OwnerWork<T> work) {
        try (var owner = database.owner()) {
            return work.with(owner);
        } catch (SQLException e) {
            throw new LoadingException(e);
        }
    }
}
