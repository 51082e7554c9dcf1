package org.caremarket.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Groups of councils whose figures are compared, as {@code regions.yml} describes them.
 *
 * @param regions the groups, in the order of the file
 */
public record RegionsFile(List<Region> regions) {

    public RegionsFile {
        regions = List.copyOf(regions);
    }

    /** The region with this slug. */
    public Optional<Region> region(String slug) {
        return regions.stream().filter(region -> region.slug().equals(slug)).findFirst();
    }

    /** The regions that a council belongs to on a day, by its code in official statistics. */
    public List<Region> regionsOf(String gss, LocalDate day) {
        return regions.stream()
                .filter(region -> region.membersOn(day).stream().anyMatch(member -> member.isKnownAs(gss)))
                .toList();
    }

    /**
     * One group.
     *
     * @param slug its word in addresses
     * @param name its name as people write it
     * @param kind {@code region}, {@code city-region} or {@code club}, which is a group of councils that chose each other
     * @param members every council that is or was in it
     * @param people demonstration analysts
     */
    public record Region(String slug, String name, String kind, List<Member> members, List<Person> people) {

        public Region {
            members = List.copyOf(members);
            people = List.copyOf(people);
        }

        /** The councils that are in the group on a day. */
        public List<Member> membersOn(LocalDate day) {
            return members.stream().filter(member -> member.isMemberOn(day)).toList();
        }
    }

    /**
     * A council's time in a group. It need not be a tenant.
     *
     * @param gss its code in official statistics
     * @param otherCodes codes under which other editions of official statistics know the same council
     * @param name its name
     * @param from its first day in the group
     * @param to its last day in the group; empty while it is a member
     */
    public record Member(String gss, List<String> otherCodes, String name, LocalDate from, Optional<LocalDate> to) {

        public Member {
            otherCodes = List.copyOf(otherCodes);
        }

        boolean isMemberOn(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }

        boolean isKnownAs(String code) {
            return gss.equals(code) || otherCodes.contains(code);
        }

        boolean overlaps(Member other) {
            return isMemberOn(other.from) || other.isMemberOn(from);
        }
    }
}
