package org.caremarket.plan;

import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.web.FormErrors;

/** What can come of writing the next version of a template. */
public sealed interface TemplateDraftOutcome {

    /** It is done; the template as it is now, or was before it was discarded. */
    record Saved(PlanTemplate template) implements TemplateDraftOutcome {}

    /** Somebody else changed the same part first; the draft is now this. */
    record Stale(PlanTemplate current) implements TemplateDraftOutcome {}

    /** A template cannot be so. */
    record Refused(FormErrors why) implements TemplateDraftOutcome {}

    /** There is no such draft, template or section in this council. */
    record NotFound() implements TemplateDraftOutcome {}
}
