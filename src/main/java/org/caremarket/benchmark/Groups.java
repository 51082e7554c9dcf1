package org.caremarket.benchmark;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.council.Councils;
import org.caremarket.council.MemberGroup;
import org.caremarket.geography.Authorities;
import org.caremarket.geography.Authority;
import org.caremarket.platform.tenancy.CouncilScope;

/** The groups in which somebody can compare: those of the register, all of England, and a council's own lists. */
@Singleton
public class Groups {

    /** The group of every council of England. */
    public static final String ENGLAND = "england";

    /** In the order in which groups are offered. */
    private static final List<String> KINDS = List.of("city-region", "region", "club");

    private final Councils councils;
    private final Authorities authorities;
    private final PeerRepository peers;
    private final Clock clock;
    private final Group england;

    Groups(Councils councils, Authorities authorities, PeerRepository peers, Clock clock) {
        this.councils = councils;
        this.authorities = authorities;
        this.peers = peers;
        this.clock = clock;
        this.england = new Group(ENGLAND, "England", null, authorities.all().stream()
                .filter(Authority::isCouncil)
                .map(council -> new Group.Member(
                        council.gssCode(), council.name(), council.firstDay(), council.lastDay().orElse(null)))
                .toList());
    }

    /** What the reader can choose from: the groups that it belongs to, then the others. */
    public List<Group> of(Reader reader) {
        return switch (reader) {
            case Reader.OfRegion(var region) -> registered(region.slug()).stream().toList();
            case Reader.OfCouncil(var council) -> {
                var groups = new ArrayList<>(sharedBy(council));
                groups.addAll(ownLists(council));
                groups.add(england);
                yield List.copyOf(groups);
            }
        };
    }

    /** Every council of England. */
    public Group england() {
        return england;
    }

    /**
     * The groups that a council belongs to today, to which it can publish: its city region, then its region, then the
     * clubs that it chose.
     */
    public List<Group> sharedBy(CouncilScope council) {
        var today = LocalDate.now(clock);
        return councils.groups().stream()
                .filter(group -> group.has(council.area(), today))
                .sorted(Comparator.comparingInt(group -> KINDS.indexOf(group.region().kind())))
                .map(Groups::group)
                .toList();
    }

    /** The group that a reader means by a key; empty when it is none of theirs. */
    public Optional<Group> find(Reader reader, String key) {
        return of(reader).stream().filter(group -> group.key().equals(key)).findFirst();
    }

    /** The group with this number in the register, whether or not the council belongs to it. */
    Optional<Group> numbered(int number) {
        return councils.groups().stream()
                .filter(group -> group.region().number() == number)
                .map(Groups::group)
                .findFirst();
    }

    /** What people call an area; its code when nobody knows it. */
    public String name(String area) {
        return authorities.find(area).map(Authority::name).orElse(area);
    }

    private Optional<Group> registered(String slug) {
        return councils.groups().stream()
                .filter(group -> group.region().slug().equals(slug))
                .map(Groups::group)
                .findFirst();
    }

    private static Group group(MemberGroup group) {
        var members = group.members().stream()
                .map(member -> new Group.Member(
                        member.gssCode(), member.name(), member.memberFrom(), member.memberTo()))
                .toList();
        return new Group(group.region().slug(), group.region().name(), group.region().number(), members);
    }

    /** A council compares itself with its peers, so it is in each of its own lists, although it never chose itself. */
    private List<Group> ownLists(CouncilScope council) {
        var lists = peers.lists();
        if (lists.isEmpty()) {
            return List.of();
        }
        var members = peers.peers().stream().collect(Collectors.groupingBy(Peer::listId));
        return lists.stream()
                .map(list -> new Group(list.key(), list.name(), null, Stream.concat(
                        Stream.of(new Group.Member(council.area(), name(council.area()), null, null)),
                        members.getOrDefault(list.id(), List.of()).stream()
                                .filter(peer -> !peer.area().equals(council.area()))
                                .map(peer -> new Group.Member(
                                        peer.area(), name(peer.area()), peer.memberFrom(), peer.memberTo())))
                        .toList()))
                .toList();
    }
}
