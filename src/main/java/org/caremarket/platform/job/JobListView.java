package org.caremarket.platform.job;

import java.util.List;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of jobs shows.
 *
 * @param open those that have still to come to an end, whatever page is shown
 */
public record JobListView(String council, Items<Job> list, List<Job> open, PageRequest page) {

    /** The answer first: what runs now. */
    public String answer() {
        if (list.total() == 0) {
            return "Nothing was done in the background yet.";
        }
        var running = (int) open.stream().filter(job -> job.state() == JobState.RUNNING).count();
        var waiting = open.size() - running;
        if (open.isEmpty()) {
            return "Nothing runs now.";
        }
        return (running == 0 ? "Nothing runs now" : running == 1 ? "One job runs now" : running + " jobs run now")
                + (waiting == 0 ? "." : waiting == 1 ? ", and one waits." : ", and " + waiting + " wait.");
    }

    public JobView view(Job job) {
        return new JobView(council, job, false);
    }

    public Pagination pagination() {
        return Pagination.of(page, list.total(), number -> "/" + council + "/jobs" + (number == 0 ? "" : "?page=" + number));
    }
}
