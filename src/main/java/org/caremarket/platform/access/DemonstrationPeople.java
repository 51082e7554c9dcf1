package org.caremarket.platform.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.tenancy.Scope;

/** People with a password that everybody knows, for trying the service out; never on an operator's own server. */
@Singleton
public class DemonstrationPeople {

    /** The password of everybody in the demonstration. */
    public static final String PASSWORD = "demo-care-market";

    private final Database database;
    private final PersonRepository people;
    private final Passwords passwords;
    private final Clock clock;

    DemonstrationPeople(Database database, PersonRepository people, Passwords passwords, Clock clock) {
        this.database = database;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Adds a person who can sign in, unless they are there. Whoever is there stays as they are.
     *
     * @throws IllegalStateException on a database that is not the demonstration's
     */
    public void create(Scope scope, String email, String name, Role role) {
        if (!database.demonstration()) {
            throw new IllegalStateException("Demonstration people have a password that everybody knows. They are made "
                    + "only in the demonstration's own database; here, invite the first administrator instead");
        }
        scope.run(() -> {
            if (people.find(email).isEmpty()) {
                add(email, name, role, passwords.hash(PASSWORD));
            }
        });
    }

    @Transactional
    void add(String email, String name, Role role, String hash) {
        var now = clock.instant();
        if (people.add(email, name, role.name(), now) == 1) {
            people.password(people.find(email).orElseThrow().id(), hash, now);
        }
    }
}
