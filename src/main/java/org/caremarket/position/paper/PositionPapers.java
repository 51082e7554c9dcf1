package org.caremarket.position.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.position.LinkedRecords;
import org.caremarket.position.MarketPositions;
import org.caremarket.position.good.GoodStatements;

/** Puts the market position statement together as it stands now. */
@Singleton
class PositionPapers {

    private final MarketPositions positions;
    private final LinkedRecords records;
    private final GoodStatements good;
    private final Clock clock;

    PositionPapers(MarketPositions positions, LinkedRecords records, GoodStatements good, Clock clock) {
        this.positions = positions;
        this.records = records;
        this.good = good;
        this.clock = clock;
    }

    PositionPaper now() {
        var sheet = positions.now();
        return new PositionPaper(Scope.current() instanceof CouncilScope council ? council.name() : "", sheet,
                records.of(sheet.statements()), good.sheet(), LocalDate.now(clock));
    }
}
