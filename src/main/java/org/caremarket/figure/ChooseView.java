package org.caremarket.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.web.FormErrors;

/**
 * What the page shows on which an indicator is chosen, before the form that is made for it.
 *
 * @param all every indicator
 * @param typed the code that was chosen before; may be empty
 */
public record ChooseView(String council, List<Indicator> all, String typed, FormErrors errors) {

    /** Indicators by their segment, as the catalogue has them. */
    public Map<String, List<Indicator>> bySegment() {
        var segments = new LinkedHashMap<String, List<Indicator>>();
        all.forEach(each -> segments.computeIfAbsent(each.segment(), any -> new java.util.ArrayList<>()).add(each));
        return segments;
    }
}
