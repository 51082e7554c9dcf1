package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/**
 * What heads a plan, as people state it. What is not stated is null.
 *
 * @param period the years it covers, as the council writes them
 * @param accountableOfficer the post that answers for it
 * @param committee who it is reported to
 * @param lead the post that leads the work
 */
public record DeliveryPlanText(
        String title,
        String period,
        @Nullable String accountableOfficer,
        @Nullable String committee,
        @Nullable String lead) {

    /** The most characters of each part, so that a list can be read and a report printed. */
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PERIOD = 60;
    public static final int LONGEST_POST = 200;
    public static final int LONGEST_THEME = 300;

    /** The plan as it stands. */
    static DeliveryPlanText of(DeliveryPlan plan) {
        return new DeliveryPlanText(plan.title(), plan.period(), plan.accountableOfficer(), plan.committee(), plan.lead());
    }

    /** Part by part in words. */
    List<Part> parts() {
        return List.of(
                Part.of("Title", title),
                Part.of("Period", period),
                Part.of("Accountable officer", accountableOfficer),
                Part.of("Reported to", committee),
                Part.of("Lead", lead));
    }
}
