package org.caremarket.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of plans shows.
 *
 * @param templates of the plans on this page, by plan
 */
public record PlanListView(
        String council, Items<Plan> plans, Map<Long, PlanTemplate> templates, PageRequest page, Actor reader) {

    /** The answer first: {@code 3 plans: 1 draft, 2 published.} */
    public String answer() {
        if (plans.total() == 0) {
            return "No plan or return has been begun yet.";
        }
        if (plans.total() > plans.items().size()) {
            return "There are %,d plans and returns.".formatted(plans.total());
        }
        var states = plans.items().stream().collect(Collectors.groupingBy(Plan::state, TreeMap::new, Collectors.counting()));
        var words = states.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().title().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return (plans.total() == 1 ? "There is 1 plan or return: " : "There are %d plans and returns: ".formatted(plans.total()))
                + words + "." + waiting();
    }

    /** What an approver is asked to decide. */
    private String waiting() {
        long waiting = plans.items().stream().filter(plan -> plan.state() == PlanState.IN_REVIEW).count();
        return reader.role() != Role.APPROVER || waiting == 0 ? ""
                : waiting == 1 ? " 1 waits for an approver to decide." : " %d wait for an approver to decide.".formatted(waiting);
    }

    public boolean mayWrite() {
        return PlanPages.mayWrite(reader);
    }

    public List<Plan> items() {
        return plans.items();
    }

    public String path() {
        return "/" + council + "/plans";
    }

    public String href(Plan plan) {
        return path() + "/" + plan.id();
    }

    public String template(Plan plan) {
        return templates.get(plan.id()).title();
    }

    public String due(Plan plan) {
        return plan.dueAt() == null ? "No day is set" : Moment.words(plan.dueAt());
    }

    public Pagination pagination() {
        return Pagination.of(page, plans.total(), number -> path() + (number == 0 ? "" : "?page=" + number));
    }
}
