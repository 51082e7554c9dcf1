package org.caremarket.delivery.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caremarket.delivery.imports.Known.Existing;

/**
 * Gives every action a reference that no other of its plan has: its own when it is free, else the number of its theme and
 * the next number within it.
 */
final class Numbers {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> themes = new LinkedHashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    Numbers(List<Existing> there) {
        for (var action : there) {
            taken.add(action.ref());
            number(action.theme());
        }
    }

    /** Numbers the rows that are not left out, in the order of the file. */
    void give(List<Draft> drafts) {
        var own = new HashMap<String, Draft>();
        for (var draft : drafts) {
            var ref = draft.value(PlanFields.REF);
            if (!draft.isLeftOut() && !ref.isEmpty()) {
                if (own.containsKey(ref)) {
                    clash(draft, ref, "Row %d has this reference too.".formatted(own.get(ref).number()));
                } else if (taken.contains(ref)) {
                    clash(draft, ref, "An action of the plan has this reference already.");
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

    private static void clash(Draft draft, String ref, String problem) {
        draft.decide(PlanFields.REF, "duplicate", ref, problem, "Give this action the next free number of its theme.",
                false, PROPOSAL, LEAVE_OUT);
        draft.put(PlanFields.REF, "");
    }

    private int number(String theme) {
        return themes.computeIfAbsent(theme, unknown -> themes.size() + 1);
    }

    private String next(int theme) {
        String ref;
        do {
            ref = theme + "." + last.merge("" + theme, 1, Integer::sum);
        } while (!taken.add(ref));
        return ref;
    }
}
