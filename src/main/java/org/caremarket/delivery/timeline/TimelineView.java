package org.caremarket.delivery.timeline;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.timeline.Timeline.Ending;
import org.caremarket.platform.time.Quarter;
import org.caremarket.platform.web.Seen;
import org.caremarket.platform.web.TypedDate;

/** What the page of a plan's timeline shows: chart, list and table of one timeline. */
public record TimelineView(String council, DeliveryPlan plan, Timeline timeline, Seen seen) {

    /** Where this page is. */
    public String path() {
        return "/" + council + "/delivery-plans/" + plan.id() + "/timeline";
    }

    /** The charts; none when nothing has days. */
    public List<TimelineCharts.Part> charts() {
        return new TimelineCharts(council, seen.asAt()).of("Timeline of " + plan.title(), timeline);
    }

    /** Where an action is. */
    public String href(Action action) {
        return TimelineWords.href(council, action, seen.asAt());
    }

    /** Its number and title. */
    public String label(Action action) {
        return TimelineWords.label(action);
    }

    /** One of its days, or why there is none. */
    public String day(Action action, @Nullable LocalDate day) {
        return TimelineWords.day(action, day);
    }

    /** Its last day in the list. */
    public String lastDay(Action action) {
        return "last day " + TypedDate.words(action.endsOn());
    }

    public boolean overdue(Action action) {
        return action.overdue(seen.asAt().day());
    }

    /** Whether the day of the page is in this quarter. */
    public boolean now(Ending ending) {
        return ending.quarter().equals(Quarter.of(seen.asAt().day()));
    }
}
