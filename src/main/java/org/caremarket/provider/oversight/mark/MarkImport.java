package org.caremarket.provider.oversight.mark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.tenancy.TenantImport;
import org.caremarket.platform.web.Typed;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;

/** Loads {@code quality-mark.yml} of a council's folder: a scheme, its criteria, and who holds it; once. */
@Singleton
class MarkImport implements TenantImport {

    private static final String FILE = "quality-mark.yml";
    private static final String FOLDER = "The council's folder";
    private static final int YEAR = 12;

    private final SchemeRepository schemes;
    private final AssessmentRepository assessments;
    private final Locations locations;
    private final Clock clock;

    MarkImport(SchemeRepository schemes, AssessmentRepository assessments, Locations locations, Clock clock) {
        this.schemes = schemes;
        this.assessments = assessments;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return 129;
    }

    @Override
    public String what() {
        return "quality mark";
    }

    @Override
    @Transactional
    public String importFrom(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return "none";
        }
        if (!schemes.all().isEmpty()) {
            return "already there";
        }
        var problems = new FileProblems();
        var loaded = YamlMap.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, problems).map(this::load).orElse(0);
        problems.throwIfAny();
        return loaded + " assessments";
    }

    private int load(YamlMap file) {
        var madeUp = file.text("made_up").orElse(null);
        var id = schemes.add(file.need("name"), file.need("meaning"), Typed.number(file.need("months")).orElse(YEAR), madeUp);
        var criteria = file.maps("criteria");
        for (int i = 0; i < criteria.size(); i++) {
            schemes.addCriterion(id, i + 1, criteria.get(i).need("words"), criteria.get(i).need("judged"),
                    criteria.get(i).text("required").filter("no"::equals).isEmpty());
        }
        var scheme = schemes.find(id).orElseThrow();
        var known = locations.all();
        var all = file.maps("assessments");
        all.forEach(each -> assess(each, scheme, criteria.size(), known, madeUp));
        return all.size();
    }

    private void assess(YamlMap each, Scheme scheme, int criteria, List<Location> known, @Nullable String madeUp) {
        var name = each.need("location");
        var location = known.stream().filter(one -> one.name().equals(name)).findFirst();
        var day = each.date("on");
        if (location.isEmpty() || day.isEmpty()) {
            each.problem("location", "There is no location of this name in the register, or no day of the assessment");
            return;
        }
        var id = assessments.add(scheme.id(), scheme.version(), location.get().provider(), location.get().id(), day.get(), madeUp,
                FOLDER, clock.instant());
        assessments.copyCriteria(id, scheme.id());
        for (int position = 1; position <= criteria; position++) {
            assessments.judge(id, position, each.text("met").filter("no"::equals).isPresent() && position == criteria
                    ? Finding.NOT_MET.name() : Finding.MET.name(), each.text("evidence").orElse(""));
        }
        var awarded = each.text("met").filter("no"::equals).isEmpty();
        assessments.decide(id, awarded ? Outcome.AWARDED.name() : Outcome.NOT_AWARDED.name(), each.need("by"), day.get(),
                awarded ? day.get().plusMonths(scheme.months()) : null, each.text("reason").orElse(null), FOLDER, clock.instant());
        each.date("removed_on").ifPresent(removed ->
                assessments.remove(id, removed, each.need("removed_because"), FOLDER, clock.instant()));
    }
}
