package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;

/** A delegation as people type it. */
@Introspected
@Serdeable
record DelegationForm(@Nullable @NotBlank(message = "Enter what is delegated") String what,
        @Nullable @NotBlank(message = "Enter to whom it is delegated") String whom, @Nullable String consulting,
        @Nullable String untilWords, @Nullable String version) {

    static DelegationForm begin() {
        return new DelegationForm("", "", "", "", "");
    }

    static DelegationForm of(Delegation it) {
        return new DelegationForm(it.what(), it.whom(), Say.empty(it.consulting()), Say.empty(it.untilWords()), ""
                + it.version());
    }

    Delegation read(Check check, long framework, @Nullable Delegation before) {
        return new Delegation(before == null ? 0 : before.id(), framework,
                Say.empty(check.text("what", "What is delegated", what, 2000)),
                Say.empty(check.line("whom", "To whom", whom, 200)),
                check.line("consulting", "In consultation with whom", consulting, 200),
                check.line("untilWords", "Until when", untilWords, 200), check.version(before != null, version));
    }

    DelegationForm onTopOf(Delegation current) {
        return new DelegationForm(what, whom, consulting, untilWords, "" + current.version());
    }
}
