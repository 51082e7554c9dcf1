package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * What a decision is linked to from now on, or no longer: a delivery action, or a version of a section of a plan.
 *
 * @param action the id of an action
 * @param plan the id of a plan
 * @param section the key of its section
 * @param number the version of the section
 * @param words those of them that came of it; may be empty
 * @param passage words that the version added, chosen instead of typing them
 * @param remove anything when the link is taken away
 */
@Introspected
@Serdeable
public record LinkForm(
        @Nullable String action, @Nullable String plan, @Nullable String section, @Nullable String number,
        @Nullable String words, @Nullable String passage, @Nullable String remove) {

    FormErrors checkSection() {
        var errors = Typed.id(plan).isPresent() && !Typed.line(section).isEmpty() && Typed.number(number).isPresent()
                ? FormErrors.none()
                : FormErrors.of("plan", "Choose a plan, a section of it and a version of that");
        return Typed.atMost(errors, "words", "The words", excerpt(), ChangedSection.LONGEST);
    }

    Optional<Long> actionId() {
        return Typed.id(action);
    }

    /** What was typed; else the passage that was chosen. */
    String excerpt() {
        return Typed.lines(words).isEmpty() ? Typed.lines(passage) : Typed.lines(words);
    }

    boolean removes() {
        return !Typed.line(remove).isEmpty();
    }
}
