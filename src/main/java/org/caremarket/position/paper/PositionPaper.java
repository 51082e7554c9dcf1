package org.caremarket.position.paper;

import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.document.Paper;
import org.caremarket.platform.document.Paper.Fact;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.position.Grounds;
import org.caremarket.position.PositionSheet;
import org.caremarket.position.good.GoodSheet;

/**
 * What the market position statement says. The page and every file are made from nothing else.
 *
 * @param council the council's name
 * @param day on which it is made
 */
public record PositionPaper(String council, PositionSheet sheet, Grounds grounds, GoodSheet good, LocalDate day) {

    /** The answer first. */
    public String answer() {
        return sheet.answer();
    }

    /** {@code As it stood on 14 October 2026}. */
    public String version() {
        return "As it stood on " + TypedDate.words(day);
    }

    /** Plain HTML in which every text is escaped. */
    public String body() {
        return PositionBody.of(this);
    }

    /** The same as a document. */
    Paper paper() {
        return new Paper("Market position statement", "en-GB", council, version(), day, "Market position", null,
                List.of(new Fact("Council", council), new Fact("Version", version()),
                        new Fact("Areas", sheet.areas().isEmpty() ? "None" : "" + sheet.areas().size()),
                        new Fact("Oldest statement", sheet.oldest().map(each -> TypedDate.words(each.asOf())).orElse("Not stated"))),
                body());
    }
}
