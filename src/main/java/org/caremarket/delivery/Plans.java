package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.delivery.DeliveryPlanFile.Header;
import org.caremarket.delivery.DeliveryPlanFile.Row;

/** A council's delivery plans, and the words in which it states where actions stand. */
@Singleton
public class Plans {

    /** Who stands in the history for what came with a file. */
    static final String IMPORT = "Import";

    private final PlanRepository plans;
    private final ActionRepository actions;

    Plans(PlanRepository plans, ActionRepository actions) {
        this.plans = plans;
        this.actions = actions;
    }

    /** Every plan, in the order they were added. */
    public List<Plan> all() {
        return plans.all();
    }

    /** Sets the words of the council's status column. */
    @Transactional
    public void defineStatusWords(List<StatusWord> words) {
        plans.clearStatusWords();
        for (int i = 0; i < words.size(); i++) {
            plans.addStatusWord(words.get(i).label(), words.get(i).status(), i);
        }
    }

    /**
     * Adds a plan with all its actions, or nothing when the council has a plan of that title. A status that is not
     * one of the council's words keeps its wording and waits for somebody to say what it means.
     *
     * @return how many actions were added; empty when the plan was there already
     */
    @Transactional
    public Optional<Integer> add(DeliveryPlanFile file) {
        var header = file.header();
        if (plans.titled(header.title()).isPresent()) {
            return Optional.empty();
        }
        var source = header.source();
        var plan = plans.add(
                header.title(),
                header.period(),
                header.accountableOfficer().orElse(null),
                header.committee().orElse(null),
                header.lead().orElse(null),
                "%s (%s, %s)".formatted(source.title(), source.publisher(), source.date()),
                blankToNull(source.ours()));
        var words = StatusVocabulary.of(plans.statusWords());
        var themes = new HashMap<String, Long>();
        for (int i = 0; i < file.rows().size(); i++) {
            add(plan, themes, words, header, file.rows().get(i), i + 1);
        }
        return Optional.of(file.rows().size());
    }

    private void add(
            long plan, Map<String, Long> themes, StatusVocabulary words, Header header, Row row, int position) {
        var theme = themes.get(row.theme());
        if (theme == null) {
            theme = plans.addTheme(plan, themes.size() + 1, row.theme());
            themes.put(row.theme(), theme);
        }
        var byWhen = Timeframe.of(row.byWhen());
        var action = actions.addAction(
                theme,
                position,
                row.ref(),
                row.title(),
                row.description(),
                blankToNull(row.owner()),
                byWhen.typed(),
                byWhen.start(),
                byWhen.end(),
                byWhen.understood(),
                blankToNull(row.sourceNote()));
        actions.addStatus(
                action,
                words.read(row.status()),
                row.status().isBlank() ? header.emptyStatus().orElse("") : row.narrative(),
                blankToNull(row.status()),
                header.statusesAsOf(),
                IMPORT);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
