package org.caremarket.provider.oversight;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.tenancy.TenantImport;
import org.caremarket.platform.web.Typed;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;

/** Loads {@code monitoring.yml} of a council's folder: its levels, and records of locations by their names; once. */
@Singleton
class MonitoringImport implements TenantImport {

    private static final String FILE = "monitoring.yml";
    private static final String FOLDER = "The council's folder";

    private final Levels levels;
    private final LevelRepository sets;
    private final VisitRepository visits;
    private final RiskNoteRepository notes;
    private final Locations locations;
    private final Clock clock;

    MonitoringImport(Levels levels, LevelRepository sets, VisitRepository visits, RiskNoteRepository notes, Locations locations,
            Clock clock) {
        this.levels = levels;
        this.sets = sets;
        this.visits = visits;
        this.notes = notes;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return 128;
    }

    @Override
    public String what() {
        return "monitoring";
    }

    @Override
    @Transactional
    public String importFrom(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return "none";
        }
        if (sets.anySet()) {
            return "already there";
        }
        var problems = new FileProblems();
        var loaded = YamlMap.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, problems).map(this::load).orElse(0);
        problems.throwIfAny();
        return loaded + " locations";
    }

    private int load(YamlMap file) {
        var madeUp = file.text("made_up").orElse(null);
        levels.define(file.maps("levels").stream().map(MonitoringImport::level).toList());
        var known = locations.all().stream().collect(Collectors.toMap(Location::name, Function.identity(), (one, other) -> one));
        var named = levels.all().stream().collect(Collectors.toMap(Level::name, Level::id));
        var standard = file.text("others_at").map(named::get);
        var records = file.maps("locations");
        records.forEach(each -> load(each, known, named, madeUp));
        standard.ifPresent(level -> file.date("others_since").ifPresent(since -> sets.setFirst(
                known.values().stream().map(Location::id).toArray(Long[]::new), level, since,
                file.need("others_because"), FOLDER, clock.instant())));
        return records.size();
    }

    private static LevelText level(YamlMap each) {
        return new LevelText(Typed.number(each.need("place")).orElse(1), each.need("name"), each.need("meaning"),
                each.text("escalated").filter("yes"::equals).isPresent(), each.text("homes").orElse(null),
                each.text("home_care").orElse(null), each.text("others").orElse(null));
    }

    private void load(YamlMap each, Map<String, Location> known, Map<String, Long> named, @Nullable String madeUp) {
        var location = known.get(each.need("location"));
        if (location == null) {
            each.problem("location", "There is no location of this name in the register");
            return;
        }
        each.maps("levels").forEach(set -> {
            var level = named.get(set.need("level"));
            if (level == null) {
                set.problem("level", "There is no level of this name");
            } else {
                sets.set(location.id(), level, day(set, "since"), set.need("reason"), madeUp, FOLDER, clock.instant());
            }
        });
        each.maps("visits").forEach(visit -> visits.add(location.id(), day(visit, "on"),
                Typed.choice(VisitKind.class, visit.need("kind")).orElse(VisitKind.PLANNED).name(), visit.need("by"),
                visit.need("summary"), Typed.choice(VisitOutcome.class, visit.text("outcome").orElse("")).orElse(
                        VisitOutcome.NOT_STATED).name(), visit.text("follow_up").orElse(null), visit.date("follow_up_by").orElse(null),
                madeUp, FOLDER, clock.instant()));
        each.maps("risk_notes").forEach(note -> notes.add(location.id(), day(note, "on"), note.need("words"), madeUp, FOLDER,
                clock.instant()));
    }

    private static LocalDate day(YamlMap map, String key) {
        map.need(key);
        return map.date(key).orElse(LocalDate.EPOCH);
    }
}
