package org.caremarket.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** While plans have no editions, none is offered. */
@Singleton
class NoEditionPapers implements EditionPapers {

    @Override
    public List<Offer> of(Plan plan) {
        return List.of();
    }

    @Override
    public Optional<PlanPaper> read(Plan plan, int number) {
        return Optional.empty();
    }
}
