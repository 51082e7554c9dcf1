package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * Which document somebody asks for; a program sends the same.
 *
 * @param format the name of a {@link PaperFormat}, in any case
 * @param edition the number of an edition; empty or {@code now} for the plan as it reads now
 */
@Introspected
@Serdeable
public record DocumentForm(@Nullable String format, @Nullable String edition) {

    static final DocumentForm EMPTY = new DocumentForm(PaperFormat.PDF.name(), DocumentForm.NOW);
    static final String NOW = "now";

    FormErrors check() {
        var errors = chosen().isPresent() ? FormErrors.none() : FormErrors.of("format", "Select a kind of file");
        return ofNow() || number().isPresent()
                ? errors
                : errors.and("edition", "Select the plan as it reads now, or one of its editions");
    }

    Optional<PaperFormat> chosen() {
        return Typed.choice(PaperFormat.class, format);
    }

    /** The number of the edition; empty for the plan as it reads now. */
    Optional<Integer> number() {
        return ofNow() ? Optional.empty() : Typed.number(Typed.line(edition));
    }

    private boolean ofNow() {
        return Typed.line(edition).isEmpty() || Typed.line(edition).equals(NOW);
    }
}
