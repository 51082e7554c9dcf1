package org.caremarket.workshop.invitation;

import java.util.List;
import java.util.Set;

/**
 * Whom somebody wants to invite.
 *
 * @param segments slugs: everybody in any of them
 * @param lists ids of lists: everybody on any of them
 * @param contacts ids of those who were chosen by hand
 */
record Choice(Set<String> segments, Set<Long> lists, List<Long> contacts) {

    boolean isNothing() {
        return segments.isEmpty() && lists.isEmpty() && contacts.isEmpty();
    }
}
