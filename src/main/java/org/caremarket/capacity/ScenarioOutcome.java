package org.caremarket.capacity;

import org.caremarket.platform.web.FieldError;

/** What came of keeping a scenario. */
public sealed interface ScenarioOutcome {

    /** It is kept. */
    record Saved(Scenario scenario) implements ScenarioOutcome {}

    /** It is not, for this reason. */
    record Refused(FieldError why) implements ScenarioOutcome {}

    /** Somebody changed the record since: the scenario is to be looked at again on what it says now. */
    record Stale(Capacity current) implements ScenarioOutcome {}

    /** This council has no such record. */
    record NotFound() implements ScenarioOutcome {}
}
