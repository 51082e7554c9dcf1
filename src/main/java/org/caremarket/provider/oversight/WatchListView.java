package org.caremarket.provider.oversight;

import java.util.List;

/**
 * What the watch list shows.
 *
 * @param listed the locations that some rule points at
 * @param settings every rule as it is used
 * @param mayEdit whether the reader changes the rules
 */
public record WatchListView(String council, List<Watched> listed, List<WatchSetting> settings, boolean mayEdit) {

    public String path() {
        return "/" + council + "/watch-list";
    }

    /** The answer first: how many locations, for how many reasons. */
    public String answer() {
        return answer(listed, settings);
    }

    static String answer(List<Watched> listed, List<WatchSetting> settings) {
        var used = settings.stream().filter(WatchSetting::used).count();
        if (used == 0) {
            return "No rule of the watch list is in use, so no location is on it.";
        }
        var reasons = listed.stream().mapToInt(each -> each.reasons().size()).sum();
        return listed.isEmpty() ? "No location is on the watch list: none of the %d rules in use points at one.".formatted(used)
                : "%s on the watch list, for %s.".formatted(
                        listed.size() == 1 ? "1 location is" : "%,d locations are".formatted(listed.size()),
                        reasons == 1 ? "1 reason" : "%,d reasons".formatted(reasons));
    }

    public String placeHref(Watched each) {
        return "/" + council + "/locations/" + each.location().id() + "/monitoring";
    }

    public boolean madeUp() {
        return listed.stream().anyMatch(each -> each.location().madeUp().isPresent());
    }
}
