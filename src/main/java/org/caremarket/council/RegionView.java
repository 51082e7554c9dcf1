package org.caremarket.council;

import java.time.LocalDate;
import java.util.List;

/** What a region's home shows. */
public record RegionView(String region, List<RegionMember> members, LocalDate today) {

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
        return "%d councils are members of %s.".formatted(now().size(), region);
    }
}
