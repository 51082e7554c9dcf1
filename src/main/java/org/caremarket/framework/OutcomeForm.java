package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * The outcome of an application as people type it.
 *
 * @param outcome successful, unsuccessful or withdrawn
 */
@Introspected
@Serdeable
record OutcomeForm(@Nullable String outcome, @Nullable String decidedOn, @Nullable String reason, @Nullable String version) {

    static OutcomeForm begin(Application application) {
        return new OutcomeForm("", "", "", "" + application.version());
    }

    /** An outcome that was checked. */
    record Decided(ApplicationOutcome outcome, LocalDate on, @Nullable String reason, int version) {}

    Decided read(Check check, Whole whole) {
        var came = check.choice(ApplicationOutcome.class, "outcome", "Choose what came of the application", outcome);
        if (came == ApplicationOutcome.RECEIVED) {
            check.wrong("outcome", "Choose what came of the application");
        }
        var on = check.needDay("decidedOn", "Enter the day of the decision", decidedOn);
        if (on != null && on.isAfter(whole.today())) {
            check.wrong("decidedOn", "Enter a day that is not in the future");
        }
        var why = check.text("reason", "The reason", reason, 2000);
        if (came == ApplicationOutcome.UNSUCCESSFUL && why == null) {
            check.wrong("reason", "Enter why it was unsuccessful; only those who work in the council read it");
        }
        return new Decided(came, on, why, check.version(true, version));
    }

    OutcomeForm onTopOf(Application current) {
        return new OutcomeForm(outcome, decidedOn, reason, "" + current.version());
    }
}
