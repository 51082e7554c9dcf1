package org.caremarket.figure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.indicator.Indicator;
import org.caremarket.indicator.RecordedFigures;

/** Tells the pages of indicators what is recorded. */
@Singleton
final class FiguresOfIndicators implements RecordedFigures {

    private final FigureRepository repository;
    private final Areas areas;

    FiguresOfIndicators(FigureRepository repository, Areas areas) {
        this.repository = repository;
        this.areas = areas;
    }

    @Override
    public List<Line> of(Indicator indicator, String council) {
        var own = areas.own();
        return FigureLines.of(repository.ofIndicator(indicator.code()), Map.of(indicator.code(), indicator), own).all()
                .stream()
                .map(line -> new Line(
                        "/" + council + "/figures/" + line.figure().id(),
                        line.figure().area().equals(own) ? "" : areas.name(line.figure().area()),
                        line.figure().time().words(), line.value(), line.figure().source(),
                        Stream.of(line.contradiction(), line.disagreement()).filter(each -> !each.isEmpty())
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    @Override
    public Map<String, Long> counts() {
        return repository.counts().stream().collect(Collectors.toMap(
                FigureRepository.Count::indicator, FigureRepository.Count::figures));
    }

    @Override
    public boolean any(String indicator) {
        return repository.countOf(indicator) > 0;
    }
}
