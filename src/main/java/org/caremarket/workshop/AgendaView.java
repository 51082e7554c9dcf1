package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.web.FormErrors;

/**
 * What the page shows on which an agenda is put in order.
 *
 * @param locked why it stays as it is; null while it can be written
 */
public record AgendaView(
        String council, Workshop workshop, List<AgendaSection> sections, @Nullable String locked, FormErrors errors) {

    public String answer() {
        int questions = sections.stream().mapToInt(section -> section.questions().size()).sum();
        var what = sections.isEmpty() ? "Nothing is on the agenda yet."
                : "%s with %s.".formatted(counted(sections.size(), "section"), counted(questions, "question"));
        return locked == null ? what : "%s %s.".formatted(what, locked);
    }

    private static String counted(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }

    public boolean writable() {
        return locked == null;
    }

    public String workshopHref() {
        return "/" + council + "/workshops/" + workshop.id();
    }

    public String path() {
        return workshopHref() + "/agenda";
    }

    public String href(AgendaSection section) {
        return path() + "/" + section.id();
    }

    public String href(AgendaSection section, Question question) {
        return href(section) + "/questions/" + question.id();
    }
}
