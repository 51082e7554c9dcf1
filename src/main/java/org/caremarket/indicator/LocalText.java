package org.caremarket.indicator;

import java.util.List;
import org.caremarket.platform.web.Difference.Part;

/**
 * What people say of a local indicator. What it counts in, and what kind of number it is, stays once it is added:
 * figures of it would mean something else.
 *
 * @param per what a ratio is multiplied by; 100 for a proportion, 1 for all that are none
 */
public record LocalText(
        String name,
        String question,
        String segment,
        String unit,
        int decimals,
        ValueKind kind,
        int per,
        String numerator,
        String denominator,
        Polarity polarity,
        String definition,
        boolean ofPeople) {

    /** As it stands. */
    static LocalText of(LocalIndicator indicator) {
        return new LocalText(indicator.name(), indicator.question(), indicator.segment(), indicator.unit(),
                indicator.decimals(), indicator.kind(), indicator.per(), indicator.numerator(), indicator.denominator(),
                indicator.polarity(), indicator.definition(), indicator.ofPeople());
    }

    /** What can be changed, part by part. */
    List<Part> parts() {
        return List.of(
                Part.of("Name", name),
                Part.of("Question", question),
                Part.of("Segment", segment),
                Part.of("Which way is better", polarity.words()),
                Part.of("Definition", definition),
                Part.of("Counts people", ofPeople ? "yes" : "no"));
    }
}
