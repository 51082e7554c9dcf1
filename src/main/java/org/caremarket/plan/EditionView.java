package org.caremarket.plan;

import java.util.List;

/** What the council's own page of an edition shows. */
public record EditionView(String council, Plan plan, ReadEdition read) {

    /** The answer first: {@code Submitted on time on 10 June 2024, 16:20, London time.} */
    public String answer() {
        return "The plan and its figures as they stood on %s, London time. %s".formatted(
                Moment.words(read.edition().frozenAt()), read.edition().withdrawn() ? "It was withdrawn since." : "").strip();
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id() + "/editions/" + read.edition().number();
    }

    public List<String> fate() {
        return HistoryView.fate(read.edition());
    }
}
