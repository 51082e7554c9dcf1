package org.caremarket.provider;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;
import org.caremarket.provider.RegisterOutcome.InUse;
import org.caremarket.provider.RegisterOutcome.NotFound;
import org.caremarket.provider.RegisterOutcome.Removed;
import org.caremarket.provider.RegisterOutcome.Saved;
import org.caremarket.provider.RegisterOutcome.Stale;
import org.caremarket.provider.RegisterOutcome.Taken;

/** What people do to locations: add, change and remove them. */
@Singleton
public class LocationEdits {

    private final Providers providers;
    private final Locations locations;
    private final Segments segments;
    private final Localities localities;
    private final RegisterWriting writing;
    private final RegisterWritingRepository repository;
    private final RegisterUse use;
    private final AuditTrail audit;

    LocationEdits(Providers providers, Locations locations, Segments segments, Localities localities, RegisterWriting writing,
            RegisterWritingRepository repository, RegisterUse use, AuditTrail audit) {
        this.providers = providers;
        this.locations = locations;
        this.segments = segments;
        this.localities = localities;
        this.writing = writing;
        this.repository = repository;
        this.use = use;
        this.audit = audit;
    }

    /** Adds a location whose number nobody has yet, to a provider that is there. */
    @Transactional
    RegisterOutcome<Location> add(LocationText text, Actor by) {
        if (repository.lockProvider(text.provider()) == null) {
            return new NotFound<>();
        }
        var other = locations.ofCqc(text.cqcId().stream().toList());
        return other.isEmpty() ? new Saved<>(locations.find(locations.add(text, by)).orElseThrow())
                : new Taken<>(other.getFirst());
    }

    /** Changes what is said of a location, also whose it is. */
    @Transactional
    RegisterOutcome<Location> change(long id, LocationText text, int version, Actor by) {
        if (repository.lockLocation(id) == null || repository.lockProvider(text.provider()) == null) {
            return new NotFound<>();
        }
        var location = locations.find(id).orElseThrow();
        if (text.equals(location.text())) {
            return new Saved<>(location);
        }
        if (location.version() != version) {
            return new Stale<>(location);
        }
        var other = locations.ofCqc(text.cqcId().stream().toList()).stream().filter(found -> found.id() != id).findFirst();
        if (other.isPresent()) {
            return new Taken<>(other.get());
        }
        writing.changeLocations(List.of(LocationLine.of(id, text)), null, by);
        audit.record(by, "changed", Locations.RECORD, id, Difference.inWords(parts(location.text()), parts(text)));
        return new Saved<>(locations.find(id).orElseThrow());
    }

    /** Removes a location of which nothing else is recorded. */
    @Transactional
    RegisterOutcome<Location> remove(long id, int version, Actor by) {
        if (repository.lockLocation(id) == null) {
            return new NotFound<>();
        }
        var location = locations.find(id).orElseThrow();
        if (location.version() != version) {
            return new Stale<>(location);
        }
        var reasons = use.words(location);
        if (!reasons.isEmpty()) {
            return new InUse<>(reasons);
        }
        repository.removeLocations(new Long[] {id});
        audit.record(by, "removed", Locations.RECORD, id, "%s of %s".formatted(location.name(), location.providerName()));
        return new Removed<>();
    }

    /** A text in words, part by part. */
    List<Difference.Part> parts(LocationText text) {
        return text.parts(new RegisterWords(segments.all(), localities.all()),
                id -> providers.find(id).map(Provider::name).orElse(""));
    }
}
