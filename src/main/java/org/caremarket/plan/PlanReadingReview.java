package org.caremarket.plan;

import java.util.List;

/**
 * A document, what its parts seem to be, and what would come of it.
 *
 * @param sections of the plan, as they stand now
 * @param proposals one for each part
 * @param places one for each part: the key of the section to which it goes, or an empty text for nowhere
 * @param results of the sections to which parts go, in the template's order
 */
public record PlanReadingReview(
        Plan plan,
        PlanReading reading,
        ReadingParts content,
        ReadingChoices choices,
        List<Section> sections,
        List<Proposal> proposals,
        List<String> places,
        List<SectionResult> results) {

    public PlanReadingReview {
        sections = List.copyOf(sections);
        proposals = List.copyOf(proposals);
        places = List.copyOf(places);
        results = List.copyOf(results);
    }

    public List<ReadingParts.Part> parts() {
        return content.parts();
    }

    /** How many parts go nowhere: they stay here. */
    public long unplaced() {
        return places.stream().filter(String::isEmpty).count();
    }

    /** How many sections would be written. */
    public long changes() {
        return results.stream().filter(SectionResult::changes).count();
    }
}
