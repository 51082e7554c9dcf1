package org.caremarket.position;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Actions;
import org.caremarket.figure.Areas;
import org.caremarket.figure.Figure;
import org.caremarket.figure.Figures;
import org.caremarket.platform.file.YamlMap;

/** Writes the market position of a council's folder, once: what people changed since stays as they left it. */
@Singleton
class PositionLoading {

    /** Who stands in the history for what came with the council's folder. */
    static final String FOLDER = "Import";

    private final AreaRepository areas;
    private final PositionEdits edits;
    private final Figures figures;
    private final Areas places;
    private final Actions actions;
    private final Clock clock;

    PositionLoading(
            AreaRepository areas, PositionEdits edits, Figures figures, Areas places, Actions actions, Clock clock) {
        this.areas = areas;
        this.edits = edits;
        this.figures = figures;
        this.places = places;
        this.actions = actions;
        this.clock = clock;
    }

    /** Statements with the figures and actions that their files name; what is not found is reported where it stands. */
    List<StatementText> resolved(PositionFile file) {
        return file.lines().stream().map(line -> {
            var linkedFigures = new ArrayList<Long>();
            line.figures().forEach(typed -> figure(typed).ifPresentOrElse(linkedFigures::add, () -> line.at().problem(
                    typed.line(), "No figure \"%s\" is recorded".formatted(typed.value()))));
            var linkedActions = new ArrayList<Long>();
            line.actions().forEach(typed -> actions.called(typed.value()).stream().map(Action::id).findFirst().ifPresentOrElse(
                    linkedActions::add, () -> line.at().problem(
                            typed.line(), "No action \"%s\" is planned".formatted(typed.value()))));
            return line.text().linkedTo(linkedFigures, linkedActions);
        }).toList();
    }

    boolean there() {
        return areas.anyAddedBy(FOLDER);
    }

    /** @return how many statements were written */
    @Transactional
    int load(List<PositionFile> files) {
        int count = 0;
        for (var file : files) {
            var text = file.area();
            var id = areas.add(text.name(), text.parts().toArray(String[]::new), text.segments().toArray(String[]::new), FOLDER,
                    clock.instant());
            if (id == null) {
                continue;
            }
            var texts = resolved(file);
            for (int at = 0; at < texts.size(); at++) {
                edits.write(id, texts.get(at), file.lines().get(at).madeUp(), FOLDER);
            }
            count += texts.size();
        }
        return count;
    }

    /** {@code HC_TURN 2023-24 E12000003}: period and area may be left out, for the newest of the council itself. */
    private Optional<Long> figure(YamlMap.Text typed) {
        var words = Arrays.asList(typed.value().split("\\s+"));
        return figures.ofIndicator(words.getFirst()).stream()
                .filter(figure -> words.size() < 2 || figure.period().equals(words.get(1)))
                .filter(figure -> figure.area().equals(words.size() < 3 ? places.own() : words.get(2)))
                .map(Figure::id).findFirst();
    }
}
