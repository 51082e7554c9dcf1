package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * Which file of a continuity plan somebody asks for; a program sends the same.
 *
 * @param format the name of a {@link PaperFormat}, in any case
 */
@Introspected
@Serdeable
public record DocumentForm(@Nullable String format) {

    FormErrors check() {
        return chosen().isPresent() ? FormErrors.none() : FormErrors.of("format", "Select a kind of file");
    }

    Optional<PaperFormat> chosen() {
        return Typed.choice(PaperFormat.class, format);
    }
}
