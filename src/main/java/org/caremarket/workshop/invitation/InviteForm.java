package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.workshop.Workshop;

/**
 * Whom somebody wants to invite, and with which words.
 *
 * @param segment slugs that were ticked
 * @param list ids of lists that were ticked
 * @param contact ids of contacts that were ticked
 * @param addresses email addresses of contacts, pasted with anything between them
 * @param q words to look for contacts by
 * @param action {@code find}, {@code back}, or anything else to go on
 * @param seen the fingerprint of the preview that was shown
 */
@Introspected
public record InviteForm(
        @Nullable List<String> segment, @Nullable List<String> list, @Nullable List<String> contact,
        @Nullable String addresses, @Nullable String q, @Nullable String action, @Nullable String subject,
        @Nullable String opening, @Nullable String seen) {

    /** Addresses that can be pasted at once. */
    static final int MOST_ADDRESSES = 2_000;

    static InviteForm begin(Workshop workshop, RoundWords words) {
        return new InviteForm(workshop.segments(), List.of(), List.of(), "", "", null, words.subject(), words.opening(), "");
    }

    /** The same as a browser sent it: of a box that is ticked once there is one value, of more a list. */
    static InviteForm read(Map<String, Object> fields) {
        return new InviteForm(all(fields.get("segment")), all(fields.get("list")), all(fields.get("contact")),
                FormFields.last(fields.get("addresses")), FormFields.last(fields.get("q")), FormFields.last(fields.get("action")),
                FormFields.last(fields.get("subject")), FormFields.last(fields.get("opening")), FormFields.last(fields.get("seen")));
    }

    private static List<String> all(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> values -> values.stream().map(String::valueOf).toList();
            case Object single -> List.of(single.toString());
        };
    }

    boolean finds() {
        return "find".equals(action);
    }

    boolean goesBack() {
        return "back".equals(action);
    }

    Choice choice(List<Long> more, List<Segment> known) {
        var slugs = known.stream().map(Segment::slug).filter(segments()::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        var ids = new LinkedHashSet<>(ids(contact));
        ids.addAll(more);
        return new Choice(slugs, new LinkedHashSet<>(ids(list)), List.copyOf(ids));
    }

    public Set<String> segments() {
        return segment == null ? Set.of() : new LinkedHashSet<>(segment);
    }

    public Set<String> lists() {
        return list == null ? Set.of() : new LinkedHashSet<>(list);
    }

    List<Long> contacts() {
        return ids(contact);
    }

    /** What was pasted that may be an address, in the order in which it stands there. */
    List<String> pasted() {
        return Arrays.stream(Typed.lines(addresses).split("[\\s,;<>\"()]+")).filter(word -> word.contains("@")).distinct().toList();
    }

    RoundWords words() {
        return new RoundWords(Typed.line(subject), Typed.lines(opening));
    }

    FormErrors checkWords(Forms forms) {
        return checkWords(forms.check(this), words());
    }

    static FormErrors checkWords(FormErrors found, RoundWords words) {
        var errors = words.subject().isEmpty() ? found.and("subject", "Enter the subject of the letters") : found;
        errors = Typed.atMost(errors, "subject", "The subject", words.subject(), RoundWords.LONGEST_SUBJECT);
        return Typed.atMost(errors, "opening", "The first paragraph", words.opening(), RoundWords.LONGEST_OPENING);
    }

    private static List<Long> ids(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed.stream().flatMap(each -> Typed.id(each).stream()).toList();
    }
}
