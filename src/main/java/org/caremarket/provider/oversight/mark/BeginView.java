package org.caremarket.provider.oversight.mark;

import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;
import org.caremarket.provider.oversight.Fields;

/** What the form shows with which an assessment begins. */
public record BeginView(
        String council, List<Scheme> schemes, List<Location> locations, List<Provider> providers, BeginForm form, FormErrors errors) {

    public String path() {
        return "/" + council + "/quality-mark/assessments";
    }

    public Select scheme() {
        var select = Fields.choice("scheme", "Mark or list", form.scheme(), errors).option("", "Choose a mark");
        for (var each : schemes) {
            select = select.option("" + each.id(), each.name());
        }
        return select;
    }

    public Select subject() {
        var select = Fields.choice("subject", "Who is assessed", form.subject(), errors).option("", "Choose a location or provider");
        for (var each : locations) {
            select = select.option(BeginForm.LOCATION + each.id(), "Location: %s (%s)".formatted(each.name(), each.providerName()));
        }
        for (var each : providers) {
            select = select.option(BeginForm.PROVIDER + each.id(), "Provider as a whole: " + each.name());
        }
        return select;
    }
}
