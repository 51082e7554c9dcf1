package org.caremarket.provider;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What is said to remove a record, or to merge it into another.
 *
 * @param into name or number of the provider that stays; not needed to remove
 * @param version the version that was seen
 */
@Introspected
@Serdeable
public record GoingForm(@Nullable String into, @Nullable String version) {

    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        return Typed.number(version).isPresent() || !errors.isEmpty() ? errors
                : errors.and("version", ProviderForm.VERSION_MISSING);
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }
}
