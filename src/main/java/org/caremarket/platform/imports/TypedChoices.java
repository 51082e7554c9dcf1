package org.caremarket.platform.imports;

import static org.caremarket.platform.web.FormFields.below;
import static org.caremarket.platform.web.FormFields.last;
import static org.caremarket.platform.web.FormFields.present;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Text;

/**
 * Choices as forms and programs send them, and as they are kept: everything is text, so that a wrong word is an error
 * beside its field.
 *
 * @param columns the name of a field, or empty text, by the column's number from 0
 * @param details what was said of the file as a whole, by name
 * @param decisions words of {@link Decision}, by the key of the finding
 * @param version the version of the import that was seen
 */
@Serdeable
record TypedChoices(
        @Nullable Map<String, String> columns,
        @Nullable Map<String, String> details,
        @Nullable Map<String, String> decisions,
        @Nullable String version) {

    static final String COLUMN = "column.";
    static final String DETAIL = "detail.";
    static final String DECISION = "decision.";

    private static final Set<String> SHEETS = Set.of(Choices.SHEET, Choices.SHEET_SHOWN);
    private static final int LONGEST = 500;
    private static final int MOST = 20_000;

    /** What a form of the review screen sent: one field for each column, detail and decision. */
    static TypedChoices of(Map<String, Object> form, @Nullable ImportKind kind) {
        var details = below(DETAIL, form);
        if (kind != null) {
            kind.details().stream().filter(detail -> detail.kind() == Detail.Kind.DATE)
                    .forEach(detail -> date(detail.name(), details));
        }
        return new TypedChoices(below(COLUMN, form), details, below(DECISION, form), last(form.get("version")));
    }

    /** As they are kept; who saw which version is no part of it. */
    static TypedChoices of(Choices choices) {
        return new TypedChoices(
                choices.columns().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue)),
                choices.details(),
                choices.decisions().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().name())),
                null);
    }

    /** What is wrong with the words themselves: by the name of the detail, {@code columns}, or {@code decisions}. */
    FormErrors check(ImportKind kind) {
        var errors = FormErrors.none();
        for (var detail : present(details).entrySet()) {
            if (!SHEETS.contains(detail.getKey()) && !kind.asks(detail.getKey())) {
                errors = errors.and(detail.getKey(), "There is no such detail");
            } else if (Text.hasUnshowable(detail.getValue())) {
                errors = errors.and(detail.getKey(), "Remove characters that cannot be shown");
            } else if (detail.getValue().length() > LONGEST) {
                errors = errors.and(detail.getKey(), "This must be %d characters or less".formatted(LONGEST));
            }
        }
        var fields = kind.fields().stream().map(Field::name).collect(Collectors.toSet());
        if (!present(columns).entrySet().stream().allMatch(each -> each.getKey().matches("\\d{1,3}")
                && (each.getValue().isEmpty() || fields.contains(each.getValue())))) {
            errors = errors.and("columns", "Say for each column, by its number from 0, which field it holds: %s"
                    .formatted(kind.fields().stream().map(Field::name).collect(Collectors.joining(", "))));
        }
        if (present(decisions).size() > MOST || !present(decisions).entrySet().stream().allMatch(each ->
                decision(each.getValue()).isPresent() && !Text.hasUnshowable(each.getKey()))) {
            errors = errors.and("decisions", "Each decision must be PROPOSAL, AS_TYPED or LEAVE_OUT");
        }
        return errors;
    }

    /** What was chosen; what is no choice at all is left out, see {@link #check}. */
    Choices choices() {
        var chosen = new HashMap<String, Decision>();
        present(decisions).forEach((key, word) -> decision(word).ifPresent(decision -> chosen.put(key, decision)));
        return new Choices(
                present(columns).entrySet().stream().filter(each -> each.getKey().matches("\\d{1,3}"))
                        .collect(Collectors.toMap(each -> Integer.valueOf(each.getKey()), Map.Entry::getValue,
                                (first, second) -> second)),
                present(details).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().strip())),
                chosen);
    }

    /** The version that was seen; empty when it is missing or no number. */
    Optional<Integer> seenVersion() {
        return version != null && version.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(version)) : Optional.empty();
    }

    /** Three fields become {@code 2026-03-27}, whatever was typed in them; nothing typed is an empty text. */
    private static void date(String name, Map<String, String> details) {
        var parts = List.of(name + "Year", name + "Month", name + "Day");
        if (parts.stream().anyMatch(details::containsKey)) {
            var typed = parts.stream()
                    .map(part -> details.getOrDefault(part, "").strip().replace("-", " "))
                    .map(part -> part.matches("\\d") ? "0" + part : part)
                    .toList();
            details.put(name, typed.stream().allMatch(String::isEmpty) ? "" : String.join("-", typed));
            parts.forEach(details::remove);
        }
    }

    private static Optional<Decision> decision(String word) {
        for (var decision : Decision.values()) {
            if (decision.name().equals(word)) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }
}
