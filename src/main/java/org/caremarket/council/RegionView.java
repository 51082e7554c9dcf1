package org.caremarket.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a region's home shows.
 *
 * @param members every membership, by name
 * @param tenants codes of the councils that use the service
 */
public record RegionView(String region, List<RegionMember> members, Set<String> tenants, LocalDate today) {

    /** Who is in the group today. */
    public List<RegionMember> now() {
        return members.stream().filter(member -> member.isMemberOn(today)).toList();
    }

    /** Who was in the group, or will be. */
    public List<RegionMember> otherTimes() {
        return members.stream().filter(member -> !member.isMemberOn(today)).toList();
    }

    /** The answer first. */
    public String answer() {
        var using = now().stream().filter(this::usesTheService).count();
        return "%d councils are members of %s, and %d of them %s this service."
                .formatted(now().size(), region, using, using == 1 ? "uses" : "use");
    }

    /** Whether the council works with this service; figures may be compared either way. */
    public boolean usesTheService(RegionMember member) {
        return tenants.contains(member.gssCode());
    }
}
