package org.caremarket.platform.imports;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.file.FileName;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.ImportOutcome.ChangedSince;
import org.caremarket.platform.imports.ImportOutcome.Done;
import org.caremarket.platform.imports.ImportOutcome.NotFound;
import org.caremarket.platform.imports.ImportOutcome.Stale;
import org.caremarket.platform.imports.ImportOutcome.Unfinished;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** Files that a council imports: uploaded, reviewed, then imported whole or not at all, and undone. */
@Singleton
public class Imports {

    static final String RECORD = "import";

    /** The choices are kept, and the outcome is. */
    private static final int CHANGES_OF_AN_IMPORT = 2;

    private final ImportRepository repository;
    private final List<ImportKind> kinds;
    private final KeptChoices kept;
    private final Readings readings;
    private final LargeFiles large;
    private final ImportWriting writing;
    private final AuditTrail audit;
    private final Clock clock;

    Imports(ImportRepository repository, List<ImportKind> kinds, KeptChoices kept, Readings readings, LargeFiles large,
            ImportWriting writing, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.kinds = kinds.stream().sorted(Comparator.comparing(ImportKind::title)).toList();
        this.kept = kept;
        this.readings = readings;
        this.large = large;
        this.writing = writing;
        this.audit = audit;
        this.clock = clock;
    }

    /** What can be imported, by title. */
    public List<ImportKind> kinds() {
        return kinds;
    }

    /** The kind of this name. */
    public Optional<ImportKind> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Imports, newest first. */
    @ReadOnly
    public Items<Import> list(PageRequest page) {
        return new Items<>(repository.list(page.size(), page.offset()), repository.number());
    }

    /** The import with this id, if this council has it. */
    public Optional<Import> find(long id) {
        return repository.find(id);
    }

    /**
     * What an import would make, with what was chosen so far. A large file that is not in memory is read by a job, which
     * is started here when there is none.
     */
    @Transactional
    public Optional<Looked> look(long id, Actor by) {
        return repository.find(id).map(file -> {
            var kind = kind(file.kind());
            if (kind.isEmpty() || file.state() != ImportState.REVIEW) {
                return large.writing(file).<Looked>map(job -> new Looked.Awaited(file, job)).orElse(new Looked.Decided(file));
            }
            return file.inBackground() ? large.look(file, by) : new Looked.Ready(readings.review(file, kind.get()));
        });
    }

    /** Has a large file read once more, after that failed. */
    @Transactional
    public Optional<Import> readAgain(long id, Actor by) {
        var found = repository.find(id);
        found.filter(file -> file.state() == ImportState.REVIEW && file.inBackground())
                .ifPresent(file -> large.read(file, by));
        return found;
    }

    /** What an import would make, with other choices on top, which are not kept; empty when there is no review now. */
    @Transactional
    public Optional<Review> review(long id, Choices more, Actor by) {
        return look(id, by).flatMap(looked -> looked instanceof Looked.Ready(var review)
                ? Optional.of(readings.again(review, review.file(), review.choices().with(more)))
                : Optional.empty());
    }

    /**
     * Keeps a file to be reviewed. One that is no table is refused and not kept.
     *
     * @param fileName as the browser gives it
     */
    @Transactional
    public UploadOutcome upload(String kindName, String fileName, byte[] content, Actor by) {
        var kind = kind(kindName);
        if (kind.isEmpty()) {
            return new UploadOutcome.Refused(FormErrors.of("kind", "Select what the file holds"));
        }
        var refusal = SheetReader.refusal(content);
        if (refusal.isPresent()) {
            return new UploadOutcome.Refused(FormErrors.of("file", refusal.get()));
        }
        if (LargeFiles.isLarge(content)) {
            return keep(kind.get(), fileName, content, "%,d KB".formatted(content.length / 1024), true, by);
        }
        return switch (SheetReader.read(content, fileName)) {
            case SheetOutcome.Unreadable(var reason) -> new UploadOutcome.Refused(FormErrors.of("file", reason));
            case SheetOutcome.Read(var sheet, var notes, var names) -> keep(kind.get(), fileName, content,
                    "%,d rows with values".formatted(sheet.rows().size()), LargeFiles.isLarge(sheet), by);
        };
    }

    private UploadOutcome keep(
            ImportKind kind, String fileName, byte[] content, String measure, boolean inBackground, Actor by) {
        var name = FileName.tidy(fileName);
        var id = repository.add(kind.name(), name, content, content.length, Digests.sha256(content), by.name(),
                clock.instant(), inBackground);
        audit.record(by, "uploaded", RECORD, id, "%s, as %s: %s".formatted(name, kind.title().toLowerCase(), measure));
        var file = repository.find(id).orElseThrow();
        if (inBackground) {
            large.read(file, by);
        }
        return new UploadOutcome.Uploaded(file);
    }

    /** Keeps what somebody chose about a file, on top of what was chosen before. */
    @Transactional
    public ImportOutcome choose(long id, int version, Choices more) {
        return inReview(id, version, file -> {
            repository.keep(id, kept.write(kept.read(repository.content(id).choices()).with(more)));
            return new Done(repository.find(id).orElseThrow());
        });
    }

    /**
     * Imports a file with what was chosen before and now. When that shows what nobody could see before, it is shown
     * first. Of two who confirm at once, the second is stale.
     */
    @Transactional
    public ImportOutcome confirm(long id, int version, Choices more, Actor by) {
        if (repository.find(id).filter(file -> !file.inBackground()).isPresent()) {
            repository.lockWaiting(id);
        }
        var sent = repository.lock(id);
        if (sent.isPresent() && isSentTwice(sent.get(), version, by)) {
            return new Done(sent.get());
        }
        return inReview(id, version, file -> {
            var kind = kind(file.kind()).orElseThrow();
            var before = file.inBackground() ? large.review(file) : Optional.of(readings.review(file, kind));
            if (before.isEmpty() || file.inBackground()
                    && Readings.isOfOtherSheet(before.get(), before.get().choices().with(more))) {
                repository.keep(id, kept.write(kept.read(repository.content(id).choices()).with(more)));
                return new ImportOutcome.Awaited(repository.find(id).orElseThrow());
            }
            var now = readings.again(before.get(), file, before.get().choices().with(more));
            var unseen = now.unseenIn(before.get());
            if (!now.errors().isEmpty()) {
                return unfinished(now, now.errors());
            }
            if (!unseen.isEmpty()) {
                return unfinished(now, FormErrors.of(unseen.columns() ? "columns" : "decisions", unseen.sentence()));
            }
            repository.keep(id, kept.write(now.choices()));
            if (!file.inBackground()) {
                return new Done(writing.write(now, by, items -> { }));
            }
            repository.importing(id, by.name(), clock.instant());
            large.write(file, by);
            return new Done(repository.find(id).orElseThrow());
        });
    }

    /** Takes back everything that an import wrote; nothing when some of it was changed since. */
    @Transactional
    public ImportOutcome undo(long id, Actor by) {
        var found = repository.lock(id);
        var kind = found.flatMap(file -> kind(file.kind()));
        if (kind.isEmpty()) {
            return new NotFound();
        }
        var file = found.get();
        if (!file.state().mayBecome(ImportState.UNDONE)) {
            return new Stale(file);
        }
        if (!kind.get().undo(id, by)) {
            return new ChangedSince(file);
        }
        repository.undone(id, by.name(), clock.instant());
        audit.record(by, "undid", RECORD, id, "%s: %s taken back".formatted(
                file.fileName(), Words.count(file.accepted() == null ? 0 : file.accepted(), kind.get().item())));
        return new Done(repository.find(id).orElseThrow());
    }

    /** Throws away a file that was never imported; that it was there stays known. */
    @Transactional
    public ImportOutcome discard(long id, Actor by) {
        // The job that writes it holds its lock to the end: nobody waits for that to be told no.
        var written = repository.find(id).filter(file -> file.state() == ImportState.IMPORTING);
        if (written.isPresent()) {
            return new Stale(written.get());
        }
        var found = repository.lock(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var file = found.get();
        if (!file.state().mayBecome(ImportState.DISCARDED)) {
            return new Stale(file);
        }
        repository.discarded(id, by.name(), clock.instant());
        audit.record(by, "discarded", RECORD, id, file.fileName());
        return new Done(repository.find(id).orElseThrow());
    }

    private ImportOutcome inReview(long id, int version, Function<Import, ImportOutcome> step) {
        var found = repository.lock(id);
        if (found.isEmpty() || kind(found.get().kind()).isEmpty()) {
            return new NotFound();
        }
        var file = found.get();
        return file.state() == ImportState.REVIEW && file.version() == version ? step.apply(file) : new Stale(file);
    }

    /** The same person pressed the button twice: the first time counts, and nobody else is blamed. */
    private static boolean isSentTwice(Import file, int version, Actor by) {
        var changes = file.version() - version;
        return by.name().equals(file.decidedBy()) && switch (file.state()) {
            case IMPORTING -> changes == CHANGES_OF_AN_IMPORT;
            case IMPORTED -> changes == CHANGES_OF_AN_IMPORT + (file.inBackground() ? 1 : 0);
            case REVIEW, UNDONE, DISCARDED -> false;
        };
    }

    /** What somebody typed is kept even when it cannot be imported: they may come back later. */
    private Unfinished unfinished(Review now, FormErrors errors) {
        repository.keep(now.file().id(), kept.write(now.choices()));
        var file = repository.find(now.file().id()).orElseThrow();
        var shown = new Review(file, now.kind(), now.cells(), now.notes(), now.choices(), now.reading(), null);
        if (file.inBackground()) {
            large.keep(shown);
        }
        return new Unfinished(shown, errors);
    }
}
