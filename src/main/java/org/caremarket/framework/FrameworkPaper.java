package org.caremarket.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.platform.document.Paper;
import org.jsoup.nodes.Entities;

/** A framework as a document for a board: what its page says, without reasons that only the council's officers read. */
final class FrameworkPaper {

    private final FrameworkView view;
    private final Whole whole;
    private final StringBuilder html = new StringBuilder();

    private FrameworkPaper(FrameworkView view) {
        this.view = view;
        this.whole = view.whole();
    }

    static Paper of(FrameworkView view, String publisher) {
        var it = view.framework();
        var facts = new ArrayList<Paper.Fact>();
        facts.add(new Paper.Fact("Council", publisher));
        facts.add(new Paper.Fact("Decided by", Say.stated(view.decided())));
        facts.add(new Paper.Fact("Term", view.whole().term().sum()));
        facts.add(new Paper.Fact("Latest possible end", Say.stated(view.latestEnd())));
        return new Paper(it.title(), "en-GB", publisher, "Version " + it.version(), view.whole().today(), view.whole().state()
                .title(),
                null, facts, new FrameworkPaper(view).body());
    }

    private String body() {
        if (view.framework().madeUp() != null) {
            element("blockquote", "Made up for demonstration: " + view.framework().madeUp());
        }
        element("p", view.answer());
        whole.warnings().forEach(warning -> element("p", warning + "."));
        if (!view.framework().purpose().isEmpty()) {
            element("h2", "Purpose");
            element("p", view.framework().purpose());
        }
        decision();
        term();
        lots();
        awards();
        rounds();
        element("h2", "Month by month");
        element("p", whole.monthly().answer());
        if (whole.monthly().madeUp()) {
            element("p", "These figures are made up for demonstration.");
        }
        return html.toString();
    }

    private void decision() {
        element("h2", "Decision");
        table("The decision", List.of("What", "Words"), List.of(
                List.of("Legal route", Say.stated(view.framework().legalRoute())),
                        List.of("Decided by", Say.stated(view.decided())),
                List.of("Key decision", Say.yesNo(view.framework().keyDecision())),
                List.of("In the forward plan", Say.yesNo(view.framework().inForwardPlan())),
                List.of("Subject to call-in", view.callIn()),
                List.of("Source", Say.stated(view.framework().source()))));
        if (!whole.recommendations().isEmpty()) {
            table("Recommendations approved", List.of("Number", "Recommendation", "Action"), whole.recommendations().stream()
                    .map(each -> List.of("" + each.number(), each.words(), action(each))).toList());
        }
        if (!whole.delegations().isEmpty()) {
            table("Delegations", List.of("What", "To whom", "In consultation with", "Until"), whole.delegations().stream()
                    .map(each -> List.of(each.what(), each.whom(), Say.stated(each.consulting()),
                            Say.stated(each.untilWords()))).toList());
        }
    }

    private String action(Recommendation recommendation) {
        var action = view.action(recommendation);
        return action == null ? "None yet" : "%s %s: %s".formatted(action.ref(), action.title(), action.status().title());
    }

    private void term() {
        element("h2", "Term");
        table("Term and ends", List.of("What", "When"), List.of(List.of("Starts", Say.stated(view.starts())),
                List.of("Term", whole.term().sum()), List.of("Ends as decided", Say.stated(view.end())),
                List.of("Latest possible end", Say.stated(view.latestEnd())), List.of("Not more than", view.most())));
        view.extensions().forEach(each -> element("p", each + "."));
    }

    private void lots() {
        element("h2", "Lots and members");
        if (whole.lots().isEmpty()) {
            element("p", "No lots are recorded.");
            return;
        }
        table("Lots and tiers", List.of("Lot or tier", "Locality", "Share expected", "Places", "Members"), whole.lots().stream()
                .map(lot -> List.of(lot.name(), view.place(lot), view.share(lot), view.places(lot), members(lot))).toList());
    }

    private String members(Lot lot) {
        var names = whole.membersOf(lot).stream().filter(Member::holdsPlace)
                .map(each -> each.provider() + (each.state() == MemberState.SUSPENDED ? " (suspended)" : "")
                        + (each.madeUp() == null ? "" : " (made up)")).collect(Collectors.joining("; "));
        return names.isEmpty() ? "None recorded" : names;
    }

    private void awards() {
        if (!whole.awards().isEmpty()) {
            element("h2", "Awards and block hours");
            table("Awards", List.of("What", "Provider", "Amount", "Term", "By authority of"), whole.awards().stream()
                    .map(each -> List.of((each.planned() ? "Planned: " : "") + each.kind().title(),
                            Say.stated(each.provider()), each.amount(),
                            each.term(), Say.stated(each.authority()))).toList());
        }
    }

    private void rounds() {
        if (!whole.rounds().isEmpty()) {
            element("h2", "Re-opening rounds");
            table("Rounds", List.of("Round", "State", "Open", "Applications"), whole.rounds().stream()
                    .map(each -> List.of(each.title(),
                    each.state().title(), "%s to %s".formatted(Say.day(each.opensOn()), Say.day(each.closesOn())),
                    "" + whole.applicationsOf(each).size())).toList());
        }
    }

    private void table(String caption, List<String> head, List<List<String>> rows) {
        html.append("<table>");
        element("caption", caption);
        html.append("<thead><tr>");
        head.forEach(each -> html.append("<th scope=\"col\">").append(Entities.escape(each)).append("</th>"));
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            html.append("<tr><th scope=\"row\">").append(Entities.escape(row.getFirst())).append("</th>");
            row.stream().skip(1).forEach(cell -> element("td", cell));
            html.append("</tr>");
        });
        html.append("</tbody></table>");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(Entities.escape(text)).append("</").append(name).append('>');
    }
}
