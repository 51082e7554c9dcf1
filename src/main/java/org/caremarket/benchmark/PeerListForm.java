package org.caremarket.benchmark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caremarket.geography.Authorities;
import org.caremarket.geography.Authority;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as a list of peers, as they typed it.
 *
 * @param member codes of the councils that are ticked; null for none
 * @param dated codes of the councils for which days can be typed, in the order of the two lists that follow
 * @param from first days, in the order of {@code dated}; empty for always
 * @param to last days, in the same order; empty for still
 * @param version the version of the list that was seen; not needed for a new one
 */
@Introspected
@Serdeable
record PeerListForm(
        @Nullable @NotBlank(message = "Enter what the list is called") String name,
        @Nullable @NotBlank(message = "Enter why just these councils") String reason,
        @Nullable List<String> member,
        @Nullable List<String> dated,
        @Nullable List<String> from,
        @Nullable List<String> to,
        @Nullable String version) {

    static final PeerListForm EMPTY = new PeerListForm("", "", List.of(), List.of(), List.of(), List.of(), "");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    /** The list as it stands. */
    static PeerListForm of(PeerList list, List<Peer> peers) {
        var areas = peers.stream().map(Peer::area).toList();
        return new PeerListForm(list.name(), list.reason(), areas, areas,
                peers.stream().map(peer -> day(peer.memberFrom())).toList(),
                peers.stream().map(peer -> day(peer.memberTo())).toList(), "" + list.version());
    }

    /** The same words on top of a newer version. */
    PeerListForm onTopOf(PeerList list) {
        return new PeerListForm(name, reason, member, dated, from, to, "" + list.version());
    }

    /**
     * What is wrong with it.
     *
     * @param own the council's own area, which cannot be its own peer
     */
    FormErrors check(Forms forms, Authorities authorities, String own) {
        var errors = Typed.atMost(forms.check(this), "name", "The name", Typed.line(name), LONGEST_NAME);
        errors = Typed.atMost(errors, "reason", "The reason", Typed.lines(reason), LONGEST_REASON);
        var areas = areas();
        if (areas.contains(own)) {
            errors = errors.and("member", "Leave the council itself out: it is added to each comparison");
        } else if (areas.stream().anyMatch(area -> authorities.find(area).filter(Authority::isCouncil).isEmpty())) {
            errors = errors.and("member", "Select councils from the list");
        } else if (areas.size() < PeerListText.FEWEST) {
            errors = errors.and("member", "Select at least %d councils".formatted(PeerListText.FEWEST));
        }
        for (var area : areas) {
            var first = typed(from, area);
            var last = typed(to, area);
            if (isWrong(first) || isWrong(last)) {
                errors = errors.and("from-" + area, "Enter real days, for example 1 April 2022, or leave them empty");
            } else if (read(first).isPresent() && read(last).isPresent() && read(last).get().isBefore(read(first).get())) {
                errors = errors.and("from-" + area, "The last day must not be before the first");
            }
        }
        return errors;
    }

    /** The list; to be asked for only when nothing is wrong. */
    PeerListText text() {
        return new PeerListText(Typed.line(name), Typed.lines(reason), areas().stream()
                .map(area -> new PeerListText.Member(
                        area, read(typed(from, area)).orElse(null), read(typed(to, area)).orElse(null)))
                .toList());
    }

    List<String> areas() {
        return member == null ? List.of() : member.stream().distinct().toList();
    }

    /** What was typed as a day of this council; empty when nothing was, or it could not be. */
    String typed(@Nullable List<String> days, String area) {
        return IntStream.range(0, dated == null || days == null ? 0 : Math.min(dated.size(), days.size()))
                .filter(at -> area.equals(dated.get(at)))
                .mapToObj(at -> Typed.line(days.get(at)))
                .findFirst()
                .orElse("");
    }

    private static boolean isWrong(String typed) {
        return !typed.isEmpty() && read(typed).isEmpty();
    }

    private static Optional<LocalDate> read(String typed) {
        return typed.isEmpty() ? Optional.empty() : TypedDate.read(typed);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : TypedDate.words(day);
    }
}
