package org.caremarket.benchmark;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.caremarket.council.Person;
import org.caremarket.council.TenantFolder;
import org.caremarket.figure.Figure;
import org.caremarket.figure.Figures;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.tenancy.TenantImport;

/**
 * Shares figures of a council's folder with groups, in the name of its demonstration approver. Only in the
 * demonstration: elsewhere it is people who decide what leaves their council.
 */
@Singleton
final class PublicationsImport implements TenantImport {

    private final Publications publications;
    private final Figures figures;
    private final Database database;

    PublicationsImport(Publications publications, Figures figures, Database database) {
        this.publications = publications;
        this.figures = figures;
        this.database = database;
    }

    /** After the figures. */
    @Override
    public int getOrder() {
        return 300;
    }

    @Override
    public String what() {
        return "shared figures";
    }

    /** What was ever shared, and perhaps taken back, stays as it is. */
    @Override
    public String importFrom(Path folder) {
        if (!database.demonstration() || !PublicationsFile.isIn(folder)) {
            return "none";
        }
        var file = PublicationsFile.read(folder);
        file.problems().throwIfAny();
        var own = figures.ofArea(((CouncilScope) Scope.current()).area());
        var groups = publications.groups();
        var wanted = new LinkedHashMap<Group, List<Long>>();
        for (var row : file.rows()) {
            var group = groups.stream().filter(each -> each.key().equals(row.group())).findFirst();
            var figure = find(own, row);
            if (group.isEmpty()) {
                file.table().problem(row.row(), "the council does not belong to the group \"%s\" today".formatted(row.group()));
            } else if (figure.isEmpty()) {
                file.table().problem(row.row(), "there is no figure %s of %s from \"%s\"".formatted(
                        row.indicator(), row.period(), row.source()));
            } else {
                wanted.computeIfAbsent(group.get(), none -> new ArrayList<>()).add(figure.get().id());
            }
        }
        file.problems().throwIfAny();
        var approver = approver(folder);
        var count = wanted.entrySet().stream()
                .mapToInt(each -> publications.load(each.getValue(), each.getKey(), approver))
                .sum();
        return count == 0 ? "already there" : count + " figures";
    }

    private static Optional<Figure> find(List<Figure> own, PublicationsFile.Row row) {
        return own.stream()
                .filter(figure -> figure.indicator().equals(row.indicator()) && figure.period().equals(row.period())
                        && figure.source().startsWith(row.source()))
                .findFirst();
    }

    private static String approver(Path folder) {
        return new TenantFolder(folder.getParent()).council(folder.getFileName().toString()).people().stream()
                .filter(person -> person.role() == Role.APPROVER)
                .map(Person::name)
                .findFirst()
                .orElse("Demonstration approver");
    }
}
