package org.caremarket.market;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The localities of the council whose scope is open; a council need not have any. */
@Singleton
public class Localities {

    private final LocalityRepository repository;

    Localities(LocalityRepository repository) {
        this.repository = repository;
    }

    /** Every locality, in the council's order; empty when it plans for its area as a whole. */
    public List<Locality> all() {
        return repository.all();
    }

    /** The same by their slugs. */
    public Map<String, Locality> bySlug() {
        return all().stream().collect(Collectors.toMap(Locality::slug, Function.identity()));
    }

    /** Sets by which localities the council plans. */
    @Transactional
    public void define(List<String> names) {
        repository.clear();
        for (int i = 0; i < names.size(); i++) {
            var locality = Locality.named(names.get(i));
            repository.add(locality.slug(), locality.name(), i);
        }
    }
}
