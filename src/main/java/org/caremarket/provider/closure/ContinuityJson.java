package org.caremarket.provider.closure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * A continuity plan as the API gives it.
 *
 * @param change the id of the exit
 * @param answer the same in one sentence
 * @param councilFunded people whose care the council pays for; null when not stated, as the three after it
 * @param lessons left out for readers who do not write
 * @param steps null in a list, as moves and told are
 */
@Serdeable
record ContinuityJson(
        long id, long change, String who, String answer, String lead, @Nullable LocalDate deadline,
        @Nullable Integer councilFunded, @Nullable Integer selfFunders, @Nullable Integer nhs, @Nullable Integer otherCouncils,
        int moved, int stepsInAll, int stepsDone, int stepsNotNeeded, @Nullable LocalDate closedOn, @Nullable String lessons,
        @Nullable String madeUp, int version, @Nullable List<StepJson> steps, @Nullable List<MoveJson> moves,
        @Nullable List<ToldJson> told) {

    /** @param note left out for readers who do not write */
    @Serdeable
    record StepJson(
            long id, String part, String title, String state, @Nullable LocalDate doneOn, @Nullable String reason,
            @Nullable String note, int version) {}

    @Serdeable
    record MoveJson(LocalDate movedOn, int people) {}

    @Serdeable
    record ToldJson(String told, LocalDate toldOn, String how, String byWhom) {}

    static ContinuityJson of(ContinuityPlan of, boolean writes) {
        return of(of, writes, null, null, null);
    }

    static ContinuityJson whole(ContinuityPlan of, Continuity continuity, boolean writes) {
        return of(of, writes,
                continuity.steps(of.id()).stream().map(step -> new StepJson(step.id(), step.part(), step.title(),
                        step.state().slug(), step.doneOn(), writes ? step.reason() : null,
                        writes && !step.note().isEmpty() ? step.note() : null, step.version())).toList(),
                continuity.moves(of.id()).stream().map(move -> new MoveJson(move.onDay(), move.people())).toList(),
                continuity.told(of.id()).stream()
                        .map(told -> new ToldJson(told.who(), told.onDay(), told.how(), told.byWhom())).toList());
    }

    private static ContinuityJson of(ContinuityPlan of, boolean writes, @Nullable List<StepJson> steps,
            @Nullable List<MoveJson> moves, @Nullable List<ToldJson> told) {
        var affected = of.affected();
        return new ContinuityJson(of.id(), of.change(), of.who(), of.answer(), of.lead(), of.deadline().orElse(null),
                affected.council().orElse(null), affected.self().orElse(null), affected.nhs().orElse(null),
                affected.others().orElse(null), of.moved(), of.steps(), of.done(), of.notNeeded(), of.closedOn().orElse(null),
                writes ? of.lessons().orElse(null) : null, of.madeUp().orElse(null), of.version(), steps, moves, told);
    }
}
