package org.caremarket.council;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.tenancy.TenantImport;

/** Lets in the demonstration people of a council's folder, where the database is the demonstration's own. */
@Singleton
final class PeopleImport implements TenantImport {

    private final DemonstrationPeople people;
    private final Database database;

    PeopleImport(DemonstrationPeople people, Database database) {
        this.people = people;
        this.database = database;
    }

    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    public String what() {
        return "people";
    }

    /** Elsewhere the file's people are passed over: real people come by invitation. */
    @Override
    public String importFrom(Path folder) {
        if (!database.demonstration()) {
            return "none: people are invited";
        }
        var file = new TenantFolder(folder.getParent()).council(folder.getFileName().toString());
        file.people().forEach(person -> people.create(Scope.current(), person.email(), person.name(), person.role()));
        return file.people().size() + " for demonstration";
    }
}
