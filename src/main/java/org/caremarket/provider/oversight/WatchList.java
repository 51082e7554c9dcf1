package org.caremarket.provider.oversight;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;

/** The locations that the rules of the council whose scope is open point at, each with every reason. */
@Singleton
public class WatchList {

    static final String RECORD = "watch list";

    private static final Comparator<Watched> MOST_REASONS_FIRST = Comparator
            .comparing((Watched each) -> -each.reasons().size())
            .thenComparing(each -> each.location().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(each -> each.location().id());

    private final List<WatchRule> rules;
    private final WatchRepository repository;
    private final Locations locations;
    private final AuditTrail audit;
    private final Clock clock;

    WatchList(List<WatchRule> rules, WatchRepository repository, Locations locations, AuditTrail audit, Clock clock) {
        this.rules = rules.stream().sorted(Comparator.comparingInt(WatchRule::order).thenComparing(WatchRule::code)).toList();
        this.repository = repository;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every rule as the council uses it, in order. */
    @ReadOnly
    public List<WatchSetting> settings() {
        var used = repository.rules().stream().collect(Collectors.toMap(each -> each.code(), each -> each.used()));
        var set = repository.thresholds().stream()
                .collect(Collectors.toMap(each -> each.code() + "." + each.name(), each -> each.value()));
        return rules.stream().map(rule -> new WatchSetting(rule, used.getOrDefault(rule.code(), rule.usedAtFirst()),
                rule.thresholds().stream().collect(Collectors.toMap(WatchRule.Threshold::name, each ->
                        set.getOrDefault(rule.code() + "." + each.name(), each.usual()))))).toList();
    }

    /** Counts the changes of the rules. */
    public int version() {
        return repository.version();
    }

    /** Every location that serves people and that a rule in use points at: most reasons first, then by name. */
    @ReadOnly
    public List<Watched> listed() {
        var today = LocalDate.now(clock);
        var serving = locations.all().stream().filter(location -> location.servesOn(today)).toList();
        var reasons = new LinkedHashMap<Long, List<WatchRule.Reason>>();
        settings().stream().filter(WatchSetting::used).forEach(setting -> setting.rule().reasons(serving, setting.thresholds())
                .forEach((location, found) -> reasons.computeIfAbsent(location, any -> new ArrayList<>()).addAll(found)));
        var known = serving.stream().collect(Collectors.toMap(Location::id, each -> each));
        return reasons.entrySet().stream()
                .filter(each -> known.containsKey(each.getKey()) && !each.getValue().isEmpty())
                .map(each -> new Watched(known.get(each.getKey()), List.copyOf(each.getValue())))
                .sorted(MOST_REASONS_FIRST)
                .toList();
    }

    /**
     * Sets which rules are used, and their thresholds. False, and nothing is set, when somebody changed them since.
     *
     * @param thresholds a value for each threshold of each rule, by the rule's code, a full stop and its name
     */
    @Transactional
    public boolean set(List<String> used, Map<String, Integer> thresholds, int version, Actor by) {
        if (repository.advance(version) == 0) {
            return false;
        }
        repository.clear();
        for (var rule : rules) {
            repository.use(rule.code(), used.contains(rule.code()));
            rule.thresholds().forEach(each ->
                    repository.set(rule.code(), each.name(), thresholds.getOrDefault(rule.code() + "." + each.name(), each.usual())));
        }
        audit.record(by, "changed", RECORD, 1, settings().stream().filter(WatchSetting::used).map(WatchSetting::explanation)
                .collect(Collectors.joining(" ")));
        return true;
    }
}
