package org.caremarket.delivery.imports;

import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.Plan;
import org.caremarket.delivery.StatusVocabulary;

/**
 * What the council has already, as far as it bears on what a file means.
 *
 * @param words the words of its status column
 * @param plans its plans
 * @param actions the actions of the plan that the file is to be added to, in the order of its themes; none for a new one
 * @param today the day on which the file is read
 */
record Known(StatusVocabulary words, List<Plan> plans, List<Existing> actions, LocalDate today) {

    Known {
        plans = List.copyOf(plans);
        actions = List.copyOf(actions);
    }

    /** An action of the plan that the file is to be added to. */
    record Existing(String ref, String theme, String title) {}
}
