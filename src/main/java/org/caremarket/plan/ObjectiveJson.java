package org.caremarket.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An objective as JSON.
 *
 * @param section the key of its section
 * @param progress in words, by where its actions stand now
 * @param complete whether every action that carries it is complete
 * @param actions ids of the actions that carry it
 */
@Serdeable
public record ObjectiveJson(
        long id, String section, String text, int version, String progress, boolean complete, List<Long> actions) {

    static ObjectiveJson of(CarriedObjective carried) {
        var objective = carried.objective();
        return new ObjectiveJson(objective.id(), objective.key(), objective.text(), objective.version(),
                carried.progress().words(), carried.progress().complete(),
                carried.actions().stream().map(action -> action.id()).toList());
    }
}
