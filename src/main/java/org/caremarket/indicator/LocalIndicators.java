package org.caremarket.indicator;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;
import org.caremarket.indicator.LocalOutcome.HasFigures;
import org.caremarket.indicator.LocalOutcome.NameTaken;
import org.caremarket.indicator.LocalOutcome.NotFound;
import org.caremarket.indicator.LocalOutcome.Saved;
import org.caremarket.indicator.LocalOutcome.Stale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.Difference;

/** What a council can do to the indicators that it alone has. */
@Singleton
public class LocalIndicators {

    private static final int LONGEST_CODE = 30;
    private static final int MOST_TRIES = 1000;

    private final Indicators indicators;
    private final LocalIndicatorRepository repository;
    private final RecordedFigures figures;
    private final AuditTrail audit;
    private final Clock clock;

    LocalIndicators(Indicators indicators, LocalIndicatorRepository repository, RecordedFigures figures, AuditTrail audit,
            Clock clock) {
        this.indicators = indicators;
        this.repository = repository;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an indicator; its code is made from its name, and is nobody else's. */
    @Transactional
    public LocalOutcome add(LocalText text, Actor by) {
        if (taken(text.name(), "")) {
            return new NameTaken();
        }
        var begin = code(text.name());
        // One that was removed keeps its code: its history speaks of it.
        var code = IntStream.rangeClosed(1, MOST_TRIES)
                .mapToObj(number -> number == 1 ? begin : begin + "_" + number)
                .filter(each -> repository.add(each, text.name(), text.question(), text.segment(), text.unit(),
                        text.decimals(), text.kind(), text.per(), text.numerator(), text.denominator(), text.polarity(),
                        text.definition(), text.ofPeople()) != null)
                .findFirst()
                .orElseThrow();
        return saved(by, "added", code, text.name());
    }

    /** Changes what is said of an indicator; {@code version} is that of the one its author saw. */
    @Transactional
    public LocalOutcome change(String code, LocalText text, int version, Actor by) {
        var found = repository.lock(code);
        if (found.isEmpty()) {
            return new NotFound();
        }
        var before = LocalText.of(found.get());
        if (text.parts().equals(before.parts())) {
            return new Saved(found.get());
        }
        if (found.get().version() != version) {
            return new Stale(found.get());
        }
        if (taken(text.name(), code)) {
            return new NameTaken();
        }
        repository.change(code, text.name(), text.question(), text.segment(), text.polarity(), text.definition(),
                text.ofPeople());
        return saved(by, "changed", code, Difference.inWords(before.parts(), text.parts()));
    }

    /** Takes away an indicator of which nothing is recorded. */
    @Transactional
    public LocalOutcome withdraw(String code, int version, Actor by) {
        var found = repository.lock(code);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (found.get().version() != version) {
            return new Stale(found.get());
        }
        if (figures.any(code)) {
            return new HasFigures();
        }
        repository.withdraw(code, clock.instant());
        audit(by, "removed", code, found.get().name());
        return new Saved(found.get());
    }

    private LocalOutcome saved(Actor by, String verb, String code, String detail) {
        audit(by, verb, code, detail);
        return new Saved(repository.find(code).orElseThrow());
    }

    /** Indicators have codes, and the trail knows numbers: the code stands in its words. */
    private void audit(Actor by, String verb, String code, String detail) {
        audit.record(by, verb + " local indicator", "local indicator", 0, code + ": " + detail);
    }

    private boolean taken(String name, String own) {
        return indicators.all().stream()
                .anyMatch(each -> !each.code().equals(own) && each.name().equalsIgnoreCase(name));
    }

    /** {@code Homes that we visited} is {@code L_HOMES_THAT_WE_VISITED}. */
    static String code(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT)
                .replaceAll("\\p{M}+|['’]", "").replaceAll("[^A-Z0-9]+", " ").strip().replaceAll(" +", "_");
        var cut = plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE).replaceAll("_[^_]*$", "") : plain;
        return LocalIndicator.PREFIX + (cut.isEmpty() ? "INDICATOR" : cut);
    }
}
