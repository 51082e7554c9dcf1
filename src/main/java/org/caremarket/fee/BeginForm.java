package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.web.Typed;

/** For which kind of care a result is begun. */
@Introspected
@Serdeable
record BeginForm(@Nullable String careType) {

    Optional<CareType> care() {
        return CareType.ofSlug(Typed.line(careType)).filter(CareType::hasExercise);
    }
}
