package org.caremarket.provider;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;

/**
 * What the form of a provider shows: what was typed, and what is wrong with it.
 *
 * @param provider as it stands; null for a new one
 * @param taken the provider that has this number already; null when none has
 */
public record ProviderFormView(
        String council, @Nullable Provider provider, ProviderForm form, FormErrors errors, @Nullable Provider taken) {

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "name");
    }

    /** Where the form is sent to, and where it leads on without sending it. */
    public String path() {
        return "/" + council + "/providers" + (provider == null ? "" : "/" + provider.id());
    }

    public String takenHref() {
        return "/" + council + "/providers/" + taken.id();
    }

    public Input name() {
        return Input.named("name").label(label("Name")).value(form.name()).errors(errors);
    }

    public Input cqcId() {
        return Input.named("cqcId").label(label("CQC number of the provider (optional)")).value(form.cqcId()).errors(errors).width(20)
                .hint("For example, 1-101641521. It stands on the provider’s page at cqc.org.uk");
    }

    public Input brand() {
        return Input.named("brand").label(label("Brand (optional)")).value(form.brand()).errors(errors);
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return Difference.beside(provider.text().parts(), form.text().parts());
    }

    private static Label label(String text) {
        return Label.of(text).classes("govuk-label--s");
    }
}
