package org.caremarket.provider.rating.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Option;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;

/**
 * What is said about a file of ratings as a whole.
 *
 * @param source what the file is called, kept with every rating
 * @param areas whether rows about other areas are kept
 * @param added whether locations that are not in the register are added
 */
record CqcDetails(String source, String areas, String added) {

    static final String SOURCE = "source";
    static final String AREAS = "areas";
    static final String NEW = "new_locations";
    private static final String OWN = "own";
    private static final String ALL = "all";
    private static final String ADD = "add";
    private static final String LEAVE = "leave";
    private static final String USUAL = "Care Quality Commission: latest ratings";
    private static final int LONGEST = 300;

    static List<Detail> asked() {
        return List.of(
                new Detail(SOURCE, "What is the file called?", "Kept with every rating, with its month if you know it",
                        Detail.Kind.TEXT, List.of(), USUAL),
                new Detail(AREAS, "Locations in other areas", "The file is of all England", Detail.Kind.CHOICE,
                        List.of(new Option(OWN, "Leave them out"), new Option(ALL, "Import them too")), OWN),
                new Detail(NEW, "Locations that are not in the register", "", Detail.Kind.CHOICE,
                        List.of(new Option(ADD, "Add them, with their providers"), new Option(LEAVE, "Leave them out")), ADD));
    }

    static CqcDetails of(Choices choices) {
        return new CqcDetails(choices.detail(SOURCE).orElse(USUAL), choices.detail(AREAS).orElse(OWN),
                choices.detail(NEW).orElse(ADD));
    }

    boolean everywhere() {
        return areas.equals(ALL);
    }

    boolean adds() {
        return added.equals(ADD);
    }

    Map<String, String> values() {
        return Map.of(SOURCE, source, AREAS, areas, NEW, added);
    }

    FormErrors errors() {
        var errors = new ArrayList<FieldError>();
        if (source.isBlank()) {
            errors.add(new FieldError(SOURCE, "Enter what the file is called"));
        } else if (source.length() > LONGEST) {
            errors.add(new FieldError(SOURCE, "What the file is called must be %d characters or less".formatted(LONGEST)));
        }
        if (!List.of(OWN, ALL).contains(areas)) {
            errors.add(new FieldError(AREAS, "Select what to do with locations in other areas"));
        }
        if (!List.of(ADD, LEAVE).contains(added)) {
            errors.add(new FieldError(NEW, "Select what to do with locations that are not in the register"));
        }
        return FormErrors.of(errors);
    }
}
