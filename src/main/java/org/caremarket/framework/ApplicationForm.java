package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.Typed;

/**
 * An application as people type it.
 *
 * @param provider the id of a provider in the register; only of a new application
 * @param name of a provider that is not in the register yet
 * @param lots ids of the lots applied for
 */
@Introspected
@Serdeable
record ApplicationForm(@Nullable String provider, @Nullable String name, @Nullable List<String> lots,
        @Nullable String receivedOn, @Nullable String version) {

    static ApplicationForm begin() {
        return new ApplicationForm("", "", List.of(), "", "");
    }

    static ApplicationForm of(Application it) {
        return new ApplicationForm("" + it.providerId(), "", it.lots().stream().map(Object::toString).toList(),
                Say.typed(it.receivedOn()), "" + it.version());
    }

    /** The name of a provider that is to be added to the register; null when one of the register is chosen. */
    @Nullable String newName() {
        return Typed.line(provider).isEmpty() ? Typed.lineOrNull(name) : null;
    }

    Application read(Check check, Whole whole, Reopening round, @Nullable Application before) {
        var who = before == null ? check.id("provider", "Choose a provider from the register", provider) : before.providerId();
        var called = check.line("name", "The name", name, 200);
        if (before == null && who == 0 && called == null) {
            check.wrong("provider", "Choose a provider from the register, or enter the name of a new one");
        }
        if (before == null && who != 0 && called != null) {
            check.wrong("name", "A provider is chosen from the register: remove the name, or choose none");
        }
        var wanted = (lots == null ? List.<String>of() : lots).stream().map(Typed::id).flatMap(Optional::stream).distinct()
                .toList();
        if (wanted.isEmpty() || wanted.stream().anyMatch(id -> whole.lot(id).isEmpty())) {
            check.wrong("lots", "Choose one or more lots of this framework");
        }
        var received = check.needDay("receivedOn", "Enter the day on which it was received", receivedOn);
        if (received != null && received.isAfter(whole.today())) {
            check.wrong("receivedOn", "Enter a day that is not in the future");
        }
        return new Application(before == null ? 0 : before.id(), whole.framework().id(), round.id(), who,
                before == null ? Say.empty(called) : before.provider(), wanted, received, ApplicationOutcome.RECEIVED, null, null,
                check.version(before != null, version));
    }

    ApplicationForm onTopOf(Application current) {
        return new ApplicationForm(provider, name, lots, receivedOn, "" + current.version());
    }
}
