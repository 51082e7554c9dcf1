package org.caremarket.isolation;

import jakarta.inject.Singleton;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.collation.Decision;
import org.caremarket.workshop.collation.Dispositions;
import org.caremarket.workshop.collation.Subject;
import org.caremarket.workshop.collation.ThemeOutcome;
import org.caremarket.workshop.collation.WorkshopThemes;

/** What a council makes of what was said, with numbers that no record of the neighbour's has. */
@Singleton
final class CollationRecords {

    private final WorkshopThemes themes;
    private final Dispositions dispositions;

    CollationRecords(WorkshopThemes themes, Dispositions dispositions) {
        this.themes = themes;
        this.dispositions = dispositions;
    }

    /** For an answer of a workshop, within the scope of its council. */
    CollationCases.Ids of(long workshop, long answer) {
        long theme = 0;
        for (int i = 0; i < 20; i++) {
            var outcome = themes.add("Theme " + i, "", WorkshopFixture.OFFICER);
            theme = ((ThemeOutcome.Saved) outcome).theme().id();
        }
        dispositions.decide(workshop, new Subject(Subject.Kind.ANSWERS, answer), Decision.ACCEPTED, "It helps", 0,
                WorkshopFixture.OFFICER);
        return new CollationCases.Ids(workshop, answer, theme);
    }
}
