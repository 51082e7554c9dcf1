package org.caremarket.indicator;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.platform.file.TenantFileProblems;

/**
 * The catalogue of indicators, and what the council whose scope is open added to it. The catalogue is read once, when
 * the service starts; local indicators are read from the council's own schema.
 */
@Singleton
public class Indicators {

    private final Map<String, Indicator> catalogue;
    private final Map<String, Indicator> byWord;
    private final LocalIndicatorRepository local;

    /**
     * Reads the catalogue.
     *
     * @throws TenantFileProblems with file, line and reason, when it is wrong
     */
    Indicators(LocalIndicatorRepository local) {
        this.local = local;
        this.catalogue = byCode(CatalogueFile.load());
        this.byWord = byWord(catalogue.values());
    }

    /** What every council has, in the catalogue's order. Asks no database. */
    public Collection<Indicator> catalogue() {
        return catalogue.values();
    }

    /** An indicator of the catalogue by its code. Asks no database. */
    public Optional<Indicator> shared(String code) {
        return Optional.ofNullable(catalogue.get(code));
    }

    /** The catalogue and then the council's local indicators. */
    public List<Indicator> all() {
        var all = new ArrayList<>(catalogue.values());
        local.all().stream().map(LocalIndicator::indicator).forEach(all::add);
        return List.copyOf(all);
    }

    /** The same by code. */
    public Map<String, Indicator> byCode() {
        return byCode(all());
    }

    /** An indicator by its code, local ones included. */
    public Optional<Indicator> find(String code) {
        return shared(code).or(() -> code.startsWith(LocalIndicator.PREFIX)
                ? local.find(code).map(LocalIndicator::indicator)
                : Optional.empty());
    }

    /** A local indicator as the council's schema keeps it. */
    public Optional<LocalIndicator> local(String code) {
        return local.find(code);
    }

    /**
     * Whether the indicator is there, and stays until the end of the caller's transaction: nobody removes a local one
     * while a figure of it is being recorded.
     */
    public boolean stays(String code) {
        return catalogue.containsKey(code) || code.startsWith(LocalIndicator.PREFIX) && local.lock(code).isPresent();
    }

    /** The segments that indicators belong to, as the catalogue has them, then those of local ones. */
    public List<String> segments() {
        return all().stream().map(Indicator::segment).distinct().toList();
    }

    /** The indicator of the catalogue that a file means by a code, an alias or its whole name. Asks no database. */
    public Optional<Indicator> meant(String typed) {
        return Optional.ofNullable(byWord.get(key(typed)));
    }

    /** By alias; where no alias is the same, by code and by name. */
    private static Map<String, Indicator> byWord(Collection<Indicator> indicators) {
        var byWord = new HashMap<String, Indicator>();
        indicators.forEach(indicator -> indicator.aliases().forEach(alias -> byWord.put(key(alias), indicator)));
        indicators.forEach(indicator -> {
            byWord.putIfAbsent(key(indicator.code()), indicator);
            byWord.putIfAbsent(key(indicator.name()), indicator);
        });
        return Map.copyOf(byWord);
    }

    private static String key(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Map<String, Indicator> byCode(Collection<Indicator> indicators) {
        return indicators.stream().collect(Collectors.toMap(
                Indicator::code, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
