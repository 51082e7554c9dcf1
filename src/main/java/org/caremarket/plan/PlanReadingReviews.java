package org.caremarket.plan;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Works out what would come of a document, with what was decided so far. */
@Singleton
class PlanReadingReviews {

    private final Plans plans;
    private final Readings readings;
    private final JsonMapper json;

    PlanReadingReviews(Plans plans, Readings readings, JsonMapper json) {
        this.plans = plans;
        this.readings = readings;
        this.json = json;
    }

    /** With the decisions that are kept. */
    PlanReadingReview of(Plan plan, PlanReading reading) {
        return of(plan, reading, reading.choices() == null ? ReadingChoices.NONE : read(reading.choices(), ReadingChoices.class));
    }

    PlanReadingReview of(Plan plan, PlanReading reading, ReadingChoices choices) {
        var content = read(reading.parts(), ReadingParts.class);
        var sections = plans.sections(plan);
        var proposals = Proposals.of(content.parts(), sections);
        var keys = sections.stream().filter(Section::writable).map(Section::key).toList();
        var places = IntStream.range(0, proposals.size()).mapToObj(part -> {
            var chosen = choices.places().get("" + part);
            var place = chosen == null ? Objects.requireNonNullElse(proposals.get(part).section(), "") : chosen;
            return keys.contains(place) ? place : "";
        }).toList();
        var notes = readings.notes();
        var results = new ArrayList<SectionResult>();
        for (var section : sections) {
            var numbers = IntStream.range(0, places.size()).filter(part -> places.get(part).equals(section.key())).boxed().toList();
            if (!numbers.isEmpty()) {
                results.add(result(section, numbers, content, proposals, choices.way(section.key()), notes));
            }
        }
        return new PlanReadingReview(plan, reading, content, choices, sections, proposals, places, results);
    }

    private static SectionResult result(Section section, List<Integer> numbers, ReadingParts content,
            List<Proposal> proposals, Joining way, FigureNotes notes) {
        var parts = numbers.stream().map(content.parts()::get).toList();
        var first = proposals.get(numbers.getFirst());
        var brought = Composition.of(parts, first.sureness().ownHeading() && section.key().equals(first.section()));
        var text = !section.written() ? brought : switch (way) {
            case ADD -> Composition.joined(section.text(), brought);
            case REPLACE -> brought;
            case LEAVE -> section.text();
        };
        return new SectionResult(section, parts.stream().map(ReadingParts.Part::title).toList(), way, text, notes.count(text));
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
