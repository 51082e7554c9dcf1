package org.caremarket.delivery.imports;

import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.DeliveryPlan;
import org.caremarket.delivery.StatusVocabulary;
import org.caremarket.delivery.Theme;
import org.caremarket.market.Segment;

/**
 * What the council has already, as far as it bears on what a file means.
 *
 * @param words the words of its status column
 * @param plans its plans
 * @param segments the segments that it commissions
 * @param themes the themes of the plan that the file is to be added to; none for a new one
 * @param actions the actions of that plan
 * @param today the day on which the file is read
 */
record Known(
        StatusVocabulary words,
        List<DeliveryPlan> plans,
        List<Segment> segments,
        List<Theme> themes,
        List<Existing> actions,
        LocalDate today) {

    Known {
        plans = List.copyOf(plans);
        segments = List.copyOf(segments);
        themes = List.copyOf(themes);
        actions = List.copyOf(actions);
    }

    /** An action of the plan that the file is to be added to. */
    record Existing(String ref, String theme, String title) {}
}
