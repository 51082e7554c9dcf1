package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.delivery.DeliveryPlanFile.Header;
import org.caremarket.delivery.DeliveryPlanFile.Row;
import org.caremarket.market.Segment;
import org.caremarket.market.Segments;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;

/** A council's delivery plans, and the words in which it states where actions stand. */
@Singleton
public class DeliveryPlans {

    /** Who stands in the history for what came with a file of the council's folder. */
    static final String IMPORT = "Import";

    private final DeliveryPlanRepository plans;
    private final EditRepository edits;
    private final Segments segments;

    DeliveryPlans(DeliveryPlanRepository plans, EditRepository edits, Segments segments) {
        this.plans = plans;
        this.edits = edits;
        this.segments = segments;
    }

    /** Every plan, in the order they were added. */
    public List<DeliveryPlan> all() {
        return plans.all();
    }

    /** One page of the plans, in the order they were added, and how many there are on all pages. */
    @ReadOnly
    public Items<DeliveryPlan> list(PageRequest page) {
        return new Items<>(plans.page(page.size(), page.offset()), plans.count());
    }

    /** The plan with this id, if this council has it. */
    public Optional<DeliveryPlan> find(long id) {
        return plans.find(id);
    }

    /** The themes of a plan, in their order. */
    public List<Theme> themes(long plan) {
        return plans.themes(plan);
    }

    /** The words of the council's status column, in its order. */
    public List<StatusWord> statusWords() {
        return plans.statusWords();
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
     * Adds a plan of the council's folder with all its actions, or nothing when the council has a plan of that title.
     * A status that is not one of the council's words keeps its wording and waits for somebody to say what it means.
     *
     * @return how many actions were added; empty when the plan was there already
     * @throws TenantFileProblems when an action names a segment that the council does not commission
     */
    @Transactional
    public Optional<Integer> add(DeliveryPlanFile file) {
        var header = file.header();
        if (plans.titled(header.title()).isPresent()) {
            return Optional.empty();
        }
        var source = header.source();
        var text = new DeliveryPlanText(header.title(), header.period(), header.accountableOfficer().orElse(null),
                header.committee().orElse(null), header.lead().orElse(null));
        checkSegments(file);
        var words = StatusVocabulary.of(plans.statusWords());
        var plan = add(text, "%s (%s, %s)".formatted(source.title(), source.publisher(), source.date()),
                blankToNull(source.ours()), null);
        extend(plan, file.rows().stream().map(row -> action(row, header, words)).toList(), null, IMPORT);
        return Optional.of(file.rows().size());
    }

    /**
     * Adds a plan without themes, inside the caller's transaction.
     *
     * @param source the document it comes from; null when it was written here
     * @param madeUp what in it is made up; null when nothing is
     * @param importId the import that brings it; null for none
     * @return its id
     */
    @Transactional
    public long add(DeliveryPlanText text, @Nullable String source, @Nullable String madeUp, @Nullable Long importId) {
        return Optional.ofNullable(plans.add(text.title(), text.period(), text.accountableOfficer(), text.committee(),
                text.lead(), source, madeUp, importId)).orElseThrow();
    }

    /**
     * Adds actions to a plan, inside the caller's transaction: themes of the same title are used, others made.
     *
     * @param importId the import that brings them; null for none
     * @param author who stands in their history
     */
    @Transactional
    public void extend(long plan, List<NewAction> actions, @Nullable Long importId, String author) {
        plans.lock(plan).orElseThrow();
        var themes = new HashMap<String, Long>();
        plans.themes(plan).forEach(theme -> themes.put(theme.title(), theme.id()));
        for (var action : actions) {
            var theme = theme(plan, themes, action.theme(), importId);
            var when = action.byWhen();
            edits.add(plan, action.ref(), action.sourceNote(), importId, theme, action.title(), action.description(),
                    action.owner(), action.segments().toArray(String[]::new), when.typed(), when.start(), when.end(),
                    when.understood(), action.status(), action.narrative(), action.correctiveAction(),
                    action.wording(), action.asOf(), author);
        }
    }

    /**
     * Takes back what an import added, inside the caller's transaction.
     *
     * @return false, and nothing is taken back, when some of it was changed or added to since
     */
    @Transactional
    public boolean withdraw(long importId) {
        edits.lockPlans(importId);
        edits.lockActions(importId);
        if (edits.changedSince(importId) > 0) {
            return false;
        }
        edits.withdrawImport(importId);
        return true;
    }

    private long theme(long plan, Map<String, Long> themes, String title, @Nullable Long importId) {
        // Not computeIfAbsent: what it calls speaks to the database.
        var known = themes.get(title);
        if (known != null) {
            return known;
        }
        var added = plans.addTheme(plan, title, importId);
        themes.put(title, added);
        return added;
    }

    private void checkSegments(DeliveryPlanFile file) {
        var known = segments.bySlug();
        var problems = new FileProblems();
        file.rows().forEach(row -> row.segments().stream()
                .filter(name -> !known.containsKey(Segment.named(name).slug()))
                .forEach(name -> problems.add("delivery-plan.csv", 0,
                        "Row %d: \"%s\" is none of the council's segments".formatted(row.number(), name))));
        problems.throwIfAny();
    }

    private static NewAction action(Row row, Header header, StatusVocabulary words) {
        var narrative = row.status().isBlank() ? header.emptyStatus().orElse("") : row.narrative();
        return new NewAction(row.theme(), row.ref(), row.title(), row.description(), blankToNull(row.owner()),
                row.segments().stream().map(name -> Segment.named(name).slug()).toList(), Timeframe.of(row.byWhen()), blankToNull(row.sourceNote()), words.read(row.status()), narrative,
                row.correctiveAction(), blankToNull(row.status()), header.statusesAsOf());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
