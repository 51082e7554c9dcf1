package org.caremarket.provider.rating.cqc;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.caremarket.geography.Authorities;
import org.caremarket.geography.Authority;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.job.Jobs;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;

/** Has the ratings of the council's area fetched from the regulator's service. */
@Singleton
class CqcFetches {

    private final CqcSettings settings;
    private final Authorities authorities;
    private final Jobs jobs;
    private final AuditTrail audit;

    CqcFetches(CqcSettings settings, Authorities authorities, Jobs jobs, AuditTrail audit) {
        this.settings = settings;
        this.authorities = authorities;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Whether the service may be asked. */
    boolean on() {
        return settings.on();
    }

    /** The council's area as the regulator names it. */
    String area() {
        var council = (CouncilScope) Scope.current();
        return authorities.find(council.area()).map(Authority::name).orElse(council.name());
    }

    /** The newest work of this kind. */
    Optional<Job> latest() {
        return jobs.latest(CqcFetchJob.NAME, area());
    }

    /** Starts the work, unless it is being done already; empty when it is switched off. */
    @Transactional
    public Optional<Job> start(Actor by) {
        if (!on()) {
            return Optional.empty();
        }
        var job = jobs.start(CqcFetchJob.NAME, "Fetching the CQC's ratings of " + area(), area(), by);
        audit.record(by, "started", "job", job.id(), "fetching the CQC's ratings of " + area());
        return Optional.of(job);
    }
}
