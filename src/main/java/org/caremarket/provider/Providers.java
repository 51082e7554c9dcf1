package org.caremarket.provider;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caremarket.contact.Organisations;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Typed;

/** The providers of the council whose scope is open. */
@Singleton
public class Providers {

    static final String RECORD = "provider";

    private final ProviderRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    Providers(ProviderRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every provider, by name. */
    public List<Provider> all() {
        return providers(repository.all());
    }

    /** The provider with this id, if this council has it. */
    public Optional<Provider> find(long id) {
        return repository.find(id).map(ProviderRow::provider);
    }

    /** The providers with these ids, by name; what is none is left out. */
    public List<Provider> these(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : providers(repository.these(ids.toArray(Long[]::new)));
    }

    /** The provider with this number of the regulator's. */
    public Optional<Provider> ofCqc(String cqcId) {
        return repository.ofCqc(cqcId).map(ProviderRow::provider);
    }

    /** The providers of this name, apart from letter case, signs and legal form; there may be several. */
    public List<Provider> called(String name) {
        return providers(repository.called(Organisations.key(name)));
    }

    /** Those who may be meant by a number of this register, a number of the regulator's or a name: none, one or several. */
    public List<Provider> meant(String typed) {
        var words = Typed.line(typed);
        var one = Typed.id(words).flatMap(this::find).or(() -> ofCqc(words));
        return one.isPresent() ? List.of(one.get()) : words.isEmpty() ? List.of() : called(words);
    }

    /** Adds a provider and returns its id. The caller has made sure that its number is not taken. */
    @Transactional
    public long add(ProviderText text, Actor by) {
        return addUnlessTaken(text, by).orElseThrow();
    }

    /** Adds a provider and returns its id; empty when its number is taken, also by somebody who adds it at the same moment. */
    @Transactional
    Optional<Long> addUnlessTaken(ProviderText text, Actor by) {
        var id = Optional.ofNullable(repository.add(text.name(), Organisations.key(text.name()), text.cqcId().orElse(null),
                text.brand().orElse(null), text.madeUp().orElse(null), null, by.name(), clock.instant()));
        id.ifPresent(added -> audit.record(by, "added", RECORD, added, text.name()));
        return id;
    }

    private static List<Provider> providers(List<ProviderRow> rows) {
        return rows.stream().map(ProviderRow::provider).toList();
    }
}
