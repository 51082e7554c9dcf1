package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.plan.Plan;
import org.caremarket.plan.Section;
import org.caremarket.plan.SectionText;
import org.caremarket.platform.web.govuk.Choice;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;
import org.caremarket.platform.web.govuk.Select;
import org.caremarket.platform.web.govuk.Textarea;
import org.caremarket.platform.words.WordDiff;

/**
 * How far somebody is with choosing which words of which plan changed: the plan, its section, the version, and what that
 * version says otherwise than the one before.
 *
 * @param plan null until it is chosen; so are the section and the version
 * @param changes from the version before; null until a version is chosen
 */
public record SectionChoice(
        List<Plan> plans, @Nullable Plan plan, List<Section> sections, @Nullable Section section, List<SectionText> versions,
        @Nullable SectionText version, @Nullable WordDiff changes) {

    private static final int LONGEST_SHOWN = 300;

    public Select choosePlan() {
        var select = Select.named("plan").label(Label.of("Plan")).option("", "Choose a plan");
        for (var each : plans) {
            select = select.option("" + each.id(), each.title() + ", " + each.period());
        }
        return select.value(plan == null ? "" : "" + plan.id());
    }

    public Select chooseSection() {
        var select = Select.named("section").label(Label.of("Section")).option("", "Choose a section");
        for (var each : sections) {
            select = select.option(each.key(), each.heading());
        }
        return select.value(section == null ? "" : section.key());
    }

    public Select chooseVersion() {
        var select = Select.named("number").label(Label.of("Version")).option("", "Choose a version");
        for (var each : versions) {
            select = select.option("" + each.version(), "%d, by %s".formatted(each.version(), each.writtenBy()));
        }
        return select.value(version == null ? "" : "" + version.version());
    }

    /** What the version added, one passage after the other. */
    public List<String> passages() {
        return changes.pieces().stream().filter(piece -> piece.fate() == WordDiff.Fate.ADDED).map(WordDiff.Piece::text)
                .map(String::strip).filter(text -> !text.isEmpty() && text.length() <= ChangedSection.LONGEST).distinct().toList();
    }

    public Radios choosePassage() {
        return Radios.named("passage").legend(Legend.of("Which of the new words came of it?").classes("govuk-fieldset__legend--s"))
                .choices(passages().stream().map(text -> Choice.of(text, text.length() > LONGEST_SHOWN
                        ? text.substring(0, LONGEST_SHOWN) + "…" : text)).toList()).classes("govuk-radios--small");
    }

    public Textarea words() {
        return Textarea.named("words").rows(3).label(Label.of("Or enter the words (optional)"))
                .hint("They are public once the workshop is published. Without words, only the section is named");
    }
}
