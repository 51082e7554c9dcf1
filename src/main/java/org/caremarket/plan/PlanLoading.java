package org.caremarket.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Actions;
import org.caremarket.plan.template.PlanFolder;
import org.caremarket.plan.template.ShippedTemplates;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;

/** Brings the plans of a council's folder into its schema; those that are there already stay as they are. */
@Singleton
class PlanLoading {

    /** Who stands in the history for what came with the council's folder. */
    static final String IMPORT = "Import";

    private final Plans plans;
    private final Sections sections;
    private final SignOff signOff;
    private final Objectives objectives;
    private final Actions actions;
    private final ShippedTemplates templates;

    PlanLoading(
            Plans plans, Sections sections, SignOff signOff, Objectives objectives, Actions actions,
            ShippedTemplates templates) {
        this.plans = plans;
        this.objectives = objectives;
        this.actions = actions;
        this.sections = sections;
        this.signOff = signOff;
        this.templates = templates;
    }

    /**
     * All or none of them; what happened, for the progress line.
     *
     * @throws TenantFileProblems with every action of an objective that no delivery plan has
     */
    @Transactional
    public String load(Path folder) {
        var found = PlanFolder.readAll(folder, templates);
        var problems = new FileProblems();
        long added = found.stream().filter(plan -> add(plan, "%s/plans/%s/plan.yml".formatted(
                folder.getFileName(), plan.name()), problems)).count();
        problems.throwIfAny();
        return found.isEmpty() ? "none" : added == 0 ? "already there" : added == 1 ? "1 plan" : added + " plans";
    }

    private boolean add(PlanFolder file, String shown, FileProblems problems) {
        var source = file.source();
        var outcome = plans.load(new NewPlan(file.title(), file.period(), file.template().key(), file.template().version(),
                file.markets(), file.template().due().orElse(null), null,
                "%s (%s, %s)".formatted(source.title(), source.publisher(), source.date()),
                source.ours().isBlank() ? null : source.ours()), IMPORT);
        if (!(outcome instanceof PlanOutcome.Saved(var plan))) {
            return false;
        }
        file.texts().forEach(text -> {
            text.earlier().forEach(before -> sections.load(plan, text.section(), before, IMPORT));
            sections.load(plan, text.section(), text.markdown(), IMPORT);
        });
        file.objectives().forEach(objective -> objectives.load(plan, objective.section(), objective.text(),
                carriers(objective, shown, problems), IMPORT));
        if (file.state() == PlanFolder.State.PUBLISHED) {
            signOff.load(plan, IMPORT);
        }
        return true;
    }

    private List<Long> carriers(PlanFolder.Objective objective, String shown, FileProblems problems) {
        return objective.actions().stream().flatMap(ref -> {
            var called = actions.called(ref).stream().findFirst();
            if (called.isEmpty()) {
                problems.add(shown, objective.line(), "No delivery plan has an action \"%s\"".formatted(ref));
            }
            return called.map(Action::id).stream();
        }).distinct().toList();
    }
}
