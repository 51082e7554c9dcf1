package org.caremarket.delivery.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caremarket.platform.imports.Draft;

/**
 * Gives every action a reference that no other of its plan has: its own when it is free, else the number of its theme and
 * the next number within it.
 */
final class Numbers {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> themes = new HashMap<>();
    private final Map<Integer, Integer> last = new HashMap<>();

    private int lastTheme;

    Numbers(Known known) {
        known.actions().forEach(action -> taken.add(key(action.ref())));
        for (var theme : known.themes()) {
            themes.putIfAbsent(theme.title(), theme.position());
            lastTheme = Math.max(lastTheme, theme.position());
        }
    }

    /** Numbers the rows that are not left out, in the order of the file. */
    void give(List<Draft> drafts) {
        var own = new HashMap<String, Draft>();
        for (var draft : drafts) {
            var ref = key(draft.value(PlanFields.REF));
            if (!draft.isLeftOut() && !ref.isEmpty()) {
                if (own.containsKey(ref)) {
                    clash(draft, "Row %d has this reference too.".formatted(own.get(ref).number()));
                } else if (taken.contains(ref)) {
                    clash(draft, "An action of the plan has this reference already.");
                } else {
                    own.put(ref, draft);
                }
            }
        }
        taken.addAll(own.keySet());
        for (var draft : drafts) {
            if (!draft.isLeftOut()) {
                int theme = number(draft.value(PlanFields.THEME));
                if (draft.value(PlanFields.REF).isEmpty()) {
                    draft.set(PlanFields.REF, next(theme));
                }
            }
        }
    }

    private static void clash(Draft draft, String problem) {
        draft.decide(PlanFields.REF, "duplicate", draft.value(PlanFields.REF), problem, "Give this action the next free number of its theme.",
                false, PROPOSAL, LEAVE_OUT);
        draft.put(PlanFields.REF, "");
    }

    /** Letter case does not make another reference. */
    private static String key(String ref) {
        return ref.toLowerCase(Locale.ROOT);
    }

    private int number(String theme) {
        return themes.computeIfAbsent(theme, unknown -> ++lastTheme);
    }

    private String next(int theme) {
        String ref;
        do {
            ref = theme + "." + last.merge(theme, 1, Integer::sum);
        } while (!taken.add(ref));
        return ref;
    }
}
