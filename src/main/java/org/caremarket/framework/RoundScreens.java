package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.provider.Provider;

/** The forms of re-opening rounds, their applications, and of months. */
final class RoundScreens {

    private RoundScreens() {}

    static FormPage round(String council, Whole whole, @Nullable Reopening before, RoundForm form, FormErrors errors) {
        var fields = new Fields(errors)
                .line("title", "Name", "For example, Autumn 2026", form.title())
                .narrow("announcedOn", "Announced on (optional)", "For example, 27 March 2026", form.announcedOn())
                .narrow("opensOn", "First day for applications", null, form.opensOn())
                .narrow("closesOn", "Last day for applications", null, form.closesOn())
                .narrow("decidesOn", "Decision expected on (optional)", null, form.decidesOn());
        return FrameworkScreens.part(council, whole, before, "round", "rounds", form.version(), fields, errors);
    }

    static FormPage application(String council, Whole whole, Reopening round, @Nullable Application before, ApplicationForm form,
            List<Provider> providers, FormErrors errors) {
        var fields = new Fields(errors);
        if (before == null) {
            fields.one("provider", "Provider", null, form.provider(),
                            LotScreens.options("Not in the register yet", providers, Provider::id, Provider::name))
                    .line("name", "Name of a provider that is not in the register", "It is added to the register", form.name());
        }
        fields.any("lots", "Which lots or tiers does it apply for?", form.lots(), whole.lots().stream()
                        .map(lot -> Choice.of("" + lot.id(), lot.name())).toList())
                .narrow("receivedOn", "Received on", "For example, 27 March 2026", form.receivedOn());
        var path = "/" + council + Addresses.at(round);
        return FormPage.of(before == null ? "Add an application" : "Change this application",
                before == null ? round.title() : before.called(), "", path + "/applications"
                + (before == null ? "" : "/" + before.id()),
                path, before == null ? "Add the application" : "Save the application", before == null ? null : form.version(),
                fields, errors);
    }

    static FormPage outcome(String council, Reopening round, Application application, OutcomeForm form, FormErrors errors) {
        var fields = new Fields(errors)
                .one("outcome", "What came of it?", null, form.outcome(), Stream.concat(Stream.of(Select.Option.of("", "Choose")),
                        Arrays.stream(ApplicationOutcome.values()).filter(application.outcome()::mayBecome)
                                .map(each -> Select.Option.of(each.name(), each.title()))).toList())
                .narrow("decidedOn", "Decided on", "For example, 27 March 2026", form.decidedOn())
                .lines("reason", "Why", "Needed when it is unsuccessful. Read only by those who work in the council",
                        form.reason());
        var path = "/" + council + Addresses.at(round);
        return FormPage.of("Record the outcome", application.called(),
                "Who is successful becomes a member of the lots applied for at once.",
                path + "/applications/" + application.id() + "/outcome", path, "Record the outcome", form.version(), fields,
                errors);
    }

    static FormPage month(String council, Whole whole, YearMonth month, MonthForm form, FormErrors errors) {
        var words = whole.framework().counted().words();
        var fields = new Fields(errors);
        whole.lots().forEach(lot -> fields.narrow(MonthForm.FIELD + lot.id(), "%s: %s".formatted(lot.name(), words), null,
                form.amounts().get("" + lot.id())));
        fields.narrow(MonthForm.FIELD + MonthForm.SPOT, "Outside the framework: " + words,
                "Spot purchases and others not bought through it",
                form.amounts().get(MonthForm.SPOT));
        var path = "/" + council + Addresses.at(whole.framework().id()) + "/months";
        return FormPage.of(MonthForm.title(month), whole.framework().title(),
                "What was bought in the month. Leave out what is not known: it is then not stated, and never counted as 0.",
                path + "/" + month, path, "Save the month", form.version(), fields, errors);
    }
}
