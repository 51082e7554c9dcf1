package org.caremarket.provider.oversight.mark;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;

/** Who holds the marks of the council whose scope is open, as everybody may read it. */
@Singleton
public class Holders {

    private final Assessments assessments;
    private final Locations locations;
    private final Clock clock;

    Holders(Assessments assessments, Locations locations, Clock clock) {
        this.assessments = assessments;
        this.locations = locations;
        this.clock = clock;
    }

    /** Every holder today, by name; of several awards of one mark the one that is valid longest. */
    @ReadOnly
    public List<Holder> today() {
        var today = LocalDate.now(clock);
        var known = locations.all();
        return newest(assessments.all().stream().filter(each -> each.heldOn(today)).toList()).stream()
                .map(each -> holder(each, known, today))
                .sorted(Comparator.comparing(Holder::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Holder::scheme))
                .toList();
    }

    private static List<MarkAssessment> newest(List<MarkAssessment> held) {
        var newest = new ArrayList<MarkAssessment>();
        held.stream().sorted(Comparator.comparing(MarkAssessment::validUntil).reversed())
                .filter(each -> newest.stream().noneMatch(each::sameSubject))
                .forEach(newest::add);
        return newest;
    }

    private static Holder holder(MarkAssessment each, List<Location> known, LocalDate today) {
        var of = known.stream().filter(location -> each.locationId() == null
                ? location.provider() == each.providerId() && location.servesOn(today) : location.id() == each.locationId()).toList();
        return new Holder(each.schemeId(), each.schemeName(), each.subject(), each.providerName(),
                of.stream().flatMap(location -> location.services().stream()).distinct().sorted().toList(),
                of.stream().flatMap(location -> location.segments().stream()).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(of.stream().flatMap(location -> location.locality().stream()).toList()),
                each.decidedOn(), each.validUntil(), each.madeUp());
    }
}
