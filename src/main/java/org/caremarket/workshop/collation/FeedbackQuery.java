package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.InvalidRequestException;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;
import org.caremarket.workshop.response.Channel;

/**
 * Which answers the address of a list asks for, as it stands there. Empty parts want all.
 *
 * @param question the id of a question, or {@code remarks}
 * @param theme the id of a theme
 * @param waits {@code tag} for what nobody tagged, {@code decision} for what nobody decided about, {@code look} for what
 *     changed since
 * @param decision a decision that was made about it
 * @param channel by which it came
 * @param segment the slug of a segment in which its organisation works
 * @param q words in the answer or the organisation's name
 */
@Introspected
public record FeedbackQuery(
        @Nullable @QueryValue String question,
        @Nullable @QueryValue String theme,
        @Nullable @QueryValue String waits,
        @Nullable @QueryValue String decision,
        @Nullable @QueryValue String channel,
        @Nullable @QueryValue String segment,
        @Nullable @QueryValue String q) {

    /** Stands for what answers no question. */
    public static final String REMARKS = "remarks";

    /** The same from the fields of a form. */
    static FeedbackQuery of(Map<String, String> fields) {
        return new FeedbackQuery(fields.get("question"), fields.get("theme"), fields.get("waits"), fields.get("decision"),
                fields.get("channel"), fields.get("segment"), fields.get("q"));
    }

    /**
     * Says what is wrong with it.
     *
     * @throws InvalidRequestException when a part is none of its words
     */
    FeedbackQuery checked() {
        var errors = FormErrors.none();
        if (given(question) && !REMARKS.equals(question) && Typed.id(question).isEmpty()) {
            errors = errors.and("question", "There is no such question: choose one from the list");
        }
        if (given(theme) && Typed.id(theme).isEmpty()) {
            errors = errors.and("theme", "There is no such theme: choose one from the list");
        }
        if (given(waits) && !waits.matches("tag|decision|look")) {
            errors = errors.and("waits", "Answers can wait for a tag, a decision or a look");
        }
        if (given(decision) && Typed.choice(Decision.class, decision).isEmpty()) {
            errors = errors.and("decision", "There is no such decision: choose one from the list");
        }
        if (given(channel) && Typed.choice(Channel.class, channel).isEmpty()) {
            errors = errors.and("channel", "There is no such channel: choose one from the list");
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
        return this;
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return !fields().isEmpty();
    }

    boolean wants(Feedback each) {
        return (!given(question) || (each.question() == null ? REMARKS.equals(question) : question.equals("" + each.question().id())))
                && (!given(theme) || Typed.id(theme).filter(each::about).isPresent())
                && (!given(waits) || waits(each))
                && (!given(decision) || decided(each, Typed.choice(Decision.class, decision).orElseThrow()))
                && (!given(channel) || Typed.choice(Channel.class, channel).filter(by -> by == each.response().channel()).isPresent())
                && (!given(segment) || each.organisation() != null && each.organisation().segments().contains(segment))
                && (!given(q) || has(each.answer().said().text()) || has(each.chosen()) || has(each.who()));
    }

    private boolean waits(Feedback each) {
        return switch (waits) {
            case "tag" -> each.inWords() && !each.tagged();
            case "decision" -> each.waits();
            default -> each.changedSince();
        };
    }

    private static boolean decided(Feedback each, Decision decision) {
        return each.own() != null ? each.own().decision() == decision
                : each.ofThemes().stream().anyMatch(made -> made.decision() == decision);
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.UK).contains(Typed.line(q).toLowerCase(Locale.UK));
    }

    /** What is asked for, by the names of the fields. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "question", question);
        put(fields, "theme", theme);
        put(fields, "waits", waits);
        put(fields, "decision", decision);
        put(fields, "channel", channel);
        put(fields, "segment", segment);
        put(fields, "q", q);
        return fields;
    }

    /** The address with everything that is asked for. */
    public String at(String path, int page) {
        var address = UriBuilder.of(path);
        fields().forEach(address::queryParam);
        if (page > 0) {
            address.queryParam("page", page);
        }
        return address.toString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        Optional.ofNullable(value).filter(FeedbackQuery::given).ifPresent(text -> fields.put(name, text));
    }

    private static boolean given(@Nullable String text) {
        return !Text.isBlank(text);
    }
}
