package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Councils that are compared with each other.
 *
 * @param key its word in addresses: the slug of a region group, {@code england}, or {@code peers-3}
 * @param name what people call it
 * @param number the group's number in the register, when figures can be published to it; null otherwise
 * @param members every membership, by name
 */
public record Group(String key, String name, @Nullable Integer number, List<Member> members) {

    /**
     * A council's time in a group; a council that left and came back has two.
     *
     * @param area its code in official statistics
     * @param from its first day; null when it was always in it
     * @param to its last day; null while it is a member
     */
    public record Member(String area, String name, @Nullable LocalDate from, @Nullable LocalDate to) {

        /** Whether it was a member on this day. */
        public boolean isMemberOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    public Group {
        members = List.copyOf(members);
    }

    /** Who was in it on a day, by name. A period is compared among the members of its last day. */
    public List<Member> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.isMemberOn(day))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }
}
