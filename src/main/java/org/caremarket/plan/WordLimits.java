package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What the template asks of the length of texts: required sections say something, and none is over its limit. */
@Singleton
final class WordLimits implements Obstacles {

    private final Readings readings;

    WordLimits(Readings readings) {
        this.readings = readings;
    }

    @Override
    public List<Obstacle> of(Plan plan, List<Section> sections) {
        var notes = readings.notes();
        var found = new ArrayList<Obstacle>();
        for (var section : sections) {
            int over = section.over(notes.count(section.text()).words());
            if (section.missing()) {
                found.add(new Obstacle(section.key(), "Write \"%s\": it is required".formatted(section.heading())));
            } else if (over > 0) {
                found.add(new Obstacle(section.key(), "Shorten \"%s\": it is %s over its limit of %,d".formatted(
                        section.heading(), Section.words(over), section.asked().words())));
            }
        }
        return found;
    }
}
