package org.caremarket.workshop;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caremarket.plan.FigureNote;
import org.caremarket.plan.FigureNotes;
import org.caremarket.plan.Readings;
import org.caremarket.platform.markdown.Inserts;
import org.caremarket.platform.markdown.Markdown;

/** The positions that a council presents, with its recorded figures in them. */
@Singleton
public class Positions {

    /** The level of the headings within a position, below that of its section. */
    public static final int TOP_HEADING = 3;

    /** What Markdown would take for more than a sign. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+\\-.!|~&:]");

    private final Readings readings;

    Positions(Readings readings) {
        this.readings = readings;
    }

    /** The agenda with figures as they stand now, or as they were frozen. */
    public ReadAgenda read(List<AgendaSection> agenda) {
        var notes = readings.notes();
        var parts = agenda.stream().map(section -> new ReadAgenda.Part(section, html(section, notes))).toList();
        return new ReadAgenda(parts, notes.noted());
    }

    /** One text as it would be read, for whoever writes it. */
    ReadAgenda preview(String title, String text) {
        return read(List.of(new AgendaSection(0, 1, title, text, false, 1, List.of())));
    }

    private static String html(AgendaSection section, FigureNotes notes) {
        return Markdown.html(section.text(), TOP_HEADING, section.frozen() ? Inserts.NONE : notes);
    }

    /** References of a text that name no recorded figure, as they were typed. */
    List<String> missing(String text) {
        var notes = readings.notes();
        return Markdown.references(text).stream().filter(name -> notes.find(name).isEmpty()).distinct().toList();
    }

    /**
     * The text with every figure as it stands now: its value takes the place of the reference, with a mark in brackets,
     * and what the figure is stands in a list at the end. What comes of it is Markdown that nothing changes any more.
     */
    String freeze(String text) {
        var notes = readings.notes();
        var quoted = new ArrayList<FigureNote>();
        var frozen = text;
        for (var name : Markdown.references(text).stream().distinct().toList()) {
            Optional<FigureNote> found = notes.find(name);
            if (found.isEmpty()) {
                continue;
            }
            quoted.add(found.get());
            var value = "%s \\[%d\\]".formatted(plain(found.get().value()), quoted.size());
            frozen = Pattern.compile("\\{\\{[\\s\\h]*" + Pattern.quote(name) + "[\\s\\h]*\\}\\}").matcher(frozen)
                    .replaceAll(Matcher.quoteReplacement(value));
        }
        return quoted.isEmpty() ? frozen : frozen.stripTrailing() + "\n\n**Figures**\n\n" + list(quoted);
    }

    private static String list(List<FigureNote> quoted) {
        var lines = new StringBuilder();
        for (int at = 0; at < quoted.size(); at++) {
            var note = quoted.get(at);
            lines.append("%d. %s, %s: %s%s, %s. Source: %s.%s\n".formatted(at + 1, plain(note.name()), plain(note.period()),
                    plain(note.value()), note.counts().isEmpty() ? "" : " (%s)".formatted(plain(note.counts())),
                    plain(note.status()), plain(note.source()), note.madeUp() == null ? "" : " " + plain(note.madeUp())));
        }
        return lines.toString();
    }

    /** Words as Markdown that shows nothing but them. */
    private static String plain(String words) {
        return SIGN.matcher(words.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
    }
}
