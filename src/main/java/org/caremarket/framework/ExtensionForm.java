package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** The decision on an extension as people type it. */
@Introspected
@Serdeable
record ExtensionForm(@Nullable String taken, @Nullable String decidedOn, @Nullable String version) {

    static ExtensionForm begin(Whole whole) {
        return new ExtensionForm("", "", "" + whole.framework().version());
    }

    /** A decision that was checked. */
    record Decided(Boolean taken, LocalDate on, int version) {}

    Decided read(Check check, Whole whole) {
        var yes = check.yesNo("taken", taken);
        if (yes == null) {
            check.wrong("taken", "Choose whether the extension is taken");
        }
        var on = check.needDay("decidedOn", "Enter the day of the decision", decidedOn);
        if (on != null && on.isAfter(whole.today())) {
            check.wrong("decidedOn", "Enter a day that is not in the future");
        }
        return new Decided(yes, on, check.version(true, version));
    }

    ExtensionForm onTopOf(Whole current) {
        return new ExtensionForm(taken, decidedOn, "" + current.framework().version());
    }
}
