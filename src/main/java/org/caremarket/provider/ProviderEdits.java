package org.caremarket.provider;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.provider.RegisterOutcome.InUse;
import org.caremarket.provider.RegisterOutcome.NotFound;
import org.caremarket.provider.RegisterOutcome.Removed;
import org.caremarket.provider.RegisterOutcome.Saved;
import org.caremarket.provider.RegisterOutcome.Stale;
import org.caremarket.provider.RegisterOutcome.Taken;

/** What people do to providers: add, change, merge and remove them. */
@Singleton
public class ProviderEdits {

    private final Providers providers;
    private final Locations locations;
    private final RegisterWriting writing;
    private final RegisterWritingRepository repository;
    private final RegisterUse use;
    private final AuditTrail audit;

    ProviderEdits(Providers providers, Locations locations, RegisterWriting writing, RegisterWritingRepository repository,
            RegisterUse use, AuditTrail audit) {
        this.providers = providers;
        this.locations = locations;
        this.writing = writing;
        this.repository = repository;
        this.use = use;
        this.audit = audit;
    }

    /** Adds a provider whose number nobody has yet. */
    @Transactional
    RegisterOutcome<Provider> add(ProviderText text, Actor by) {
        return providers.addUnlessTaken(text, by).flatMap(providers::find).<RegisterOutcome<Provider>>map(Saved::new)
                .orElseGet(() -> new Taken<>(text.cqcId().flatMap(providers::ofCqc).orElseThrow()));
    }

    /** Changes what is said of a provider. */
    @Transactional
    RegisterOutcome<Provider> change(long id, ProviderText text, int version, Actor by) {
        if (repository.lockProvider(id) == null) {
            return new NotFound<>();
        }
        var provider = providers.find(id).orElseThrow();
        var kept = new ProviderText(text.name(), text.cqcId(), text.brand(), provider.madeUp());
        if (kept.equals(provider.text())) {
            return new Saved<>(provider);
        }
        if (provider.version() != version) {
            return new Stale<>(provider);
        }
        var other = kept.cqcId().flatMap(providers::ofCqc).filter(found -> found.id() != id);
        if (other.isPresent()) {
            return new Taken<>(other.get());
        }
        writing.changeProviders(List.of(ProviderLine.of(id, kept)), null, by);
        audit.record(by, "changed", Providers.RECORD, id, Difference.inWords(provider.text().parts(), kept.parts()));
        return new Saved<>(providers.find(id).orElseThrow());
    }

    /** Removes a provider of which nothing else is recorded. */
    @Transactional
    RegisterOutcome<Provider> remove(long id, int version, Actor by) {
        if (repository.lockProvider(id) == null) {
            return new NotFound<>();
        }
        var provider = providers.find(id).orElseThrow();
        if (provider.version() != version) {
            return new Stale<>(provider);
        }
        var reasons = use.words(provider);
        if (!reasons.isEmpty()) {
            return new InUse<>(reasons);
        }
        repository.removeProviders(new Long[] {id});
        audit.record(by, "removed", Providers.RECORD, id, provider.name());
        return new Removed<>();
    }

    /**
     * Makes two records of one organisation one: the locations go to the other, which keeps its name, and gets the number
     * and brand where it has none.
     */
    @Transactional
    RegisterOutcome<Provider> merge(long id, long into, int version, Actor by) {
        // Always in the same order, so that two who merge towards each other do not wait for each other for ever.
        if (id == into || repository.lockProvider(Math.min(id, into)) == null || repository.lockProvider(Math.max(id, into)) == null) {
            return new NotFound<>();
        }
        var provider = providers.find(id).orElseThrow();
        if (provider.version() != version) {
            return new Stale<>(provider);
        }
        var reasons = use.besidesLocations(provider);
        if (!reasons.isEmpty()) {
            return new InUse<>(reasons);
        }
        var moving = locations.ofProvider(id);
        var other = providers.find(into).orElseThrow();
        writing.changeLocations(moving.stream().map(each -> LocationLine.of(each.id(), each.text().of(into))).toList(), null, by);
        repository.removeProviders(new Long[] {id});
        writing.changeProviders(List.of(ProviderLine.of(into, new ProviderText(other.name(),
                other.cqcId().or(provider::cqcId), other.brand().or(provider::brand), other.madeUp()))), null, by);
        moving.forEach(each -> audit.record(by, "moved", Locations.RECORD, each.id(),
                "from %s to %s, which are one provider".formatted(provider.name(), other.name())));
        audit.record(by, "merged", Providers.RECORD, id, "%s into %s".formatted(provider.name(), other.name()));
        audit.record(by, "merged", Providers.RECORD, into, "%s%s became part of it, with %s".formatted(provider.name(),
                provider.cqcId().map(number -> " (" + number + ")").orElse(""),
                RegisterCounts.count(moving.size(), "location")));
        return new Saved<>(providers.find(into).orElseThrow());
    }
}
