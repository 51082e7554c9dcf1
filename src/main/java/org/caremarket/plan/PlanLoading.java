package org.caremarket.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.plan.template.PlanFolder;
import org.caremarket.plan.template.ShippedTemplates;

/** Brings the plans of a council's folder into its schema; those that are there already stay as they are. */
@Singleton
class PlanLoading {

    /** Who stands in the history for what came with the council's folder. */
    static final String IMPORT = "Import";

    private final Plans plans;
    private final Sections sections;
    private final SignOff signOff;
    private final ShippedTemplates templates;

    PlanLoading(Plans plans, Sections sections, SignOff signOff, ShippedTemplates templates) {
        this.plans = plans;
        this.sections = sections;
        this.signOff = signOff;
        this.templates = templates;
    }

    /** All or none of them; what happened, for the progress line. */
    @Transactional
    public String load(Path folder) {
        var found = PlanFolder.readAll(folder, templates);
        long added = found.stream().filter(this::add).count();
        return found.isEmpty() ? "none" : added == 0 ? "already there" : added == 1 ? "1 plan" : added + " plans";
    }

    private boolean add(PlanFolder file) {
        var source = file.source();
        var outcome = plans.load(new NewPlan(file.title(), file.period(), file.template().key(), file.template().version(),
                file.markets(), file.template().due().orElse(null), null,
                "%s (%s, %s)".formatted(source.title(), source.publisher(), source.date()),
                source.ours().isBlank() ? null : source.ours()), IMPORT);
        if (!(outcome instanceof PlanOutcome.Saved(var plan))) {
            return false;
        }
        file.texts().forEach(text -> sections.load(plan, text.section(), text.markdown(), IMPORT));
        if (file.state() == PlanFolder.State.PUBLISHED) {
            signOff.load(plan, IMPORT);
        }
        return true;
    }
}
