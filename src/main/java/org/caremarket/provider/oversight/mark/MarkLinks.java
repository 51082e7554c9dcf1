package org.caremarket.provider.oversight.mark;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;
import org.caremarket.provider.ProviderLinks;

/** Says on the pages of a location and of its provider which marks they hold. */
@Singleton
final class MarkLinks implements ProviderLinks {

    private final Assessments assessments;
    private final Clock clock;

    MarkLinks(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public List<ProviderLink> ofLocation(Location location) {
        return links(each -> each.locationId() != null && each.locationId() == location.id());
    }

    @Override
    public List<ProviderLink> ofProvider(Provider provider) {
        return links(each -> each.locationId() == null && each.providerId() == provider.id());
    }

    private List<ProviderLink> links(Predicate<MarkAssessment> wanted) {
        var today = LocalDate.now(clock);
        return assessments.all().stream().filter(wanted).filter(each -> each.heldOn(today)).map(each -> new ProviderLink(
                each.schemeName(), "Held until " + TypedDate.words(each.validUntil()), "/quality-mark/assessments/" + each.id())).toList();
    }
}
