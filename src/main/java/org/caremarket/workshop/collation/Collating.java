package org.caremarket.workshop.collation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Page;
import org.caremarket.workshop.Workshop;

/** What the pages of this part share. */
final class Collating {

    private static final int CENT = 100;

    private Collating() {}

    static boolean mayWrite(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }

    /** {@code 1 organisation}, {@code 12 organisations}. */
    static String organisations(int number) {
        return number == 1 ? "1 organisation" : "%,d organisations".formatted(number);
    }

    static String answers(int number) {
        return number == 1 ? "1 answer" : "%,d answers".formatted(number);
    }

    /** A share in whole per cent; {@code not stated} of nothing. */
    static String share(int part, int whole) {
        return whole == 0 ? "not stated" : BigDecimal.valueOf((long) part * CENT)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    static Page.NavLink workshops(String council) {
        return Page.NavLink.to("Workshops", "/" + council + "/workshops");
    }

    static Page.NavLink link(String council, Workshop workshop) {
        return Page.NavLink.to(workshop.title(), "/" + council + "/workshops/" + workshop.id());
    }
}
