package org.caremarket.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.markdown.Insert;
import org.caremarket.platform.markdown.Markdown;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.words.WordCount;

/**
 * What the page of a document shows: its review, and later what became of it.
 *
 * @param overtaken headings of sections in which somebody wrote since the review was seen
 */
public record PlanReadingView(
        String council, PlanReadingReview review, List<String> overtaken, FormErrors errors, Actor reader) {

    /** The answer first. */
    public String answer() {
        int parts = review.parts().size();
        long placed = parts - review.unplaced();
        var what = parts == 1 ? "one part" : parts + " parts";
        return switch (review.reading().state()) {
            case REVIEW -> "The document has %s: %s to a section of the plan, %s here only. Nothing is written yet.".formatted(
                    what, goes(placed), review.unplaced() == 1 ? "1 is kept" : review.unplaced() + " are kept");
            case TAKEN -> "Of the document’s %s, %d went into sections of the plan. All of it can still be read here.".formatted(
                    what, placed);
            case DISCARDED -> "The document was discarded: nothing of it was written. Its %s can still be read here.".formatted(what);
        };
    }

    private static String goes(long placed) {
        return placed == 1 ? "1 goes" : placed + " go";
    }

    public boolean mayDecide() {
        return review.reading().state() == ReadingState.REVIEW && review.plan().state().open() && PlanPages.mayWrite(reader);
    }

    public String path() {
        return "/" + council + "/plans/" + review.plan().id() + "/readings/" + review.reading().id();
    }

    public String href(int part) {
        return path() + "/parts/" + part;
    }

    public String words(int part) {
        return Section.words(WordCount.of(
                review.parts().get(part).markdown(), reference -> 1).words());
    }

    /** The text of a part, safe to show; what it calls figures is shown as it was typed. */
    public String html(int part) {
        return Markdown.html(review.parts().get(part).markdown(), Readings.TOP_HEADING - 1,
                reference -> Insert.words("{{" + reference + "}}"));
    }

    /** Where a part goes, in words. */
    public String place(int part) {
        var key = review.places().get(part);
        return key.isEmpty() ? "Kept here only" : heading(key);
    }

    public Select choice(int part) {
        var select = Select.named(ReadingForm.PLACE + part).id("place-" + part).value(review.places().get(part))
                .label(Label.of("Where “%s” goes".formatted(review.parts().get(part).title())).classes("govuk-visually-hidden"))
                .classes("app-place").option("", "Nowhere: keep it here only");
        for (var section : review.sections()) {
            if (section.writable()) {
                select = select.option(section.key(), section.heading());
            }
        }
        return select;
    }

    public Radios way(SectionResult result) {
        var radios = Radios.named(ReadingForm.WAY + result.section().key()).idPrefix("way-" + result.section().key())
                .legend(Legend.of("This section has a text already, of %s".formatted(
                        Section.words(result.section().text().strip().split("\\s+").length))).classes("govuk-fieldset__legend--s"))
                .classes("govuk-radios--small").value(result.way().name());
        for (var way : Joining.values()) {
            radios = radios.choice(way.name(), way.title());
        }
        return radios;
    }

    /** What of a section's form is kept though nobody is asked about it now. */
    public Map<String, Integer> seen() {
        return review.sections().stream().filter(Section::writable)
                .collect(Collectors.toMap(Section::key, Section::version, (one, same) -> one, LinkedHashMap::new));
    }

    /** Headings of the parts that go nowhere. */
    public List<Integer> unplaced() {
        return IntStream.range(0, review.places().size())
                .filter(part -> review.places().get(part).isEmpty()).boxed().toList();
    }

    public String takeOver() {
        return review.changes() == 1 ? "Take over into 1 section" : "Take over into %d sections".formatted(review.changes());
    }

    public String readWords() {
        return "Read by %s on %s".formatted(review.reading().readBy(), Moment.words(review.reading().readAt()));
    }

    private String heading(String key) {
        return review.sections().stream().filter(section -> section.key().equals(key)).findFirst()
                .map(Section::heading).orElse(key);
    }
}
