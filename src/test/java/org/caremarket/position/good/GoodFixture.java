package org.caremarket.position.good;

import jakarta.inject.Singleton;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.position.PositionOutcome;

/** What good looks like, for tests. */
@Singleton
public class GoodFixture {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final GoodStatements statements;

    GoodFixture(GoodStatements statements) {
        this.statements = statements;
    }

    public long statement(String words) {
        return ((PositionOutcome.Saved) statements.add(new GoodStatement.Text("Heading", words, ""), OFFICER)).id();
    }
}
