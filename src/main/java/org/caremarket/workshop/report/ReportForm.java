package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/**
 * Which file of a report somebody asks for; a program sends the same.
 *
 * @param format the name of a {@link PaperFormat}, in any case
 */
@Introspected
@Serdeable
public record ReportForm(@Nullable String format) {

    static final ReportForm EMPTY = new ReportForm(PaperFormat.PDF.name());

    FormErrors check() {
        return chosen().isPresent() ? FormErrors.none() : FormErrors.of("format", "Select a kind of file");
    }

    Optional<PaperFormat> chosen() {
        return Typed.choice(PaperFormat.class, format);
    }
}
