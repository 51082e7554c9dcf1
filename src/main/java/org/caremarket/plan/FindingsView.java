package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What is pointed out in a plan or in one of its sections, and the forms in which its authors decide.
 *
 * @param findings in the order of the sections
 * @param hints figures that belong beside the section; none for a whole plan
 * @param section whether it stands on the page of one section
 * @param form what was typed last; empty when nothing was
 * @param errors what is wrong with it
 */
public record FindingsView(
        String council, Plan plan, List<Finding> findings, List<WantedHere> hints, boolean section, Actor reader,
        RemarkForm form, FormErrors errors) {

    /** The answer first: {@code 2 things to look at, 1 kept with a reason.} */
    public String answer() {
        int open = undecided().size();
        int kept = kept().size();
        if (open + kept == 0) {
            return "Nothing is pointed out in this %s.".formatted(section ? "section" : "plan");
        }
        return "%s to look at%s.".formatted(
                open == 0 ? "Nothing" : open == 1 ? "1 thing" : open + " things",
                kept == 0 ? "" : ", %d kept with a reason".formatted(kept));
    }

    public List<Finding> undecided() {
        return findings.stream().filter(Finding::undecided).toList();
    }

    public List<Finding> kept() {
        return findings.stream().filter(finding -> !finding.undecided()).toList();
    }

    /** Whether the reader decides. */
    public boolean mayDecide() {
        return PlanPages.mayWrite(reader) && plan.state().open();
    }

    /** The field for the reason of a finding; each has a name of its own on the page. */
    public Textarea reason(Finding finding) {
        var field = Textarea.named("reason").id(id(finding)).rows(2)
                .label(Label.of("Why it stays as it is").classes("govuk-label--s"));
        return form.about(finding) ? field.value(form.reason()).errors(errors) : field;
    }

    /** Whether its form is open from the start: something typed was refused. */
    public boolean typed(Finding finding) {
        return form.about(finding);
    }

    public ErrorSummary summary() {
        return findings.stream().filter(form::about).findFirst()
                .map(finding -> ErrorSummary.of(errors).linking("reason", id(finding)))
                .orElseGet(() -> ErrorSummary.of(errors));
    }

    public String from() {
        return section ? RemarkForm.SECTION : "";
    }

    public String href(Finding finding) {
        return path() + "/sections/" + finding.key();
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id();
    }

    private String id(Finding finding) {
        return "reason-" + findings.indexOf(finding);
    }
}
