package org.caremarket.plan;

import org.caremarket.platform.access.Actor;

/** A section of a council's plan, and where its pages are. */
public record SectionPlace(String council, Plan plan, Section section) {

    public String planPath() {
        return "/" + council + "/plans/" + plan.id();
    }

    public String path() {
        return path(section);
    }

    /** Of another section of the plan. */
    public String path(Section other) {
        return planPath() + "/sections/" + other.key();
    }

    public String version(int number) {
        return path() + "/versions/" + number;
    }

    /** Whether this person can write it now. */
    public boolean writableBy(Actor actor) {
        return plan.state().open() && PlanPages.mayWrite(actor);
    }

    /** {@code Priya Approver, 10 June 2024, 23:59}. */
    public static String written(SectionText text) {
        return text.writtenBy() + ", " + Moment.words(text.writtenAt());
    }

    /** The section as if it said this. */
    Section saying(String text) {
        return new Section(section.asked(), new SectionText(plan.id(), section.key(), text, section.version(), "", null, "",
                plan.addedAt()));
    }
}
