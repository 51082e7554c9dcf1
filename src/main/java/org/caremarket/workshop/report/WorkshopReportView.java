package org.caremarket.workshop.report;

import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.JobList;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopState;

/**
 * What the page of a report shows.
 *
 * @param jobs the newest of each file that was asked for
 * @param renewing whether the page asks again by itself while a job is open
 */
public record WorkshopReportView(
        String council, Report report, List<ReportDocument> documents, List<Job> jobs, ReportForm form, FormErrors errors,
        Actor reader, boolean renewing) {

    /** The answer first. */
    public String answer() {
        return report.answer();
    }

    public WorkshopState state() {
        return report.state();
    }

    public Workshop workshop() {
        return report.workshop();
    }

    public String version() {
        return report.version() + ", London time.";
    }

    /** Plain and safe: every text in it is escaped. */
    public String body() {
        return ReportBody.of(report);
    }

    public JobList making() {
        return new JobList(council, jobs, path(), renewing);
    }

    public String path() {
        return "/" + council + "/workshops/" + workshop().id() + "/report";
    }

    public String href(ReportDocument document) {
        return path() + "/documents/" + document.id();
    }

    /** The address of a file of answers. */
    public String answers(String name) {
        return "/" + council + "/workshops/" + workshop().id() + "/" + name;
    }

    /** Whether this person may have every answer, and remove files. */
    public boolean mayWrite() {
        return reader.role() == Role.OFFICER || reader.role() == Role.APPROVER;
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
