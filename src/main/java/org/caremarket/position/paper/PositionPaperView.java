package org.caremarket.position.paper;

import java.util.List;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.JobList;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;

/**
 * What the page of the market position statement shows.
 *
 * @param jobs the newest of each file that was asked for
 * @param renewing whether the page asks again by itself while a job is open
 */
public record PositionPaperView(
        String council, PositionPaper paper, List<PositionDocument> documents, List<Job> jobs, FileForm form, FormErrors errors,
        boolean mayWrite, boolean renewing) {

    public String path() {
        return "/" + council + "/market-position/document";
    }

    public String href(PositionDocument document) {
        return path() + "/files/" + document.id();
    }

    public JobList making() {
        return new JobList(council, jobs, path(), renewing);
    }

    public Radios format() {
        var radios = Radios.named("format").legend(Legend.of("Which kind of file?").classes("govuk-fieldset__legend--s"))
                .value(form.format()).errors(errors);
        for (var format : new PaperFormat[] {PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.HTML}) {
            radios = radios.choice(Choice.of(format.name(), format.title() + " (." + format.ending() + ")").hint(format.purpose()));
        }
        return radios;
    }
}
