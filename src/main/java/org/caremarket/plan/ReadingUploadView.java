package org.caremarket.plan;

import java.util.List;
import org.caremarket.platform.document.Outlines;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Group;
import org.caremarket.platform.web.govuk.Hint;
import org.caremarket.platform.web.govuk.Label;

/**
 * What the page to bring in a document shows.
 *
 * @param earlier documents that were read for this plan, newest first
 */
public record ReadingUploadView(String council, Plan plan, List<PlanReading> earlier, FormErrors errors) {

    public String path() {
        return "/" + council + "/plans/" + plan.id() + "/readings";
    }

    public boolean open() {
        return plan.state().open();
    }

    public String answer() {
        return open()
                ? "Its parts are sorted into the sections of this plan. You decide where each goes before anything is written."
                : Plans.locked(plan);
    }

    public String words(PlanReading reading) {
        return "%s, read by %s on %s".formatted(reading.state().title(), reading.readBy(), Moment.words(reading.readAt()));
    }

    public Group file() {
        return Group.NONE
                .label(Label.of("Document").classes("govuk-label--s"))
                .hint(Hint.of("A Word document (.docx) or Markdown (.md), %d MB at most".formatted(
                        Outlines.FILE_AT_MOST / 1024 / 1024)))
                .error(errors.message("file"));
    }
}
