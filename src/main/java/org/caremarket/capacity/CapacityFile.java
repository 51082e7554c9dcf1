package org.caremarket.capacity;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;

/**
 * Capacity records as a file of a council's folder holds them: {@code capacity.yml}, under {@code records}. Its keys are those
 * of the form, with underscores, and the same rules hold.
 */
@Singleton
class CapacityFile {

    static final String FILE = "capacity.yml";

    private final CapacityReader reader;

    CapacityFile(CapacityReader reader) {
        this.reader = reader;
    }

    /** Whether this council's folder holds capacity at all. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /**
     * The records of a council's folder, in the order of the file.
     *
     * @throws org.caremarket.platform.file.TenantFileProblems with every problem of the file
     */
    List<Capacities.Loaded> read(Path folder, Places known) {
        var problems = new FileProblems();
        var records = new ArrayList<Capacities.Loaded>();
        YamlMap.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, problems).ifPresent(file -> {
            for (var entry : file.maps("records")) {
                var form = form(entry);
                var madeUp = entry.text("made_up").orElse(null);
                entry.noOtherKeys();
                var read = reader.read(form, known, null);
                read.errors().all().forEach(error -> entry.problem(entry.line(), error.field() + ": " + error.message()));
                if (read.errors().isEmpty()) {
                    records.add(new Capacities.Loaded(read.text(), madeUp));
                }
            }
            file.noOtherKeys();
        });
        problems.throwIfAny();
        return records;
    }

    private static CapacityForm form(YamlMap entry) {
        return new CapacityForm(Segment.named(entry.need("segment")).slug(),
                entry.text("locality").map(name -> Locality.named(name).slug()).orElse(""), entry.need("as_at"),
                        entry.need("unit"),
                text(entry, "people"), text(entry, "people_words"), text(entry, "mean"), text(entry, "required"),
                text(entry, "growth_percent"), text(entry, "growth_base"), text(entry, "growth_amount"), text(entry, "available"),
                entry.maps("exclusions").stream().map(CapacityFile::exclusion).toList(), text(entry, "affordable"),
                text(entry, "secured"), text(entry, "occupied"), text(entry, "places"), text(entry, "occupancy"),
                text(entry, "planned"), text(entry, "planned_by"), text(entry, "fee"), entry.need("source"), text(entry, "link"),
                text(entry, "definition"), text(entry, "method"), "");
    }

    private static ExclusionForm exclusion(YamlMap entry) {
        var form = new ExclusionForm(entry.texts("reasons").stream().map(YamlMap.Text::value).toList(), text(entry, "amount"),
                text(entry, "note"));
        entry.noOtherKeys();
        return form;
    }

    private static String text(YamlMap entry, String key) {
        return entry.text(key).orElse("");
    }
}
