package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;

/** Writes what came of applications. */
@Singleton
class ApplicationOutcomes {

    private final ApplicationRepository applications;
    private final RoundRepository rounds;
    private final OutcomeRepository repository;
    private final FrameworkParts parts;
    private final MemberRepository members;
    private final LotRepository lots;
    private final AuditTrail audit;

    ApplicationOutcomes(ApplicationRepository applications, RoundRepository rounds, OutcomeRepository repository,
            FrameworkParts parts, MemberRepository members, LotRepository lots, AuditTrail audit) {
        this.applications = applications;
        this.rounds = rounds;
        this.repository = repository;
        this.parts = parts;
        this.members = members;
        this.lots = lots;
        this.audit = audit;
    }

    /** In the transaction of the caller, who holds the framework's lock. */
    Outcome<Application> decide(long framework, long round, long id, ApplicationOutcome outcome, LocalDate on,
            @Nullable String reason, int version, Actor by) {
        var current = applications.find(framework, id).filter(each -> each.roundId() == round);
        if (current.isEmpty()) {
            return new Outcome.NotFound<>();
        }
        var application = current.get();
        if (application.version() != version) {
            return new Outcome.Stale<>(application);
        }
        if (!application.outcome().mayBecome(outcome)) {
            return refused("outcome", "This application has its outcome: " + application.outcome().title()
                    .toLowerCase(Locale.UK));
        }
        var open = rounds.find(framework, round).orElseThrow().state() != RoundState.CLOSED;
        if (open && outcome != ApplicationOutcome.WITHDRAWN) {
            return refused("outcome", "Close the round to applications first: until then an application can only be withdrawn");
        }
        if (on.isBefore(application.receivedOn())) {
            return refused("decidedOn", "It was received on %s: enter that day or a later one".formatted(
                    Say.day(application.receivedOn())));
        }
        if (outcome == ApplicationOutcome.SUCCESSFUL) {
            join(application, on, by);
        }
        repository.decide(id, outcome.name(), on, reason);
        audit.record(by, "decided", Frameworks.RECORD, framework, "%s: %s".formatted(application.called(),
                outcome.title().toLowerCase(Locale.UK)));
        return new Outcome.Saved<>(applications.find(framework, id).orElseThrow());
    }

    /** Into the lots in which it does not hold a place already. */
    private void join(Application application, LocalDate on, Actor by) {
        var there = members.of(application.frameworkId()).stream()
                .filter(each -> each.providerId() == application.providerId() && each.holdsPlace()).map(Member::lotId).toList();
        lots.of(application.frameworkId()).stream()
                .filter(lot -> application.lots().contains(lot.id()) && !there.contains(lot.id()))
                .forEach(lot -> parts.save(new Member(0, application.frameworkId(), lot.id(), lot.name(),
                        application.providerId(), application.provider(), MemberState.MEMBER, on, null, null, null, 0), by));
    }

    private static <T> Outcome<T> refused(String field, String why) {
        return new Outcome.Refused<>(new FieldError(field, why));
    }
}
