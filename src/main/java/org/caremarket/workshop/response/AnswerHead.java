package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.access.RandomToken;
import org.caremarket.workshop.AgendaSection;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopState;

/**
 * What every page behind a link knows.
 *
 * @param council the council's name, as it signs
 * @param slug the council's word in addresses
 */
public record AnswerHead(String council, String slug, Provider provider, List<AgendaSection> agenda, Given given) {

    public Workshop workshop() {
        return provider.workshop();
    }

    public String organisation() {
        return provider.contact().organisation();
    }

    /** Where the provider's own pages begin. */
    public String path() {
        return path(slug, provider);
    }

    static String path(String slug, Provider provider) {
        return "/%s/answers/%s".formatted(slug, provider.token());
    }

    public String sectionPath(AgendaSection section) {
        return path() + "/sections/" + section.id();
    }

    public boolean mayAnswer() {
        return provider.mayAnswer();
    }

    public boolean published() {
        return provider.state() == WorkshopState.PUBLISHED;
    }

    /** {@code Monday 20 July 2026, 17:30}; null while nobody said. */
    public @Nullable String closes() {
        return workshop().closesAt() == null ? null : LondonTime.words(workshop().closesAt());
    }

    /** When it did close. */
    public String closed() {
        return LondonTime.words(workshop().closedAt() == null ? workshop().closesAt() : workshop().closedAt());
    }

    /** {@code Saved on Monday 20 July 2026, 17:30, and not sent yet.} Empty when nothing was saved that is not sent. */
    public String saved() {
        return given.savedAt().map(at -> "Saved on %s, and not sent yet.".formatted(LondonTime.words(at))).orElse("");
    }

    /** {@code You sent your answers on …}; empty when nothing was sent. */
    public String sent() {
        return given.sentAt().map(at -> "You sent your answers on %s.".formatted(LondonTime.words(at))).orElse("");
    }

    public int answered() {
        return agenda.stream().mapToInt(section -> given.answered(section.questions())).sum();
    }

    public int questions() {
        return agenda.stream().mapToInt(section -> section.questions().size()).sum();
    }

    /** Under which name the browser keeps what was typed in a section and not saved: says nothing of the link. */
    public String keptKey(long section) {
        return RandomToken.fingerprint("kept %d %s".formatted(section, provider.token())).substring(0, 24);
    }
}
