package org.caremarket.figure.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.util.Map;
import java.util.Optional;
import org.caremarket.figure.FigureStatus;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.time.Period;

/** Reads what is said of a figure besides its numbers. */
record TextCells(Columns columns, FigureDetails details) {

    private static final Map<String, Integer> MOST = Map.of(FigureFields.SOURCE, 300, FigureFields.LINK, 1_000,
            FigureFields.PAGE, 200, FigureFields.NOTE, 2_000, FigureFields.MADE_UP, 500);

    void read(Draft draft, Indicator indicator, Optional<Period> period) {
        var source = cell(draft, FigureFields.SOURCE);
        draft.put(FigureFields.SOURCE, source.isEmpty() ? details.source() : source);
        for (var field : new String[] {FigureFields.PAGE, FigureFields.NOTE, FigureFields.MADE_UP}) {
            draft.put(field, cell(draft, field));
        }
        MOST.forEach((field, most) -> {
            var words = cell(draft, field);
            if (words.length() > most) {
                FigureCells.unreadable(draft, field, words, "%,d characters are the most here.".formatted(most));
            }
        });
        link(draft);
        status(draft);
        method(draft, indicator, period);
    }

    private String cell(Draft draft, String field) {
        return columns.cell(draft.cells(), field);
    }

    private void link(Draft draft) {
        var link = cell(draft, FigureFields.LINK);
        if (link.isEmpty() || link.matches("https?://[^\\s/]+\\S*")) {
            draft.put(FigureFields.LINK, link);
        } else {
            draft.decide(FigureFields.LINK, "link", link, "This is no address: it does not begin with https://.",
                    "Import the figure without it.", false, PROPOSAL, LEAVE_OUT);
        }
    }

    private void status(Draft draft) {
        var words = cell(draft, FigureFields.STATUS);
        var status = FigureItems.choice(FigureStatus.class, words);
        draft.put(FigureFields.STATUS, status.orElse(details.status()).words());
        if (status.isEmpty() && !words.isEmpty()) {
            draft.decide(FigureFields.STATUS, "status", words, "This is not final, provisional or estimated.",
                    "Take it as %s, as said of the whole file.".formatted(details.status().words()), false, PROPOSAL, LEAVE_OUT);
        }
    }

    private void method(Draft draft, Indicator indicator, Optional<Period> period) {
        var words = cell(draft, FigureFields.METHOD);
        int usual = period.map(indicator::methodFor).orElseGet(indicator::method);
        var known = Optional.of(words).filter(each -> each.matches("\\d{1,4}")).map(Integer::valueOf)
                .filter(version -> indicator.method(version).isPresent());
        draft.put(FigureFields.METHOD, "" + known.orElse(usual));
        if (known.isEmpty() && !words.isEmpty()) {
            draft.decide(FigureFields.METHOD, "method", words,
                    "%s has no definition of this number.".formatted(indicator.code()),
                    "Take definition %d, which was in force then.".formatted(usual), false, PROPOSAL, LEAVE_OUT);
        }
    }
}
