package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.govuk.Radios;

/**
 * What an administrator decided about signing off plans.
 *
 * @param ownApproval {@code yes} or {@code no}
 * @param version the version of the rules that was seen before
 */
@Introspected
@Serdeable
public record RulesForm(@Nullable String ownApproval, @Nullable String version) {

    static RulesForm of(PlanRules rules) {
        return new RulesForm(rules.ownApproval() ? "yes" : "no", "" + rules.version());
    }

    FormErrors check() {
        var errors = FormErrors.none();
        if (!"yes".equals(ownApproval) && !"no".equals(ownApproval)) {
            errors = errors.and("ownApproval", "Select whether approvers may approve what they alone wrote");
        }
        return Typed.number(version).isPresent()
                ? errors
                : errors.and("version", "It is not said which rules you saw: open the page again");
    }

    boolean allowed() {
        return "yes".equals(ownApproval);
    }

    int seenVersion() {
        return Typed.number(version).orElseThrow();
    }

    /** The question, as the page asks it. */
    public Radios question(FormErrors errors) {
        return Radios.named("ownApproval").legend("May an approver approve a plan that they alone wrote?")
                .choice("no", "No, another approver has to").choice("yes", "Yes").value(ownApproval).errors(errors);
    }
}
