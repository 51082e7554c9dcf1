package org.caremarket.position;

import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;

/** Areas and statements for tests. */
@Singleton
public class PositionFixture {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final AreaEdits areas;
    private final PositionEdits edits;

    PositionFixture(AreaEdits areas, PositionEdits edits) {
        this.areas = areas;
        this.edits = edits;
    }

    /** An area of this name, without parts. */
    public long area(String name) {
        return saved(areas.add(new AreaText(name, List.of(), List.of()), OFFICER));
    }

    /** A statement of where the council is with sufficiency. */
    public long statement(long area, String words) {
        return saved(edits.add(area, new StatementText(Aspect.SUFFICIENCY, Side.NOW, "", words, null, "", "", List.of(), List.of()),
                OFFICER));
    }

    private static long saved(PositionOutcome outcome) {
        return ((PositionOutcome.Saved) outcome).id();
    }
}
