package org.caremarket.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the pages of one scenario, and of all scenarios of a record, show.
 *
 * @param scenarios one, or all of them, newest first
 */
public record ScenarioListView(String council, Capacity capacity, Places known, List<Scenario> scenarios, boolean mayEdit) {

    public String title() {
        return known.of(capacity.text()) + ", as at " + capacity.text().asAt().words();
    }

    public String path() {
        return "/" + council + "/capacity/" + capacity.id();
    }

    public String href(Scenario scenario) {
        return path() + "/scenarios/" + scenario.id();
    }

    /** The record as it is, each scenario on the record as it was, and on the record as it is where that changed. */
    public Comparison comparison() {
        var columns = new ArrayList<Comparison.Column>();
        columns.add(new Comparison.Column("Record now", Optional.of(path()), capacity.balance()));
        for (var scenario : scenarios) {
            columns.add(new Comparison.Column(scenario.text().name(), Optional.of(href(scenario)), scenario.balance()));
            if (scenario.isOlderThan(capacity)) {
                columns.add(new Comparison.Column(scenario.text().name() + ", on the record now", Optional.empty(),
                        scenario.balanceOn(capacity)));
            }
        }
        return new Comparison(columns);
    }

    /** Of one scenario: what it changes. */
    public List<String> changes(Scenario scenario) {
        var text = scenario.text();
        var unit = scenario.baseline().unit();
        var changes = new ArrayList<String>();
        if (text.growthPercent() != null) {
            changes.add("Growth of %s%%".formatted(Amounts.plain(text.growthPercent())));
        }
        if (text.growthAmount() != null) {
            changes.add("Growth of %s".formatted(Amounts.of(Optional.of(text.growthAmount()), unit)));
        }
        if (text.fee() != null) {
            changes.add("A fee of %s for %s".formatted(Amounts.fee(Optional.of(text.fee())), unit.fee()));
        }
        text.exclusions().forEach(each -> changes.add(each.amount().signum() == 0
                ? "Nothing excluded any more for: " + title(scenario, each.key())
                : "%s excluded for: %s".formatted(Amounts.of(Optional.of(each.amount()), unit), title(scenario, each.key()))));
        return changes;
    }

    private static String title(Scenario scenario, String key) {
        return scenario.baseline().exclusions().stream().filter(each -> each.key().equals(key)).map(Exclusion::title)
                .findFirst().orElse(key);
    }
}
