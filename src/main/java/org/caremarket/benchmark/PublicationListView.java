package org.caremarket.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.TypedDate;

/**
 * What is shared with whom, and what changed since.
 *
 * @param groups those that the council belongs to today, and those that it left and that still have something of it
 * @param mine which of them it belongs to today
 * @param keptBack the numbers that a group does not see, by the id of the publication
 * @param indicators by code
 */
public record PublicationListView(
        String council,
        List<Group> groups,
        List<Group> mine,
        List<Publication> standing,
        List<Publication> withdrawn,
        List<Waiting> waiting,
        Map<Long, KeptBack> keptBack,
        Map<String, Indicator> indicators,
        LocalDate today,
        Role role) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The answer first. */
    public String answer() {
        if (mine.isEmpty() && standing.isEmpty()) {
            return "The council belongs to no group, so nothing can be shared.";
        }
        if (standing.isEmpty()) {
            return "No figure is shared. Other councils see nothing but official statistics.";
        }
        var figures = standing.stream().map(each -> each.indicator() + " " + each.period()).distinct().count();
        var shared = standing.stream().map(Publication::groupNumber).distinct().count();
        return "%s shared with %s; %s.".formatted(figures == 1 ? "1 figure is" : "%,d figures are".formatted(figures),
                shared == 1 ? "1 group" : shared + " groups", since());
    }

    private String since() {
        var changed = number(kind -> kind != Waiting.Kind.NEWER);
        var newer = number(kind -> kind == Waiting.Kind.NEWER);
        var newerHere = newer == 1 ? "1 has a newer period here" : "%,d have a newer period here".formatted(newer);
        if (changed == 0) {
            return newer == 0 ? "none changed since" : newerHere;
        }
        return "%,d changed since".formatted(changed) + (newer == 0 ? "" : ", and " + newerHere);
    }

    /** A figure that several groups see counts once. */
    private long number(Predicate<Waiting.Kind> kind) {
        return waiting.stream().filter(each -> kind.test(each.kind()))
                .map(each -> each.publication().indicator() + " " + each.publication().period()).distinct().count();
    }

    /** Where the council shares what is newer here; what changed is selected there. */
    public String shareHref(Group group) {
        var changed = waiting(group).stream().anyMatch(each -> each.kind() == Waiting.Kind.CHANGED);
        return "%s/new?group=%s%s".formatted(path(), group.key(), changed ? "&changed=true" : "");
    }

    /** Whether the reader shares figures. */
    public boolean mayPublish() {
        return role == Role.APPROVER;
    }

    /** Whether somebody who records figures has to ask somebody else to share them. */
    public boolean asksApprover() {
        return role == Role.OFFICER;
    }

    public boolean isMine(Group group) {
        return mine.contains(group);
    }

    public List<Publication> standing(Group group) {
        return standing.stream().filter(each -> each.groupNumber() == group.number()).toList();
    }

    public List<Publication> withdrawn(Group group) {
        return withdrawn.stream().filter(each -> each.groupNumber() == group.number()).toList();
    }

    public List<Waiting> waiting(Group group) {
        return waiting.stream().filter(each -> each.publication().groupNumber() == group.number()).toList();
    }

    /** What the group sees of it that is not as it is here any more. */
    public Optional<Waiting> changed(Publication publication) {
        return waiting.stream()
                .filter(each -> each.kind() != Waiting.Kind.NEWER && each.publication().id() == publication.id())
                .findFirst();
    }

    /** What the group does not see of it, and the council has. */
    public Optional<KeptBack> keptBack(Publication publication) {
        return Optional.ofNullable(keptBack.get(publication.id()));
    }

    /** How many councils see what is shared with a group. */
    public String readers(Group group) {
        var members = group.membersOn(today).size();
        return "%d councils%s".formatted(members, isMine(group) ? "" : ", of which this council is no longer one");
    }

    public String name(Publication publication) {
        return name(indicators, publication);
    }

    public String words(Publication publication) {
        return words(indicators, publication);
    }

    /** What is newer, in words: {@code 20 people, 25 May 2023}. */
    public String words(Waiting waiting) {
        return waiting.figure()
                .map(figure -> Stream.of(figure.measurement().words(indicators.get(figure.indicator())), figure.time().words())
                        .reduce((one, other) -> one + ", " + other).orElse(""))
                .orElse("it is not recorded any more");
    }

    public String href(Publication publication) {
        return path() + "/" + publication.id();
    }

    public String path() {
        return "/" + council + "/publications";
    }

    /** The day of a moment, as people write it. */
    public String day(Instant moment) {
        return dayOf(moment);
    }

    static String dayOf(Instant moment) {
        return TypedDate.words(moment.atZone(LONDON).toLocalDate());
    }

    static String name(Map<String, Indicator> indicators, Publication publication) {
        return Optional.ofNullable(indicators.get(publication.indicator()))
                .map(Indicator::name).orElse(publication.indicator());
    }

    static String words(Map<String, Indicator> indicators, Publication publication) {
        return Optional.ofNullable(indicators.get(publication.indicator())).map(publication::words).orElse("not stated");
    }
}
