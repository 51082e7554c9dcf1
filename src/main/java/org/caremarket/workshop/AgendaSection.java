package org.caremarket.workshop;

import java.util.List;

/**
 * A part of a workshop's agenda: the council states its position, then it asks.
 *
 * @param text the position in Markdown; references to recorded figures are live until the workshop opens, and stand as
 *     what they were at that moment from then on
 * @param frozen whether the figures stand
 */
public record AgendaSection(
        long id, int position, String title, String text, boolean frozen, int version, List<Question> questions) {}
