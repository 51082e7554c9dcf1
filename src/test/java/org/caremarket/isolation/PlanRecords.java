package org.caremarket.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.plan.CommentOutcome;
import org.caremarket.plan.Comments;
import org.caremarket.plan.NewPlan;
import org.caremarket.plan.ObjectiveOutcome;
import org.caremarket.plan.Objectives;
import org.caremarket.plan.PlanOutcome;
import org.caremarket.plan.Plans;
import org.caremarket.plan.Sections;
import org.caremarket.plan.TemplateDrafts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;

/** A plan with all that can belong to one, whose numbers no record of the neighbour's has. */
@Singleton
final class PlanRecords {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final Plans plans;
    private final Sections sections;
    private final Comments comments;
    private final Objectives objectives;
    private final SigningRecords signing;
    private final TemplateDrafts drafts;
    private final PaperRecords papers;

    PlanRecords(
            Plans plans, Sections sections, Comments comments, Objectives objectives, SigningRecords signing,
            TemplateDrafts drafts, PaperRecords papers) {
        this.plans = plans;
        this.sections = sections;
        this.comments = comments;
        this.objectives = objectives;
        this.signing = signing;
        this.drafts = drafts;
        this.papers = papers;
    }

    PlanCases.Ids in(CouncilScope council) {
        return council.call(() -> {
            var plan = plan("A return");
            for (int i = 0; i < 20; i++) {
                plan = plan("A return, number " + i);
            }
            sections.write(plan, "winter", "More beds", 0, "", OFFICER);
            return new PlanCases.Ids(plan, "winter", team(), signing.signed(), template(), "winter", papers.of(plan));
        });
    }

    private TeamCases.Ids team() {
        var plan = plan("A strategy", "strategy");
        var comment = (CommentOutcome.Saved) comments.add(plan, "vision", "A comment", 0, OFFICER);
        var objective = (ObjectiveOutcome.Saved) objectives.add(plan, "vision", "An objective", OFFICER);
        return new TeamCases.Ids(plan, comment.comment().id(), objective.objective().id());
    }

    private long plan(String title) {
        return plan(title, "msif-capacity-2024");
    }

    private long plan(String title, String template) {
        var plan = new NewPlan(title, "2026", template, 1, List.of(), null, null, null, null);
        return ((PlanOutcome.Saved) plans.add(plan, OFFICER)).plan().id();
    }

    private String template() {
        var yaml = "key: return-of-ours\nversion: 1\nkind: return\ntitle: Return of ours\nsections:\n  - key: winter\n    title: Winter\n";
        drafts.publish(yaml, OFFICER);
        drafts.next("return-of-ours", OFFICER);
        return "return-of-ours";
    }
}
