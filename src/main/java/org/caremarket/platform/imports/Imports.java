package org.caremarket.platform.imports;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
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

    private static final String RECORD = "import";

    /** The choices are kept, and the outcome is. */
    private static final int CHANGES_OF_AN_IMPORT = 2;

    private final ImportRepository repository;
    private final List<ImportKind> kinds;
    private final KeptChoices kept;
    private final AuditTrail audit;
    private final Clock clock;

    Imports(ImportRepository repository, List<ImportKind> kinds, KeptChoices kept, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.kinds = kinds.stream().sorted(Comparator.comparing(ImportKind::title)).toList();
        this.kept = kept;
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

    /** What an import would make, with what was chosen so far; empty when it is not to be reviewed. */
    @ReadOnly
    public Optional<Review> review(long id) {
        return repository.find(id)
                .filter(file -> file.state() == ImportState.REVIEW)
                .flatMap(file -> kind(file.kind()).map(kind -> read(file, kind)));
    }

    /** The same with other choices, which are not kept. */
    @ReadOnly
    public Optional<Review> review(long id, Choices more) {
        return review(id).map(now -> reread(now, now.file(), now.choices().with(more)));
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
        return switch (SheetReader.read(content, fileName)) {
            case SheetOutcome.Unreadable(var reason) -> new UploadOutcome.Refused(FormErrors.of("file", reason));
            case SheetOutcome.Read(var sheet, var notes) -> {
                var name = FileName.tidy(fileName);
                var id = repository.add(
                        kindName, name, content, content.length, sha256(content), by.name(), clock.instant());
                audit.record(by, "uploaded", RECORD, id, "%s, as %s: %,d rows with values".formatted(
                        name, kind.get().title().toLowerCase(), sheet.rows().size()));
                yield new UploadOutcome.Uploaded(repository.find(id).orElseThrow());
            }
        };
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
        repository.lockWaiting(id);
        var sent = repository.lock(id);
        if (sent.isPresent() && isSentTwice(sent.get(), version, by)) {
            return new Done(sent.get());
        }
        return inReview(id, version, file -> {
            var kind = kind(file.kind()).orElseThrow();
            var before = read(file, kind);
            var now = reread(before, file, before.choices().with(more));
            var unseen = now.unseenIn(before);
            if (!now.errors().isEmpty()) {
                return unfinished(now, now.errors());
            }
            if (!unseen.isEmpty()) {
                return unfinished(now, FormErrors.of(unseen.columns() ? "columns" : "decisions", unseen.sentence()));
            }
            repository.keep(id, kept.write(now.choices()));
            var outcome = kind.write(now.reading(), id, by);
            var written = now.reading().items().size();
            var leftOut = now.reading().leftOut().size();
            repository.imported(id, written, leftOut, outcome, by.name(), clock.instant());
            audit.record(by, "imported", RECORD, id, "%s: %s, %,d rows left out".formatted(
                    file.fileName(), Words.count(written, kind.item()), leftOut));
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
        return file.state() == ImportState.IMPORTED && by.name().equals(file.decidedBy())
                && file.version() == version + CHANGES_OF_AN_IMPORT;
    }

    /** What somebody typed is kept even when it cannot be imported: they may come back later. */
    private Unfinished unfinished(Review now, FormErrors errors) {
        repository.keep(now.file().id(), kept.write(now.choices()));
        var file = repository.find(now.file().id()).orElseThrow();
        return new Unfinished(
                new Review(file, now.kind(), now.sheet(), now.notes(), now.choices(), now.reading()), errors);
    }

    private Review read(Import file, ImportKind kind) {
        var content = repository.content(file.id());
        var choices = kept.read(content.choices());
        return switch (SheetReader.read(content.content(), file.fileName())) {
            case SheetOutcome.Read(var sheet, var notes) ->
                new Review(file, kind, sheet, notes, choices, kind.read(sheet, choices));
            case SheetOutcome.Unreadable(var reason) ->
                throw new IllegalStateException("A file that was read before cannot be read again: " + reason);
        };
    }

    private static Review reread(Review review, Import file, Choices choices) {
        return choices.equals(review.choices()) ? review : new Review(
                file, review.kind(), review.sheet(), review.notes(), choices, review.kind().read(review.sheet(), choices));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
