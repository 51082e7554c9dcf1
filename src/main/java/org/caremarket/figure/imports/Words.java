package org.caremarket.figure.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caremarket.geography.Authorities;
import org.caremarket.geography.Authority;
import org.caremarket.geography.Named;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.time.Period;

/** What the words of a file's rows mean: indicators and areas. Each word is looked up once. */
final class Words {

    /** From the year after, ASCOF numbers its measures anew: 2D is another measure then. */
    private static final Period LAST_OF_OLD_NUMBERS = Period.year(2022);
    private static final String ASCOF = "ASCOF_";

    private final Map<String, Indicator> indicators;
    private final List<Indicator> local;
    private final Function<String, Optional<Indicator>> lookUp;
    private final Authorities authorities;
    private final String own;
    private final Meanings unknownIndicators;
    private final Meanings unknownAreas;
    private final Map<String, Optional<Indicator>> indicatorOf = new HashMap<>();
    private final Map<String, Optional<Option>> likelyOf = new HashMap<>();
    private final Map<String, Named> areaOf = new HashMap<>();

    /**
     * @param indicators by code, local ones included
     * @param lookUp finds one by code, alias or name
     * @param own the council's own area, by code
     * @param others whether other areas can be meant
     */
    Words(Map<String, Indicator> indicators, Function<String, Optional<Indicator>> lookUp, Authorities authorities,
            String own, boolean others, Choices choices) {
        this.indicators = indicators;
        this.local = indicators.values().stream().filter(Indicator::local).toList();
        this.lookUp = lookUp;
        this.authorities = authorities;
        this.own = own;
        this.unknownIndicators = new Meanings(FigureFields.INDICATOR, "indicator",
                indicators.values().stream().map(Words::option).toList(), choices);
        this.unknownAreas = new Meanings(FigureFields.AREA, "area",
                Stream.concat(authorities.find(own).stream(),
                                others ? authorities.all().stream().filter(area -> !area.gssCode().equals(own)) : Stream.of())
                        .map(Words::option).toList(),
                choices);
    }

    boolean isOwn(String area) {
        return area.equals(own);
    }

    boolean isIndicator(String typed) {
        return !typed.isEmpty() && known(typed).isPresent();
    }

    /** The indicator that a word means, for certain or as people decided; empty when its rows are left out. */
    Optional<Indicator> indicator(String typed, Optional<Period> period, int row) {
        return known(typed).or(() -> unknownIndicators.meant(typed, row, likely(typed, period), List.of()).map(indicators::get));
    }

    private Optional<Indicator> known(String typed) {
        return indicatorOf.computeIfAbsent(typed, any -> lookUp.apply(typed)
                .or(() -> Optional.ofNullable(indicators.get(typed.strip().toUpperCase(Locale.ROOT))))
                .or(() -> local.stream().filter(each -> each.name().equalsIgnoreCase(typed.strip())).findFirst()));
    }

    /** ASCOF's number of a measure, with which the code of exactly one indicator begins. */
    private Optional<Option> likely(String typed, Optional<Period> period) {
        if (period.isPresent() && period.get().compareTo(LAST_OF_OLD_NUMBERS) > 0) {
            return Optional.empty();
        }
        return likelyOf.computeIfAbsent(typed, any -> {
            var number = ASCOF + typed.strip().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
            var fits = indicators.values().stream()
                    .filter(each -> each.code().equals(number) || each.code().startsWith(number + "_"))
                    .toList();
            return fits.size() == 1 && number.length() > ASCOF.length() ? Optional.of(option(fits.getFirst())) : Optional.empty();
        });
    }

    /** The code of the area that a row is about; without any word, the council itself. Empty when nobody knows. */
    Optional<String> area(String code, String name, Optional<Period> period, int row) {
        var typed = code.isEmpty() ? name : code;
        if (typed.isEmpty()) {
            return Optional.of(own);
        }
        var named = named(typed, period);
        if (!(named instanceof Named.Found) && !code.isEmpty() && !name.isEmpty() && named(name, period) instanceof Named.Found byName) {
            named = byName;
        }
        return switch (named) {
            case Named.Found(var area) -> Optional.of(area.gssCode());
            case Named.Ambiguous(var some) -> unknownAreas.meant(typed, row, Optional.empty(), options(some));
            case Named.Unknown(var some) -> unknownAreas.meant(typed, row, Optional.empty(), options(some));
        };
    }

    private Named named(String typed, Optional<Period> period) {
        var day = period.map(Period::last);
        return areaOf.computeIfAbsent(typed + "\n" + day.map(LocalDate::toString).orElse(""),
                any -> day.map(each -> authorities.named(typed, each)).orElseGet(() -> authorities.named(typed)));
    }

    /** The name by which people know an area. */
    String nameOf(String area) {
        return authorities.find(area).map(Authority::name).orElse(area);
    }

    List<Finding> findings() {
        return Stream.concat(unknownIndicators.findings().stream(), unknownAreas.findings().stream()).toList();
    }

    List<Detail> asked() {
        return Stream.concat(unknownIndicators.asked().stream(), unknownAreas.asked().stream()).toList();
    }

    private static List<Option> options(List<Authority> some) {
        return some.stream().map(Words::option).toList();
    }

    private static Option option(Indicator indicator) {
        return new Option(indicator.code(), indicator.name() + " (" + indicator.code() + ")");
    }

    private static Option option(Authority area) {
        return new Option(area.gssCode(), area.name() + area.lastDay().map(day -> ", until " + day.getYear()).orElse(""));
    }
}
