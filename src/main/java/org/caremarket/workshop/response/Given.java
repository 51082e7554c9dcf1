package org.caremarket.workshop.response;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.platform.access.RandomToken;
import org.caremarket.workshop.AgendaSection;
import org.caremarket.workshop.Question;

/**
 * What one provider has answered so far, by the id of the question.
 *
 * @param sent what the council has
 * @param drafts what was saved since and differs from it; that nothing is said takes an answer back
 * @param sentAt when something was sent last; empty when nothing ever was
 * @param savedAt when something was saved last that was not sent
 */
public record Given(Map<Long, Said> sent, Map<Long, Said> drafts, Optional<Instant> sentAt, Optional<Instant> savedAt) {

    /** What stands now, sent or not. */
    public Said of(long question) {
        return drafts.getOrDefault(question, sentTo(question));
    }

    public Said sentTo(long question) {
        return sent.getOrDefault(question, Said.NOTHING);
    }

    /** Whether something would change for the council by sending. */
    public boolean unsent() {
        return !drafts.isEmpty();
    }

    /** What would be sent. */
    Map<Long, Said> all() {
        var all = new HashMap<>(sent);
        all.putAll(drafts);
        return all;
    }

    /** To how many of these questions something is said. */
    public int answered(List<Question> questions) {
        return (int) questions.stream().filter(question -> !of(question.id()).isNothing()).count();
    }

    /** Whether any question of the section says something else than what was sent. */
    public boolean unsent(AgendaSection section) {
        return section.questions().stream().anyMatch(question -> drafts.containsKey(question.id()));
    }

    /** Stands for all that would be sent: whoever sends says what they have read. */
    String print() {
        return all().entrySet().stream().filter(each -> !each.getValue().isNothing()).sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "." + print(each.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** Stands for what is said: whoever changes an answer says which one they have read. */
    static String print(Said said) {
        return RandomToken.fingerprint(String.join("\u0000", said.agreement() == null ? "" : said.agreement().name(),
                said.text(), String.join("\u0001", said.choices()), "" + said.scale(), said.quoting().name())).substring(0, 16);
    }
}
