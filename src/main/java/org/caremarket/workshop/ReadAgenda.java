package org.caremarket.workshop;

import java.util.List;
import org.caremarket.plan.FigureNote;

/**
 * The agenda as those read it who are asked.
 *
 * @param figures what the positions quote, in the order of their marks; empty once the figures are frozen, since each
 *     position then ends with its own
 */
public record ReadAgenda(List<Part> parts, List<FigureNote> figures) {

    public ReadAgenda {
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
    }

    /** @param html the council's position, safe to show */
    public record Part(AgendaSection section, String html) {}
}
