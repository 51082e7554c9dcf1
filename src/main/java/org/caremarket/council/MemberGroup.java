package org.caremarket.council;

import java.time.LocalDate;
import java.util.List;

/**
 * A region group and who is and was in it.
 *
 * @param members every membership, by name
 */
public record MemberGroup(Region region, List<RegionMember> members) {

    public MemberGroup {
        members = List.copyOf(members);
    }

    /** Whether a council was in the group on a day, by its code in official statistics. */
    public boolean has(String gssCode, LocalDate day) {
        return members.stream().anyMatch(member -> member.gssCode().equals(gssCode) && member.isMemberOn(day));
    }
}
