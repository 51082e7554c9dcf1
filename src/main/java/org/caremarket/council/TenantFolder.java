package org.caremarket.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;

/**
 * The folder with one subfolder for each council that is a tenant, and the regions. Reads files into records; holds
 * nothing and touches no database. Names that begin with an underscore, such as {@code _template}, are not councils.
 */
public final class TenantFolder {

    private final Path root;

    /** The folder that property {@code caremarket.tenants} names. */
    public TenantFolder(Path root) {
        this.root = root;
    }

    /** Regions and councils whose files fit together; councils by slug. */
    public record Tenants(RegionsFile regions, List<CouncilFile> councils) {}

    /**
     * Everything, checked for what must differ between councils.
     *
     * @throws TenantFileProblems with every problem of every file
     */
    public Tenants all() {
        var problems = new FileProblems();
        var regions = RegionsFileReader.read(root, problems);
        var councils = new ArrayList<CouncilFile>();
        for (var slug : slugs(problems)) {
            CouncilFileReader.read(root.resolve(slug), regions, problems).ifPresent(councils::add);
        }
        checkTogether(regions, councils, problems);
        problems.throwIfAny();
        return new Tenants(regions.orElseThrow(), List.copyOf(councils));
    }

    /**
     * One council.
     *
     * @throws TenantFileProblems with every problem of its file and of the regions
     */
    public CouncilFile council(String slug) {
        var problems = new FileProblems();
        var folder = folder(slug, problems);
        var regions = RegionsFileReader.read(root, problems);
        var council = CouncilFileReader.read(folder, regions, problems);
        problems.throwIfAny();
        return council.orElseThrow();
    }

    /**
     * The regions.
     *
     * @throws TenantFileProblems with every problem of the file
     */
    public RegionsFile regions() {
        var problems = new FileProblems();
        var regions = RegionsFileReader.read(root, problems);
        problems.throwIfAny();
        return regions.orElseThrow();
    }

    /**
     * Where a council's other files are, for example its delivery plan.
     *
     * @throws TenantFileProblems when the word cannot name a council or there is no such folder
     */
    public Path folder(String slug) {
        return folder(slug, new FileProblems());
    }

    private Path folder(String slug, FileProblems problems) {
        // Before it becomes a path: a slug has no dots or slashes, so nothing outside the folder can be named.
        var why = ReservedSlugs.why(slug);
        if (!why.isEmpty()) {
            problems.add(slug, 0, why);
            problems.throwIfAny();
        }
        var folder = root.resolve(slug);
        if (!Files.isDirectory(folder)) {
            problems.add(slug, 0, "There is no folder of this name beside regions.yml");
            problems.throwIfAny();
        }
        return folder;
    }

    private List<String> slugs(FileProblems problems) {
        try (var entries = Files.list(root)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("_") && !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(root.toString(), 0, "The folder of councils cannot be read: set caremarket.tenants to it");
            return List.of();
        }
    }

    private static void checkTogether(Optional<RegionsFile> regions, List<CouncilFile> councils, FileProblems problems) {
        var byCode = new HashMap<String, String>();
        for (var council : councils) {
            var file = council.slug() + "/council.yml";
            var codes = new ArrayList<>(council.otherCodes());
            codes.addFirst(council.gss());
            for (var code : codes) {
                var first = code.isEmpty() ? null : byCode.putIfAbsent(code, council.slug());
                if (first != null) {
                    problems.add(file, 0, "The code %s is also the code of %s".formatted(code, first));
                }
            }
            if (regions.flatMap(all -> all.region(council.slug())).isPresent()) {
                problems.add(file, 0, "The slug \"%s\" is also the slug of a region".formatted(council.slug()));
            }
        }
    }
}
