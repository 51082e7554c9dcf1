package org.caremarket.position.paper;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.web.Typed;

/** @param format the name of a {@link PaperFormat}, in any case */
@Introspected
@Serdeable
record FileForm(@Nullable String format) {

    static final FileForm EMPTY = new FileForm(PaperFormat.PDF.name());

    Optional<PaperFormat> chosen() {
        return Typed.choice(PaperFormat.class, format);
    }
}
