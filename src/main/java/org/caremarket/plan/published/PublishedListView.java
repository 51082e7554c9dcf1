package org.caremarket.plan.published;

import java.util.List;
import org.caremarket.plan.Moment;

/**
 * What everybody sees of the plans that a council published.
 *
 * @param others what else it published
 */
public record PublishedListView(String council, String name, List<PublishedPlan> plans, List<AlsoPublished> others) {

    public PublishedListView {
        others = others.stream().filter(each -> !each.lines().isEmpty()).toList();
    }


    /** The answer first: {@code Sefton Council has published 2 plans and returns.} */
    public String answer() {
        return switch (plans.size()) {
            case 0 -> name + " has not published a plan or return here yet.";
            case 1 -> name + " has published 1 plan or return.";
            default -> "%s has published %d plans and returns.".formatted(name, plans.size());
        };
    }

    public String href(PublishedPlan plan) {
        return "/%s/published/%d".formatted(council, plan.edition().planId());
    }

    public String day(PublishedPlan plan) {
        return Moment.day(plan.edition().publishedAt());
    }
}
