package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Nullable;

/**
 * What the page of an import shows that is not, or not by this person, to be reviewed.
 *
 * @param kind null when this service no longer knows it
 * @param changedSince whether undoing it was tried and refused
 * @param mayUndo whether whoever looks may undo imports
 */
public record ImportView(
        String council, Import file, @Nullable ImportKind kind, boolean changedSince, boolean mayUndo) {

    public String href() {
        return "/" + council + "/imports/" + file.id();
    }

    /** The answer first: what became of the file. */
    public String answer() {
        var accepted = file.accepted() == null ? 0 : file.accepted();
        return switch (file.state()) {
            case REVIEW -> "It waits for an officer or an approver to review it. Nothing is written yet.";
            case IMPORTING -> "%s confirmed it on %s, and it is being written. Nobody sees any of it before all is written."
                    .formatted(file.decidedBy(), decided());
            case IMPORTED -> "%s %s imported by %s on %s.".formatted(
                    Words.count(accepted, item()), accepted == 1 ? "was" : "were", file.decidedBy(), decided());
            case UNDONE -> "It was imported and taken back: %s undid it on %s.".formatted(file.decidedBy(), decided());
            case DISCARDED -> "%s threw the file away on %s. Nothing was written.".formatted(file.decidedBy(), decided());
        };
    }

    public String title() {
        return kind == null ? file.kind() : kind.title();
    }

    public String size() {
        return file.size() < 1024 ? file.size() + " bytes" : "%,d KB".formatted(Math.ceilDiv(file.size(), 1024));
    }

    /** How many rows were left out; empty while that is not decided. */
    public String leftOut() {
        return file.leftOut() == null ? "" : "%,d".formatted(file.leftOut());
    }

    public String uploaded() {
        return "by %s on %s".formatted(file.uploadedBy(), Words.moment(file.uploadedAt()));
    }

    /** Where what was imported is seen; null when it is not, or not any more. */
    public @Nullable String outcome() {
        return file.state() == ImportState.IMPORTED ? "/" + council + file.outcome() : null;
    }

    /** Whether to offer undoing it. */
    public boolean undo() {
        return mayUndo && kind != null && file.state().mayBecome(ImportState.UNDONE) && !changedSince;
    }

    public String undoButton() {
        return "Take back " + Words.count(file.accepted() == null ? 0 : file.accepted(), item());
    }

    private String item() {
        return kind == null ? "record" : kind.item();
    }

    private String decided() {
        return file.decidedAt() == null ? "an unknown day" : Words.moment(file.decidedAt());
    }
}
