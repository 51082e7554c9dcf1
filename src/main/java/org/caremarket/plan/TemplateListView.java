package org.caremarket.plan;

import java.util.List;
import org.caremarket.plan.template.PlanTemplate;

/**
 * What the list of templates shows.
 *
 * @param own the council's own in use
 * @param drafts of next versions
 */
public record TemplateListView(
        String council, List<PlanTemplate> own, List<PlanTemplate> shipped, List<TemplateDraft> drafts, boolean mayWrite) {

    /** The answer first. */
    public String answer() {
        int all = own.size() + shipped.size();
        return "A plan or return follows a template. You can begin with %s%s.".formatted(
                all == 1 ? "1 template" : "any of " + all, own.isEmpty()
                        ? ", or adapt a copy to what your council needs"
                        : ": %d of your council's own, and %d that come with the service".formatted(own.size(), shipped.size()));
    }

    public String href(PlanTemplate template) {
        return TemplatePages.path(council, template.key());
    }

    /** {@code Return, version 1, 4 sections to write}. */
    public String caption(PlanTemplate template) {
        return "%s, version %d, %s".formatted(template.kind().title(), template.version(), TemplateView.count(template));
    }

    /** Who receives it, and by when; empty when nobody waits for it. */
    public String sent(PlanTemplate template) {
        var due = TemplateView.due(template);
        var to = template.recipient() == null ? "" : "Sent to " + template.recipient();
        return to.isEmpty() || due.isEmpty() ? to + due : to + " by " + due;
    }
}
