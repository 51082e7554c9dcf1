package org.caremarket.provider;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type as a provider, as they typed it; a program sends the same.
 *
 * @param version the version of the provider that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record ProviderForm(
        @Nullable @NotBlank(message = "Enter the provider’s name") String name,
        @Nullable String cqcId,
        @Nullable String brand,
        @Nullable String version) {

    static final String VERSION_MISSING = "It is not said which version you saw: open it again";
    static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 30;

    /** Before anybody typed. */
    static ProviderForm begin() {
        return new ProviderForm("", "", "", "");
    }

    static ProviderForm of(Provider provider) {
        return new ProviderForm(provider.name(), provider.cqcId().orElse(""), provider.brand().orElse(""), "" + provider.version());
    }

    /** The same words on top of another version. */
    ProviderForm onTopOf(Provider current) {
        return new ProviderForm(name, cqcId, brand, "" + current.version());
    }

    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        errors = Typed.atMost(errors, "name", "The name", Typed.line(name), LONGEST);
        errors = number(errors, "cqcId", cqcId);
        return Typed.atMost(errors, "brand", "The brand", Typed.line(brand), LONGEST);
    }

    FormErrors checkChange(Forms forms) {
        var errors = check(forms);
        return seenVersion().isPresent() ? errors : errors.and("version", VERSION_MISSING);
    }

    /** These errors, and one more when this is no number of the regulator's. */
    static FormErrors number(FormErrors errors, String field, @Nullable String typed) {
        var checked = Typed.atMost(errors, field, "The CQC number", Typed.line(typed), LONGEST_NUMBER);
        return checked.message(field) == null && !Typed.line(typed).matches("[A-Za-z0-9-]*")
                ? checked.and(field, "Enter the CQC number with letters, digits and hyphens only, for example 1-101641521")
                : checked;
    }

    /** What the provider is to be; only after a check found nothing. */
    ProviderText text() {
        return new ProviderText(Typed.line(name), cqc(cqcId),
                Optional.ofNullable(Typed.lineOrNull(brand)), Optional.empty());
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    /** The regulator writes its numbers with capital letters; people need not. */
    static Optional<String> cqc(@Nullable String typed) {
        return Optional.ofNullable(Typed.lineOrNull(typed)).map(number -> number.toUpperCase(Locale.ROOT));
    }
}
