package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import org.caremarket.platform.web.Difference;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.provider.oversight.Fields;

/**
 * What the form of a scheme shows.
 *
 * @param scheme as it stands; null for a new one
 * @param behind whether somebody else changed it since it was read
 */
public record SchemeFormView(String council, @Nullable Scheme scheme, SchemeForm form, FormErrors errors, boolean behind) {

    private static final int MONTHS_WIDTH = 3;

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("version", "name");
    }

    public String title() {
        return behind ? "Somebody else changed this mark first" : scheme == null ? "Set up a mark or list" : "Change this mark";
    }

    public String path() {
        return "/" + council + "/quality-mark" + (scheme == null ? "/schemes" : "/schemes/" + scheme.id());
    }

    public String back() {
        return scheme == null ? "/" + council + "/quality-mark" : path();
    }

    public Input name() {
        return Fields.line("name", "Name", form.name(), errors).hint("For example, recognised provider list");
    }

    public Textarea meaning() {
        return Fields.lines("meaning", "What it means", form.meaning(), errors).hint("Everybody can read this beside the holders");
    }

    public Input months() {
        return Fields.line("months", "An award is valid for how many months?", form.months(), errors).width(MONTHS_WIDTH)
                .inputmode("numeric");
    }

    /** What is on record beside what was typed. */
    public List<Difference> differences() {
        return scheme == null ? List.of() : List.of(new Difference("Name", scheme.name(), Typed.line(form.name())),
                new Difference("Meaning", scheme.meaning(), Typed.lines(form.meaning())),
                new Difference("Months", "" + scheme.months(), Typed.line(form.months())));
    }
}
