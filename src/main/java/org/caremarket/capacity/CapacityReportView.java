package org.caremarket.capacity;

import java.util.List;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.JobList;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;

/**
 * What the page of the capacity report shows.
 *
 * @param version when it is of
 * @param body plain and safe HTML
 * @param jobs the newest of each file that was asked for
 * @param renewing whether the page asks again by itself while a job is open
 */
public record CapacityReportView(
        String council, String version, String body, List<CapacityDocument> documents, List<Job> jobs, FormErrors errors,
        boolean mayEdit, boolean renewing) {

    public JobList making() {
        return new JobList(council, jobs, path(), renewing);
    }

    public String path() {
        return "/" + council + "/capacity/report";
    }

    public String href(CapacityDocument document) {
        return path() + "/documents/" + document.id();
    }

    public Radios format() {
        var radios = Radios.named("format").legend(Legend.of("Which kind of file?").classes("govuk-fieldset__legend--s"))
                .value(PaperFormat.PDF.name()).errors(errors);
        for (var format : new PaperFormat[] {PaperFormat.PDF, PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.HTML}) {
            radios = radios.choice(Choice.of(format.name(),
                    format.title() + " (." + format.ending() + ")").hint(format.purpose()));
        }
        return radios;
    }
}
