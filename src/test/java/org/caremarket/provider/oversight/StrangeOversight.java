package org.caremarket.provider.oversight;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.LocationText;
import org.caremarket.provider.Locations;
import org.caremarket.provider.ProviderText;
import org.caremarket.provider.Providers;
import org.caremarket.provider.ServiceType;
import org.caremarket.provider.oversight.mark.StrangeMarks;

/** Records of monitoring whose numbers no record of the neighbour's has, whatever files their folder brings. */
@Singleton
public class StrangeOversight {

    /** Their numbers. */
    public record Ids(long location, long level, long visit, long scheme, long criterion, long assessment) {}

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final int MANY = 150;

    private final Providers providers;
    private final Locations locations;
    private final Levels levels;
    private final Visits visits;
    private final StrangeMarks marks;

    StrangeOversight(Providers providers, Locations locations, Levels levels, Visits visits, StrangeMarks marks) {
        this.providers = providers;
        this.locations = locations;
        this.levels = levels;
        this.visits = visits;
        this.marks = marks;
    }

    public Ids in(CouncilScope council) {
        return council.call(() -> {
            long location = 0;
            long level = 0;
            long visit = 0;
            var provider = providers.add(new ProviderText("Example Stranger Ltd", Optional.empty(), Optional.empty(), Optional.empty()),
                    OFFICER);
            for (int i = 0; i < MANY; i++) {
                location = locations.add(location(provider, i), OFFICER);
                level = ((LevelOutcome.Saved) levels.add(new LevelText(9, "Strange " + i, "Strange", false, null, null, null), OFFICER))
                        .level().id();
                visit = ((VisitChange.Saved) visits.add(location, new VisitText(LocalDate.of(2026, 1, 1), VisitKind.PLANNED, "Officer",
                        "Strange", VisitOutcome.NOT_STATED, null, null), OFFICER)).visit().id();
            }
            var mark = marks.make(provider, MANY, OFFICER);
            return new Ids(location, level, visit, mark.scheme(), mark.criterion(), mark.assessment());
        });
    }

    static LocationText location(long provider, int number) {
        return new LocationText(provider, "Example Strange Home " + number, Optional.empty(), Optional.empty(), Optional.empty(),
                Set.of(ServiceType.CARE_HOME_WITH_NURSING), Set.of(), Optional.empty(), Optional.of(30), Optional.empty(),
                ContractStatus.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
