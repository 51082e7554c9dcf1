package org.caremarket.workshop.folder;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** The folders of workshops within a council's folder, and the workshops that were made of them before. */
@Singleton
class WorkshopFolders {

    private static final String WORKSHOPS = "workshops";
    private static final String HEADER = "workshop.yml";

    private final Workshops workshops;

    WorkshopFolders(Workshops workshops) {
        this.workshops = workshops;
    }

    /** Every folder of the council's that holds this file, in the order of their names. */
    static List<Path> with(Path council, String file) {
        var folder = council.resolve(WORKSHOPS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(each -> Files.exists(each.resolve(file))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a folder of a workshop is called in messages. */
    static String shown(Path folder) {
        return "%s/%s/%s/".formatted(folder.getParent().getParent().getFileName(), WORKSHOPS, folder.getFileName());
    }

    /** The workshop that was made of the folder; none is a problem. */
    Optional<Workshop> workshop(Path folder, String shown, FileProblems problems) {
        var title = YamlMap.read(folder.resolve(HEADER), shown + HEADER, problems).map(yaml -> yaml.need("title"));
        var found = title.flatMap(workshops::titled);
        if (found.isEmpty() && title.isPresent()) {
            problems.add(shown + HEADER, 0, "The council has no workshop \"%s\"".formatted(title.get()));
        }
        return found;
    }
}
