package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where an action stands: every combination of lifecycle and RAG that means something, and no other. RAG belongs to
 * what is in progress; {@link #UNCLEAR} is a wording from an import that nobody has interpreted yet. In the order in
 * which a reader should see them.
 */
public enum Status {
    RED(Lifecycle.IN_PROGRESS, Rag.RED, "Red"),
    AMBER(Lifecycle.IN_PROGRESS, Rag.AMBER, "Amber"),
    UNCLEAR(null, null, "Status to confirm"),
    GREEN(Lifecycle.IN_PROGRESS, Rag.GREEN, "Green"),
    NOT_STARTED(Lifecycle.NOT_STARTED, null, "Not started"),
    COMPLETE(Lifecycle.COMPLETE, null, "Complete"),
    STOPPED(Lifecycle.STOPPED, null, "Stopped");

    private final @Nullable Lifecycle lifecycle;
    private final @Nullable Rag rag;
    private final String title;

    Status(@Nullable Lifecycle lifecycle, @Nullable Rag rag, String title) {
        this.lifecycle = lifecycle;
        this.rag = rag;
        this.title = title;
    }

    /** The names of all, in their order. */
    static final String[] NAMES = Arrays.stream(values()).map(Status::name).toArray(String[]::new);

    /** How far the work has come; null while the status is unclear. */
    public @Nullable Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Confidence, for what is in progress; null otherwise. */
    public @Nullable Rag rag() {
        return rag;
    }

    /** The word that tags show. */
    public String title() {
        return title;
    }

    /** The word in addresses and class names: {@code not-started}. */
    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Red and amber are only useful with a reason and with what is done to put it right. */
    public boolean needsReason() {
        return this == RED || this == AMBER;
    }

    /** Whether somebody should look at an action that stands here, even while there is time. */
    public boolean needsAttention() {
        return this == RED || this == AMBER || this == UNCLEAR;
    }

    /** Whether an action that stands here may be reported as {@code next}. What is unclear may become anything. */
    public boolean mayBecome(Status next) {
        return next != UNCLEAR && (lifecycle == null || lifecycle.mayBecome(next.lifecycle));
    }

    /** The status of this lifecycle and RAG; empty when the two do not go together. */
    public static Optional<Status> of(@Nullable Lifecycle lifecycle, @Nullable Rag rag) {
        return Arrays.stream(values())
                .filter(status -> status != UNCLEAR && status.lifecycle == lifecycle && status.rag == rag)
                .findFirst();
    }

    /** The status with this word in addresses. */
    public static Optional<Status> ofSlug(@Nullable String slug) {
        return Arrays.stream(values()).filter(status -> status.slug().equals(slug)).findFirst();
    }
}
