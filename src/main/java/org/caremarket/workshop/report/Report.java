package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.document.Paper;
import org.caremarket.platform.document.Paper.Fact;
import org.caremarket.workshop.LondonTime;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopSession;
import org.caremarket.workshop.WorkshopState;
import org.caremarket.workshop.collation.Rates;

/**
 * What the report of a workshop says. The page, the files and the API are made from nothing else.
 *
 * @param council the council's name
 * @param invited organisations
 * @param answered how many of those invited answered
 * @param uninvited how many answered without having been invited
 * @param anonymous responses that nobody can be named for
 * @param parts the agenda with what was said to it
 * @param remarks what may be quoted of that which answers no question
 * @param came what came of each theme, those of which most organisations spoke first
 * @param undecided answers in words about which nothing was decided
 */
record Report(
        Workshop workshop, String council, WorkshopState state, Instant at, List<WorkshopSession> sessions, int invited,
        int answered, int uninvited, int anonymous, List<Rates> rates, List<Part> parts, List<Quote> remarks, List<Came> came,
        int undecided) {

    Report {
        sessions = List.copyOf(sessions);
        rates = List.copyOf(rates);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
        came = List.copyOf(came);
    }

    /** A section of the agenda. */
    record Part(String title, List<Asked> questions) {

        Part {
            questions = List.copyOf(questions);
        }
    }

    /** The answer first: {@code 43 organisations answered; 68 were invited. 6 themes were found in their answers, …} */
    String answer() {
        var decided = came.stream().filter(each -> each.decision() != null).count();
        var themes = came.isEmpty() ? "No theme was found in the answers yet."
                : "%s found in the answers, and %s decided about.".formatted(
                        came.size() == 1 ? "1 theme was" : came.size() + " themes were",
                        decided == came.size() ? "all were" : decided == 1 ? "1 was" : decided == 0 ? "none was" : decided + " were");
        return response() + " " + themes;
    }

    /**
     * Who was asked and who answered, in one sentence. How many of those invited answered is not said apart: with the
     * table below it, few organisations could be worked out.
     */
    String response() {
        int all = answered + uninvited;
        var parts = new ArrayList<String>();
        if (all > 0) {
            parts.add(all == 1 ? "1 organisation answered" : "%,d organisations answered".formatted(all));
        }
        if (anonymous > 0) {
            parts.add(parts.isEmpty() ? "%,d answered anonymously".formatted(anonymous) : "%,d anonymously".formatted(anonymous));
        }
        var said = parts.isEmpty() ? "Nothing was said yet" : String.join(", and ", parts);
        return said + (invited == 0 ? "; nobody was invited by link." : invited == 1 ? "; 1 was invited."
                : "; %,d were invited.".formatted(invited));
    }

    /** The same as a document. */
    Paper paper() {
        return new Paper("Report: " + workshop.title(), "en-GB", council, version(), LondonTime.date(at), state.title(),
                watermark(), facts(), ReportBody.of(this));
    }

    String version() {
        return "As it stood on " + LondonTime.words(at);
    }

    /** What is said of a workshop that still asks is no result. */
    private @Nullable String watermark() {
        return state == WorkshopState.PLANNED || state == WorkshopState.OPEN ? "Interim" : null;
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Council", council));
        facts.add(new Fact("State", state.title()));
        facts.add(new Fact("Version", version() + ", London time"));
        if (workshop.openedAt() != null) {
            facts.add(new Fact("Opened", LondonTime.words(workshop.openedAt())));
        }
        var closes = workshop.closedAt() != null ? workshop.closedAt() : workshop.closesAt();
        facts.add(new Fact(state == WorkshopState.OPEN || state == WorkshopState.PLANNED ? "Answers until" : "Closed",
                closes == null ? "Not stated" : LondonTime.words(closes)));
        if (workshop.source() != null) {
            facts.add(new Fact("Source", workshop.source()));
        }
        return facts;
    }
}
