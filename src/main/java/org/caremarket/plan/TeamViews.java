package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.caremarket.plan.template.PlanSection;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.FormErrors;

/**
 * Makes what pages show of people's work together: of a plan, and of one of its sections for the page on which it is
 * written.
 */
@Singleton
final class TeamViews {

    private final Plans plans;
    private final Findings findings;
    private final Comments comments;
    private final Assignments assignments;
    private final Objectives objectives;
    private final Readings readings;
    private final List<SectionSources> sources;
    private final Clock clock;

    TeamViews(
            Plans plans, Findings findings, Comments comments, Assignments assignments, Objectives objectives,
            Readings readings, List<SectionSources> sources, Clock clock) {
        this.plans = plans;
        this.findings = findings;
        this.comments = comments;
        this.assignments = assignments;
        this.objectives = objectives;
        this.readings = readings;
        this.sources = sources;
        this.clock = clock;
    }

    /** For the page of a plan that was just read. */
    PlanTeam of(ReadPlan read) {
        var id = read.plan().id();
        return new PlanTeam(findings.of(read.plan(), read.sections().stream().map(ReadSection::section).toList()),
                comments.open(id), assignments.of(id),
                read.sections().stream().mapToInt(section -> section.objectives().size()).sum(),
                read.sections().stream().anyMatch(section -> section.section().asked().objectives()));
    }

    /** For the page of a section. */
    SectionTeam of(SectionPlace place, Actor reader) {
        var council = place.council();
        var plan = place.plan();
        return new SectionTeam(findings(council, plan, place.section(), reader, RemarkForm.EMPTY, FormErrors.none()),
                comments(council, plan, place.section(), reader), assignments(council, plan, reader, "", FormErrors.none()),
                objectives(council, plan, reader, FormErrors.none()));
    }

    /** Everything that is pointed out in a plan. */
    FindingsView findings(String council, Plan plan, Actor reader, RemarkForm form, FormErrors errors) {
        return new FindingsView(council, plan, findings.of(plan), List.of(), false, reader, form, errors);
    }

    /** What is pointed out in one section, for the fragment {@code plan/team/sectionFindings}. */
    FindingsView findings(String council, Plan plan, Section section, Actor reader, RemarkForm form, FormErrors errors) {
        return new FindingsView(council, plan, findings.of(plan, List.of(section)),
                WantedHere.of(section, readings.notes()), true, reader, form, errors);
    }

    /** For the fragment {@code plan/team/sectionComments}. */
    CommentsView comments(String council, Plan plan, Section section, Actor reader) {
        return new CommentsView(council, plan, section, comments.of(plan.id(), section.key()), reader, CommentForm.EMPTY,
                null, FormErrors.none());
    }

    /** All sections; for the fragment {@code plan/team/sectionAssignment} too. */
    AssignmentsView assignments(String council, Plan plan, Actor reader, String refused, FormErrors errors) {
        var writable = plans.sections(plan).stream().filter(Section::writable).toList();
        return new AssignmentsView(council, plan, writable, assignments.of(plan.id()), assignments.writers(), reader,
                refused, errors);
    }

    /** All objectives; for the fragment {@code plan/team/sectionObjectives} too. */
    ObjectivesView objectives(String council, Plan plan, Actor reader, FormErrors errors) {
        return new ObjectivesView(council, plan, objectives.sections(plan), objectives.of(plan), reader, errors);
    }

    ObjectiveView objective(String council, Plan plan, CarriedObjective carried, Actor reader) {
        return new ObjectiveView(council, plan, carried, section(plan, carried.objective().key()),
                sources.stream().flatMap(each -> each.ofObjective(carried.objective().id()).stream()).toList(), reader, today());
    }

    AsAt today() {
        return AsAt.present(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
    }

    private PlanSection section(Plan plan, String key) {
        return objectives.sections(plan).stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
}
