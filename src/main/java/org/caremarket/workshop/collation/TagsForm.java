package org.caremarket.workshop.collation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Typed;

/**
 * Tags as a page of answers sends them: for each answer {@code tag.7} as often as it has themes, and {@code before.7} with
 * those that the page showed; beside them what the page was filtered by.
 */
record TagsForm(Map<String, Object> fields) {

    private static final String TAG = "tag.";
    private static final String BEFORE = "before.";
    private static final String BY = "by.";

    /** What is to change, by the id of the answer; empty when a field holds no id. */
    Optional<Map<Long, Tagging.Change>> changes() {
        var changes = new HashMap<Long, Tagging.Change>();
        for (var shown : FormFields.below(BEFORE, fields).entrySet()) {
            var answer = Typed.id(shown.getKey());
            var before = ids(List.of(shown.getValue().split(" ")));
            var now = ids(all(fields.get(TAG + shown.getKey())));
            if (answer.isEmpty() || before.isEmpty() || now.isEmpty()) {
                return Optional.empty();
            }
            changes.put(answer.get(), Tagging.Change.from(before.get(), now.get()));
        }
        return Optional.of(changes);
    }

    FeedbackQuery query() {
        return FeedbackQuery.of(FormFields.below(BY, fields));
    }

    int page() {
        return Typed.number(FormFields.last(fields.get("page"))).filter(page -> page < 1_000).orElse(0);
    }

    String themeForAll() {
        return FormFields.last(fields.get("theme-for-all"));
    }

    private static Optional<Set<Long>> ids(List<String> typed) {
        var ids = new LinkedHashSet<Long>();
        for (var each : typed) {
            if (!each.isBlank()) {
                var id = Typed.id(each);
                if (id.isEmpty()) {
                    return Optional.empty();
                }
                ids.add(id.get());
            }
        }
        return Optional.of(ids);
    }

    private static List<String> all(Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> several -> several.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }
}
