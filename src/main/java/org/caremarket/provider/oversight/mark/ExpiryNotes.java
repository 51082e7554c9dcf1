package org.caremarket.provider.oversight.mark;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.delivery.HomeNotes;
import org.caremarket.platform.access.Actor;
import org.caremarket.provider.oversight.Writers;

/** Says on the council's home which marks expire soon, so that they are assessed in time. */
@Singleton
final class ExpiryNotes implements HomeNotes {

    private final Assessments assessments;
    private final Clock clock;

    ExpiryNotes(Assessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public List<HomeNote> of(Actor reader) {
        var today = LocalDate.now(clock);
        var expiring = Writers.include(reader)
                ? assessments.all().stream().filter(each -> each.standing(today) == MarkStanding.EXPIRING).count() : 0;
        return expiring == 0 ? List.of() : List.of(new HomeNote("%s within %d days".formatted(
                expiring == 1 ? "1 quality mark expires" : "%,d quality marks expire".formatted(expiring), MarkAssessment.SOON_DAYS),
                "/quality-mark?standing=expiring"));
    }
}
