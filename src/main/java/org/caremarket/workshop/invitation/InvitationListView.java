package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.platform.job.JobView;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopSession;

/**
 * What the list of invitations shows.
 *
 * @param mailLost of how many the newest letter failed or came back
 * @param coming how many come, by the id of the session
 * @param leftOut why contacts of rounds were not written to
 * @param jobs that write letters now, or failed to
 * @param obstacle why nobody can be invited now; empty when somebody can
 * @param mayWrite whether the reader invites people, and sees who they are
 */
public record InvitationListView(
        String council, Workshop workshop, List<WorkshopSession> sessions, InvitationCounts counts, long mailLost,
        Map<Long, Long> coming, Items<InvitationRow> found, InvitationFilter filter, PageRequest page, List<Round> rounds,
        List<LeftOut> leftOut, List<JobView> jobs, String obstacle, boolean mayWrite) {

    /** The answer first. */
    public String answer() {
        if (counts.invited() + counts.revoked() == 0) {
            return "Nobody is invited yet.";
        }
        return "%s invited: %,d opened the link, %,d answered, by it or another way, %,d did not answer.".formatted(
                counts.invited() == 1 ? "One contact is" : "%,d contacts are".formatted(counts.invited()), counts.opened(),
                counts.answered(), counts.notAnswered());
    }

    /** What needs attention: letters that reached nobody; empty when all did. */
    public String attention() {
        return mailLost == 0 ? "" : mailLost == 1 ? "One letter failed or came back" : "%,d letters failed or came back".formatted(mailLost);
    }

    public String lostHref() {
        return new InvitationFilter(null, Shown.MAIL_LOST.slug(), null).at(path());
    }

    /** Those who have said that they come, of a session. */
    public String comingTo(WorkshopSession session) {
        long number = coming.getOrDefault(session.id(), 0L);
        return "%,d coming%s".formatted(number, session.capacity() == null ? "" : " of %,d places".formatted(session.capacity()));
    }

    public String words(WorkshopSession session) {
        return Wording.words(session);
    }

    public String when(WorkshopSession session) {
        return LondonTime.words(session.startsAt());
    }

    public String path() {
        return "/" + council + "/workshops/" + workshop.id() + "/invitations";
    }

    public String attendance(WorkshopSession session) {
        return "/" + council + "/workshops/" + workshop.id() + "/attendance/" + session.id();
    }

    public String whyEmpty() {
        return counts.invited() + counts.revoked() == 0
                ? "Invite contacts by segment, by list or one by one; each gets a letter with a link of their own."
                : "No invitation fits: take a filter away.";
    }

    /** The work for which the page renews itself; null when none goes on. */
    public @Nullable JobView awaited() {
        return jobs.stream().filter(JobView::isOpen).findFirst().orElse(null);
    }

    /** Work of which nothing came. */
    public List<JobView> failed() {
        return jobs.stream().filter(job -> !job.isOpen()).toList();
    }

    public String asked(Round round) {
        return "%s, by %s".formatted(LondonTime.words(round.askedAt()), round.askedBy());
    }

    /** {@code 72 written to; 2 left out: opted out of mail (2)} */
    public String came(Round round) {
        var why = leftOut.stream().filter(each -> each.roundId() == round.id())
                .map(each -> "%s (%,d)".formatted(each.fate().title().toLowerCase(Locale.UK), each.number()))
                .collect(Collectors.joining(", "));
        return Stream.of("%,d written to".formatted(round.written()),
                        round.leftOut() == 0 ? "" : "%,d left out: %s".formatted(round.leftOut(), why),
                        round.due() == 0 ? "" : "%,d still to be written to".formatted(round.due()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    public boolean manyPages() {
        return page.pages(found.total()) > 1;
    }

    public Pagination pagination() {
        var first = filter.at(path());
        var sign = first.contains("?") ? "&" : "?";
        return Pagination.of(page, found.total(), number -> first + (number == 0 ? "" : sign + "page=" + number));
    }
}
