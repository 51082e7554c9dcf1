package org.caremarket.provider.closure;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** Puts together the page of a continuity plan, which answers several forms. */
@Singleton
class ContinuityReading {

    private final StaticTemplates templates = new StaticTemplates();
    private final MarketChanges changes;
    private final Continuity continuity;
    private final ContinuityDocuments documents;
    private final Alternatives alternatives;
    private final Pages pages;
    private final Clock clock;

    ContinuityReading(MarketChanges changes, Continuity continuity, ContinuityDocuments documents, Alternatives alternatives,
            Pages pages, Clock clock) {
        this.changes = changes;
        this.continuity = continuity;
        this.documents = documents;
        this.alternatives = alternatives;
        this.pages = pages;
        this.clock = clock;
    }

    Optional<ContinuityView> view(
            String council, long change, MovedForm moved, ToldForm told, FormErrors errors, Actor actor, boolean renewing) {
        return continuity.ofChange(change).map(plan -> {
            var exit = changes.find(change).orElseThrow();
            var writes = MarketChangePages.writes(actor);
            return new ContinuityView(council, exit, plan, continuity.steps(plan.id()), continuity.moves(plan.id()),
                    continuity.told(plan.id()), alternatives.of(changes.locationsOf(exit)), documents.of(plan.id()),
                    documents.jobs(plan.id()), moved, told, errors, LocalDate.now(clock), writes, renewing);
        });
    }

    JteModel page(HttpRequest<?> request, ContinuityView view) {
        return templates.closureContinuityShow(pages.of(request, view.plan().title()).with(view.errors())
                .under(MarketTrail.market(view.council()), MarketChangePages.list(view.council()),
                        MarketChangePages.link(view.council(), view.change())), view);
    }
}
