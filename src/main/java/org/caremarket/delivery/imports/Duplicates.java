package org.caremarket.delivery.imports;

import static org.caremarket.platform.imports.Decision.AS_TYPED;
import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.delivery.imports.Known.Existing;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.imports.Field;

/**
 * Finds actions that stand twice, in the file or in the file and the plan. A second row that says the same is proposed to
 * be left out; one that differs is kept, because it may be another action, and one with a reference of its own is one.
 * Rows that are left out are nobody's first.
 */
final class Duplicates {

    private static final String KIND = "duplicate";
    private static final Set<String> NOT_COMPARED = Set.of(PlanFields.REF, PlanFields.SOURCE_NOTE);

    private final Map<String, Existing> there;
    private final Map<String, Draft> earlier = new HashMap<>();

    Duplicates(List<Existing> there) {
        this.there = there.stream().collect(Collectors.toMap(
                action -> key(action.theme(), action.title()), action -> action, (first, second) -> first));
    }

    /** Looks at the rows in the order of the file. */
    void find(List<Draft> drafts) {
        for (var draft : drafts) {
            if (draft.isLeftOut()) {
                continue;
            }
            var key = key(draft.value(PlanFields.THEME), draft.value(PlanFields.TITLE));
            if (earlier.containsKey(key)) {
                if (!numberedApart(draft, earlier.get(key))) {
                    inFile(draft, earlier.get(key));
                }
            } else if (there.containsKey(key)) {
                inPlan(draft, there.get(key));
            }
            if (!draft.isLeftOut()) {
                earlier.putIfAbsent(key, draft);
            }
        }
    }

    /** A council that gave two actions references of their own means two actions, whatever their words. */
    private static boolean numberedApart(Draft draft, Draft first) {
        var ref = draft.value(PlanFields.REF);
        var other = first.value(PlanFields.REF);
        return !ref.isEmpty() && !other.isEmpty() && !same(ref, other);
    }

    private static void inFile(Draft draft, Draft first) {
        var different = different(draft, first);
        if (!different.isEmpty()) {
            draft.decide(PlanFields.TITLE, KIND, draft.value(PlanFields.TITLE),
                    "Row %d has the same action under the same theme.".formatted(first.number()),
                    "Keep both: they differ in %s.".formatted(String.join(", ", different)), false, PROPOSAL, LEAVE_OUT);
            return;
        }
        var problem = "Row %d says the same.".formatted(first.number());
        var decision = draft.decide(PlanFields.TITLE, KIND, draft.value(PlanFields.TITLE), problem,
                "Leave this row out. Taken as it stands it becomes an action of its own.", false, PROPOSAL, AS_TYPED);
        if (decision == PROPOSAL) {
            draft.leaveOut(problem);
        }
    }

    private static void inPlan(Draft draft, Existing action) {
        var problem = "The plan has this action already, as %s.".formatted(action.ref());
        var decision = draft.decide(PlanFields.TITLE, KIND, draft.value(PlanFields.TITLE), problem,
                "Leave this row out. Taken as it stands it becomes an action of its own.", false, PROPOSAL, AS_TYPED);
        if (decision == PROPOSAL) {
            draft.leaveOut(problem);
        }
    }

    private static List<String> different(Draft draft, Draft first) {
        return PlanFields.ALL.stream()
                .filter(field -> !NOT_COMPARED.contains(field.name()))
                .filter(field -> !same(draft.value(field.name()), first.value(field.name())))
                .map(Field::label)
                .toList();
    }

    private static boolean same(String first, String second) {
        return plain(first).equals(plain(second));
    }

    private static String key(String theme, String title) {
        return plain(theme) + "\n" + plain(title);
    }

    /** Letter case and space do not make another action. */
    private static String plain(String words) {
        return words.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }
}
