package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;

/** The re-opening rounds of frameworks with what providers applied for. */
@Singleton
class Rounds {

    private final FrameworkRepository frameworks;
    private final LotRepository lots;
    private final RoundRepository rounds;
    private final ApplicationRepository applications;
    private final ApplicationOutcomes outcomes;
    private final Providers providers;
    private final PartWriter writer;
    private final AuditTrail audit;

    Rounds(FrameworkRepository frameworks, LotRepository lots, RoundRepository rounds, ApplicationRepository applications,
            ApplicationOutcomes outcomes, Providers providers, PartWriter writer, AuditTrail audit) {
        this.frameworks = frameworks;
        this.lots = lots;
        this.rounds = rounds;
        this.applications = applications;
        this.outcomes = outcomes;
        this.providers = providers;
        this.writer = writer;
        this.audit = audit;
    }

    @Transactional
    Outcome<Reopening> save(Reopening typed, Actor by) {
        return frameworks.lock(typed.frameworkId()).isEmpty() ? new Outcome.NotFound<>() : writer.save(typed, rounds, by);
    }

    /** Moves a round on. It is decided once every application has an outcome. */
    @Transactional
    Outcome<Reopening> move(long framework, long id, RoundMove move, int version, Actor by) {
        var current = frameworks.lock(framework).flatMap(locked -> rounds.find(framework, id));
        if (current.isEmpty()) {
            return new Outcome.NotFound<>();
        }
        if (current.get().version() != version) {
            return new Outcome.Stale<>(current.get());
        }
        if (!current.get().state().moves().contains(move)) {
            return refused("move", "This cannot be done while the round is: " + current.get().state().title()
                    .toLowerCase(Locale.UK));
        }
        var waiting = applications.of(framework).stream()
                .filter(each -> each.roundId() == id && each.outcome() == ApplicationOutcome.RECEIVED).count();
        if (waiting > 0 && (move == RoundMove.DECIDE || move == RoundMove.CALL_OFF)) {
            return refused("move", "Record an outcome for every application first: %s still %s".formatted(
                    Say.count(waiting, "application"), waiting == 1 ? "waits" : "wait"));
        }
        rounds.move(id, move.to().name());
        audit.record(by, move.done(), Frameworks.RECORD, framework, current.get().called());
        return new Outcome.Saved<>(rounds.find(framework, id).orElseThrow());
    }

    /**
     * Records what a provider applied for.
     *
     * @param name of a provider that is not in the register yet; it is added there. Not used when the application names one
     */
    @Transactional
    Outcome<Application> save(Application typed, @Nullable String name, Actor by) {
        var framework = typed.frameworkId();
        var round = frameworks.lock(framework).flatMap(locked -> rounds.find(framework, typed.roundId()));
        if (round.isEmpty()) {
            return new Outcome.NotFound<>();
        }
        if (!round.get().state().takesApplications()) {
            return refused("provider", "The round takes no applications: " + round.get().state().title().toLowerCase(Locale.UK));
        }
        var known = lots.of(framework).stream().map(Lot::id).toList();
        if (!known.containsAll(typed.lots())) {
            return refused("lots", "Choose lots of this framework");
        }
        if (typed.id() != 0) {
            var current = applications.find(framework, typed.id()).filter(each -> each.roundId() == typed.roundId());
            if (current.isEmpty()) {
                return new Outcome.NotFound<>();
            }
            return current.get().outcome() == ApplicationOutcome.RECEIVED ? writer.save(typed, applications, by)
                    : refused("lots", "This application has its outcome: it cannot be changed any more");
        }
        var provider = typed.providerId() != 0 ? providers.find(typed.providerId()).map(Provider::id)
                : Optional.of(registered(name, by));
        if (provider.isEmpty()) {
            return refused("provider", "Choose a provider from the register");
        }
        var twice = applications.of(framework).stream()
                .anyMatch(each -> each.roundId() == typed.roundId() && each.providerId() == provider.get());
        return twice ? refused("provider", "This provider has applied in this round already: change that application")
                : writer.save(typed.of(provider.get()), applications, by);
    }

    /** Records the outcome; who is successful becomes a member of the lots applied for at once. */
    @Transactional
    Outcome<Application> decide(long framework, long round, long id, ApplicationOutcome outcome, LocalDate on,
            @Nullable String reason, int version, Actor by) {
        return frameworks.lock(framework).isEmpty() ? new Outcome.NotFound<>()
                : outcomes.decide(framework, round, id, outcome, on, reason, version, by);
    }

    /** The provider of this name; added to the register when there is none. */
    private long registered(String name, Actor by) {
        return providers.called(name).stream().findFirst().map(Provider::id).orElseGet(() ->
                providers.add(new ProviderText(name, Optional.empty(), Optional.empty(), Optional.empty()), by));
    }

    private static <T> Outcome<T> refused(String field, String why) {
        return new Outcome.Refused<>(new FieldError(field, why));
    }
}
