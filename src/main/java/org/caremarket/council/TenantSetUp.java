package org.caremarket.council;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.tenancy.CouncilScope;

/**
 * Turns the folder of councils into councils: the one way from files to tenants, for the demonstration and for the
 * command line alike. Doing it again brings the register up to date and leaves data that are there alone.
 */
@Singleton
public class TenantSetUp {

    private final Provisioning provisioning;
    private final Database database;
    private final DemonstrationPeople people;
    private final Path root;

    TenantSetUp(
            Provisioning provisioning,
            Database database,
            DemonstrationPeople people,
            @Value("${caremarket.tenants}") Path root) {
        this.provisioning = provisioning;
        this.database = database;
        this.people = people;
        this.root = root;
    }

    /** Every region and every council of the folder, with their data. */
    public void all(Consumer<String> progress) {
        var tenants = new TenantFolder(root).all();
        load(tenants.regions(), progress);
        for (var council : tenants.councils()) {
            load(council, progress);
        }
    }

    /** One council of the folder, with its data, and the regions it may belong to. */
    public CouncilScope one(String slug, Consumer<String> progress) {
        var folder = new TenantFolder(root);
        var council = folder.council(slug);
        load(folder.regions(), progress);
        return load(council, progress);
    }

    /**
     * Where a council's files are.
     *
     * @throws TenantFileProblems when there is no such folder
     */
    public Path folder(String slug) {
        return new TenantFolder(root).folder(slug);
    }

    private void load(RegionsFile file, Consumer<String> progress) {
        var added = provisioning.addAll(file.regions().stream().map(TenantSetUp::register).toList());
        if (database.demonstration()) {
            for (int i = 0; i < added.size(); i++) {
                var region = added.get(i);
                file.regions().get(i).people()
                        .forEach(person -> people.create(region, person.email(), person.name(), person.role()));
            }
        }
        progress.accept(file.regions().size() + " regions are in the register");
    }

    private CouncilScope load(CouncilFile file, Consumer<String> progress) {
        var council = registered(file);
        provisioning.importFolder(council, root.resolve(file.slug()), progress);
        return council;
    }

    private CouncilScope registered(CouncilFile file) {
        try {
            return provisioning.add(register(file));
        } catch (CodeTakenException e) {
            throw new TenantFileProblems(List.of(new FileProblem(file.slug() + "/council.yml", 0, e.getMessage())));
        }
    }

    private static NewCouncil register(CouncilFile file) {
        return new NewCouncil(
                file.slug(), file.name(), file.gss(), file.region(), file.colours().brand(), file.colours().text());
    }

    private static NewRegion register(RegionsFile.Region region) {
        var members = region.members().stream()
                .map(member -> new NewRegion.Member(
                        member.gss(), member.name(), member.from(), member.to().orElse(null)))
                .toList();
        return new NewRegion(region.slug(), region.name(), region.kind(), members);
    }
}
