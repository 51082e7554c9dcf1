package org.caremarket.plan;

import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * The page on which the actions that carry an objective are chosen: those that do, and below them one page of the others.
 *
 * @param others one page of those that fit the words, with those that carry it left out
 * @param q the words that the list is filtered by; empty for all
 */
public record CarriersView(
        String council, Plan plan, CarriedObjective carried, Items<Action> others, String q, PageRequest page,
        FormErrors errors) {

    /** The answer first. */
    public String answer() {
        return carried.progress().words() + ".";
    }

    /** What the list below shows: {@code 12 actions have “fees” in them}. */
    public String found() {
        var number = others.total() == 1 ? "1 action" : "%,d actions".formatted(others.total());
        return q.isEmpty() ? number + " in all" : "%s with “%s”".formatted(number, q);
    }

    /** Those of the page that do not carry it yet. */
    public List<Action> toChoose() {
        return others.items().stream()
                .filter(action -> carried.actions().stream().noneMatch(each -> each.id() == action.id())).toList();
    }

    public Pagination pagination() {
        return Pagination.of(page, others.total(), number -> {
            var address = UriBuilder.of(path() + "/actions");
            if (!q.isEmpty()) {
                address.queryParam("q", q);
            }
            return (number == 0 ? address : address.queryParam("page", number)).toString();
        });
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id() + "/objectives/" + carried.objective().id();
    }
}
