package org.caremarket.workshop;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Problem;

/** How the API answers what came of changing a workshop or a part of it. */
@Singleton
class WorkshopAnswers {

    private final Workshops workshops;
    private final Agenda agenda;
    private final Clock clock;

    WorkshopAnswers(Workshops workshops, Agenda agenda, Clock clock) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.clock = clock;
    }

    WorkshopJson json(Workshop workshop) {
        return WorkshopJson.of(workshop, clock.instant(), workshops.sessions(workshop.id()), agenda.of(workshop.id()));
    }

    /** For a list. */
    WorkshopJson inList(Workshop workshop) {
        return WorkshopJson.of(workshop, clock.instant());
    }

    HttpResponse<?> created(WorkshopOutcome outcome, String council) {
        return answer(outcome, workshop -> HttpResponse.created(
                json(workshop), URI.create("/api/v1/" + council + "/workshops/" + workshop.id())));
    }

    HttpResponse<?> changed(WorkshopOutcome outcome) {
        return answer(outcome, workshop -> HttpResponse.ok(json(workshop)));
    }

    HttpResponse<?> removed(WorkshopOutcome outcome) {
        return answer(outcome, workshop -> HttpResponse.noContent());
    }

    HttpResponse<?> moved(WorkshopMoveOutcome outcome) {
        return switch (outcome) {
            case WorkshopMoveOutcome.Moved(var workshop) -> HttpResponse.ok(json(workshop));
            case WorkshopMoveOutcome.Stale(var current) -> stale("workshop", current.version());
            case WorkshopMoveOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case WorkshopMoveOutcome.Obstructed obstructed -> Problem.of(obstructed.errors()).response();
            case WorkshopMoveOutcome.NotFound() -> notFound();
        };
    }

    /** What is wrong with what was sent about a workshop; of one that is not there, only that. */
    HttpResponse<?> wrong(long workshop, FormErrors errors) {
        return workshops.find(workshop).isEmpty() ? notFound() : Problem.of(errors).response();
    }

    /** What came of changing a part, which has a version of its own. */
    <T> HttpResponse<?> part(PartOutcome<T> outcome, Function<T, HttpResponse<?>> saved, Function<T, Integer> version) {
        return switch (outcome) {
            case PartOutcome.Saved<T>(var part) -> saved.apply(part);
            case PartOutcome.Stale<T>(var current) -> stale("part", version.apply(current));
            case PartOutcome.Refused<T>(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case PartOutcome.Locked<T> locked -> Problem.of(HttpStatus.CONFLICT, locked.why() + ".").response();
            case PartOutcome.NotFound<T> gone -> notFound();
        };
    }

    static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }

    private static HttpResponse<?> answer(WorkshopOutcome outcome, Function<Workshop, HttpResponse<?>> saved) {
        return switch (outcome) {
            case WorkshopOutcome.Saved(var workshop) -> saved.apply(workshop);
            case WorkshopOutcome.Stale(var current) -> stale("workshop", current.version());
            case WorkshopOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case WorkshopOutcome.NotFound() -> notFound();
        };
    }

    private static HttpResponse<?> stale(String what, int version) {
        return Problem.of(HttpStatus.CONFLICT,
                "The %s is now at version %d: read it again, and decide anew.".formatted(what, version)).response();
    }
}
