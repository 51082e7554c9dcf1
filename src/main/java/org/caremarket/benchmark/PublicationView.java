package org.caremarket.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.figure.FigureStatus;
import org.caremarket.indicator.Indicator;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * One publication: what was shared, where it came from, who sees it.
 *
 * @param group whom it was shared with; empty when the register does not have the group any more
 * @param keptBack the number that the group does not see; empty when it sees what there is
 * @param waiting how the council's own figure is newer, if it is
 * @param mayWithdraw whether the reader can take it back
 */
public record PublicationView(
        String council,
        Publication publication,
        Optional<Group> group,
        Map<String, Indicator> indicators,
        Optional<KeptBack> keptBack,
        Optional<Waiting> waiting,
        LocalDate today,
        boolean mayWithdraw,
        WithdrawalForm form,
        FormErrors errors) {

    public String name() {
        return PublicationListView.name(indicators, publication);
    }

    public String words() {
        return PublicationListView.words(indicators, publication);
    }

    public String groupName() {
        return group.map(Group::name).orElse("a group that does not exist any more");
    }

    /** The answer first. */
    public String answer() {
        if (!publication.stands()) {
            return "Taken back on %s: %s. %s sees that, and no number.".formatted(
                    PublicationListView.dayOf(publication.withdrawnAt()), publication.withdrawalReason(), groupName());
        }
        return "%s sees: %s, %s.".formatted(groupName(), words(), publication.time().words());
    }

    /** Everybody who sees it today, by name. */
    public String readers() {
        return group.map(each -> each.membersOn(today).stream().map(Group.Member::name).collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .orElse("Nobody");
    }

    public String published() {
        return "%s, by %s".formatted(PublicationListView.dayOf(publication.publishedAt()), publication.publishedBy());
    }

    public String withdrawn() {
        return "%s, by %s".formatted(PublicationListView.dayOf(publication.withdrawnAt()), publication.withdrawnBy());
    }

    /** The status of the figure in people's words. */
    public String status() {
        return FigureStatus.valueOf(publication.status()).words();
    }

    /** How the council's own figure is newer, with what it is now. */
    public String newer() {
        return waiting.map(each -> "Here: %s. %s.".formatted(each.kind().words(), each.figure()
                .map(figure -> "It is %s, %s".formatted(
                        Optional.ofNullable(indicators.get(figure.indicator()))
                                .map(known -> figure.measurement().words(known)).orElse("not stated"),
                        figure.time().words()))
                .orElse("It is not recorded any more"))).orElse("");
    }

    /** The remark that the group reads; that of a suppressed figure may hold its number and never leaves. */
    public String remark() {
        return publication.isSuppressed() && publication.note().isEmpty()
                ? "Not shared: the remark of a suppressed figure could hold its number" : publication.note();
    }

    /** Where it was in the source. */
    public String source() {
        return publication.page() == null ? publication.source() : publication.source() + ", " + publication.page();
    }

    public String path() {
        return "/" + council + "/publications/" + publication.id();
    }

    public String figureHref() {
        return "/" + council + "/figures/" + publication.figureId();
    }

    public Textarea reason() {
        return Textarea.named("reason").label(Label.of("Why is it taken back?").classes("govuk-label--s"))
                .hint("%s reads this. Do not repeat the number".formatted(groupName()))
                .rows(3).value(form.reason()).errors(errors);
    }

    /** The names of those who saw it, as a list. */
    public List<String> members() {
        return group.map(each -> each.membersOn(today).stream().map(Group.Member::name).toList()).orElse(List.of());
    }
}
