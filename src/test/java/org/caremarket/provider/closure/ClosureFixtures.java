package org.caremarket.provider.closure;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.LocationText;
import org.caremarket.provider.Locations;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;
import org.caremarket.provider.ServiceType;
import org.caremarket.provider.closure.vacancy.VacancyFixtures;

/** Homes that close, for tests of other packages. */
@Singleton
public class ClosureFixtures {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final Providers providers;
    private final Locations locations;
    private final MarketChanges changes;
    private final Continuity continuity;
    private final ContinuityDocumentRepository documents;
    private final VacancyFixtures vacancies;

    ClosureFixtures(Providers providers, Locations locations, MarketChanges changes, Continuity continuity,
            ContinuityDocumentRepository documents, VacancyFixtures vacancies) {
        this.providers = providers;
        this.locations = locations;
        this.changes = changes;
        this.continuity = continuity;
        this.documents = documents;
        this.vacancies = vacancies;
    }

    /**
     * The ids of a home with a reading, its exit, and a plan with a step, a move, somebody told and a document;
     * and another home's exit, for which no plan is begun.
     */
    public record Ids(
            long location, long reading, long change, long plan, long step, long move, long told, long document, long unplanned) {}

    /** The id of a home of 20 beds that serves people. */
    public long serving(String name) {
        var provider = providers.add(new ProviderText(name + " Ltd", Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
        return locations.add(new LocationText(provider, name, Optional.empty(), Optional.empty(), Optional.empty(),
                Set.of(ServiceType.CARE_HOME_WITHOUT_NURSING), Set.of("residential-care"), Optional.empty(), Optional.of(20),
                Optional.<BigDecimal>empty(), ContractStatus.SPOT, Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
    }

    /** A home that closes, with everything that can be recorded of it. */
    public Ids closing(String name) {
        var location = serving(name);
        var provider = locations.find(location).orElseThrow().provider();
        var day = LocalDate.of(2026, 3, 1);
        var reading = vacancies.beds(location, day, 4);
        var change = exit(provider, location, day);
        var other = serving(name + " Annexe");
        var unknown = new Affected(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var started = (ContinuityOutcome.Saved) continuity.start(change, new ContinuityText("A role", Optional.empty(), unknown), OFFICER);
        var plan = started.plan().id();
        continuity.moved(plan, day, 1, OFFICER);
        continuity.told(plan, "Staff", day, "By letter", "A role", OFFICER);
        return new Ids(location, reading, change, plan, continuity.steps(plan).getFirst().id(),
                continuity.moves(plan).getFirst().id(), continuity.told(plan).getFirst().id(),
                documents.add(plan, PaperFormat.HTML.name(), "plan.html", new byte[] {1}, OFFICER.name(), Instant.EPOCH),
                exit(locations.find(other).orElseThrow().provider(), other, day));
    }

    private long exit(long provider, long location, LocalDate day) {
        var exit = (MarketChangeOutcome.Saved) changes.add(new MarketChangeText(ChangeKind.EXIT, provider, Optional.of(location),
                Optional.empty(), Optional.of(day), Optional.of(Cause.FINANCIAL), Optional.empty(), Optional.of(20), Optional.empty(),
                ""), Optional.empty(), OFFICER);
        return exit.change().id();
    }
}
