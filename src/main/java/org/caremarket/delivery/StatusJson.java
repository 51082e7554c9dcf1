package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.TypedDate;

/**
 * A report of where an action stands, as the API takes it. Everything is text here, so that a wrong word is an error
 * beside its field and not an unreadable request.
 *
 * @param rag {@code red}, {@code amber} or {@code green}: says by itself that the action is in progress
 * @param lifecycle {@code not_started}, {@code in_progress}, {@code complete} or {@code stopped}
 * @param correctiveAction what is done to put it right; red and amber need it, as they need the narrative
 * @param asOf the day that the report speaks of, {@code 2026-03-27}
 * @param version the version of the action that was read before
 */
@Serdeable
record StatusJson(
        @Nullable String rag,
        @Nullable String lifecycle,
        @Nullable String narrative,
        @Nullable String correctiveAction,
        @Nullable String asOf,
        @Nullable Integer version) {

    /** The same as a form: pages and programs then meet the same rules. */
    StatusForm form() {
        var date = day();
        return new StatusForm(
                status().map(Status::slug).orElse(null), narrative, correctiveAction, date.day(), date.month(), date.year(),
                version == null ? null : version.toString());
    }

    /** The status that the words name; empty when they name none or contradict each other. */
    Optional<Status> status() {
        if (problem().isPresent()) {
            return Optional.empty();
        }
        var colour = word(Rag.class, rag);
        var state = word(Lifecycle.class, lifecycle).or(() -> colour.map(any -> Lifecycle.IN_PROGRESS));
        return Status.of(state.orElse(null), colour.orElse(null));
    }

    /** What is wrong with the words themselves, or with the two together. */
    Optional<FieldError> problem() {
        var colour = word(Rag.class, rag);
        var state = word(Lifecycle.class, lifecycle);
        if (rag != null && colour.isEmpty()) {
            return Optional.of(new FieldError("rag", "Rag must be red, amber or green"));
        }
        if (lifecycle != null && state.isEmpty()) {
            return Optional.of(new FieldError(
                    "lifecycle", "Lifecycle must be not_started, in_progress, complete or stopped"));
        }
        if (colour.isPresent() && state.isPresent() && state.get() != Lifecycle.IN_PROGRESS) {
            return Optional.of(new FieldError("rag", "Rag goes only with what is in progress"));
        }
        if (colour.isEmpty() && state.filter(Lifecycle.IN_PROGRESS::equals).isPresent()) {
            return Optional.of(new FieldError("rag", "Say with rag how what is in progress stands: red, amber or green"));
        }
        return Optional.empty();
    }

    private TypedDate day() {
        var parts = asOf == null ? new String[0] : asOf.strip().split("-");
        return parts.length == 3 ? new TypedDate(parts[2], parts[1], parts[0]) : new TypedDate(asOf, "", "");
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, @Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException noSuchWord) {
            return Optional.empty();
        }
    }
}
