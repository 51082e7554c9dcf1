package org.caremarket.provider.closure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.Typed;
import org.caremarket.provider.Locations;
import org.caremarket.provider.closure.vacancy.FolderActor;

/** Reads entries, exits and their continuity plans from a council's folder, and writes them by the verbs that people use. */
@Singleton
class MarketChangesLoading {

    private static final Actor FOLDER = FolderActor.FOLDER;

    private final MarketChanges changes;
    private final Continuity continuity;
    private final Locations locations;

    MarketChangesLoading(MarketChanges changes, Continuity continuity, Locations locations) {
        this.changes = changes;
        this.continuity = continuity;
        this.locations = locations;
    }

    /** Loads the file, once; whoever changed something since keeps it. A problem undoes all of it. */
    @Transactional
    String load(YamlMap yaml, FileProblems problems) {
        var already = changes.loadedBy(FOLDER);
        var all = yaml.maps("changes");
        var published = yaml.maps("published_exits");
        yaml.noOtherKeys();
        published.forEach(this::publish);
        if (!already) {
            all.forEach(this::change);
        }
        problems.throwIfAny();
        return already ? "already there" : "%d recorded, %d published".formatted(all.size(), published.size());
    }

    private void publish(YamlMap yaml) {
        var exits = number(yaml, "exits");
        var cause = Cause.ofSlug(yaml.need("cause"));
        var each = new PublishedExits(yaml.need("what"), yaml.need("period"), cause.orElse(Cause.OTHER), exits.orElse(0),
                yaml.need("source"), yaml.text("source_address").orElse(null));
        if (cause.isEmpty() || exits.isEmpty()) {
            yaml.problem(cause.isEmpty() ? "cause" : "exits", "A published count has a cause and a number");
        } else {
            changes.publish(each);
        }
        yaml.noOtherKeys();
    }

    private void change(YamlMap yaml) {
        var kind = ChangeKind.ofSlug(yaml.need("kind"));
        var cqc = yaml.need("location_cqc_id");
        var location = locations.ofCqc(List.of(cqc)).stream().findFirst();
        var cause = yaml.text("cause").flatMap(Cause::ofSlug);
        var onDay = yaml.date("on_day");
        var noticeOn = yaml.date("notice_on");
        var causeWords = yaml.text("cause_words");
        var beds = number(yaml, "beds");
        var note = yaml.text("note").orElse("");
        var madeUp = yaml.text("made_up");
        var plan = yaml.map("continuity");
        yaml.noOtherKeys();
        if (kind.isEmpty() || location.isEmpty() || kind.get() == ChangeKind.EXIT && cause.isEmpty()) {
            yaml.problem(location.isEmpty() ? "location_cqc_id" : "kind",
                    "It names no registered location, no kind (entry, exit), or no cause of an exit");
            return;
        }
        var outcome = changes.add(new MarketChangeText(kind.get(), location.get().provider(), Optional.of(location.get().id()),
                onDay, noticeOn, cause, causeWords, beds, Optional.empty(), note), madeUp, FOLDER);
        switch (outcome) {
            case MarketChangeOutcome.Saved(var saved) -> plan.ifPresent(below -> plan(saved.id(), below));
            case MarketChangeOutcome.Refused(var why) -> yaml.problem("kind", why.message());
            case MarketChangeOutcome.Stale stale -> yaml.problem("kind", "It is there already");
            case MarketChangeOutcome.NotFound() -> yaml.problem("kind", "It names no registered location");
        }
    }

    private void plan(long change, YamlMap yaml) {
        var affected = new Affected(number(yaml, "council_funded"), number(yaml, "self_funders"), number(yaml, "nhs"),
                number(yaml, "other_councils"));
        var outcome = continuity.start(change, new ContinuityText(yaml.need("lead"), yaml.date("deadline"), affected), FOLDER);
        if (outcome instanceof ContinuityOutcome.Saved(var plan)) {
            yaml.maps("steps").forEach(step -> step(plan.id(), step));
            yaml.maps("moves").forEach(move -> expect(move, "people", continuity.moved(plan.id(),
                    move.date("on_day").orElseThrow(), number(move, "people").orElse(1), FOLDER)));
            yaml.maps("told").forEach(told -> expect(told, "who", continuity.told(plan.id(), told.need("who"),
                    told.date("on_day").orElseThrow(), told.need("how"), told.need("by_whom"), FOLDER)));
        } else {
            yaml.problem("lead", "The continuity plan cannot be started");
        }
        yaml.noOtherKeys();
    }

    private void step(long plan, YamlMap yaml) {
        var place = number(yaml, "step");
        var state = StepState.ofSlug(yaml.need("state"));
        var step = continuity.steps(plan).stream().filter(each -> place.filter(at -> at == each.position()).isPresent())
                .findFirst();
        var doneOn = yaml.date("done_on");
        var reason = yaml.text("reason");
        if (step.isEmpty() || state.isEmpty()) {
            yaml.problem("step", "There is no such step, or no such state");
            return;
        }
        expect(yaml, "step", continuity.step(plan, step.get().id(), state.get(), doneOn.orElse(null), reason.orElse(null), "",
                step.get().version(), FOLDER));
    }

    private static void expect(YamlMap yaml, String key, ContinuityOutcome outcome) {
        if (outcome instanceof ContinuityOutcome.Refused(var why)) {
            yaml.problem(key, why.message());
        }
    }

    private static Optional<Integer> number(YamlMap yaml, String key) {
        var typed = yaml.text(key);
        var number = typed.flatMap(Typed::number);
        if (typed.isPresent() && number.isEmpty()) {
            yaml.problem(key, "\"%s\" should be a whole number".formatted(typed.get()));
        }
        return number;
    }
}
