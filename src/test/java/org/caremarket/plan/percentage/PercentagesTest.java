package org.caremarket.plan.percentage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentagesTest {

    @Test
    void theRealCaseIsSaidInTheWordsOfTheText() {
        var found = Percentages.in("Of 543 bedspaces in commissioned services, 508 (96%) are occupied.");
        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.words()).isEqualTo("543 bedspaces in commissioned services, 508 (96%)");
            assertThat(each.why()).isEqualTo("96% is said for 508 of 543, which is 93.6%");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "508 of 543 (96%)", "96% (508 of 543)", "508 out of 543, 96%", "508/543 (96%)", "96%: 508/543",
        "In all, 508 of 543 bedspaces (96 per cent) are taken.", "508 of the 543 places, or 96 percent, are taken.",
        "The share is 96.0% (508 of 543).", "About places: 96% of bedspaces are occupied (508 of 543).",
        "There are 543 bedspaces, and 508 (96%) are occupied.", "508 (96%) of the 543 bedspaces", "508 bedspaces (96%) of all 543",
        "96% of the 543 bedspaces (508) are full", "508 (96% of 543) are full", "5,080 of 5,430 (96%)",
        "1,950 out of a total of 2,100 people, that is 96%", "508 of 543, i.e. 96%", "508 of 543 is 96%", "96% – 508 of 543",
        "93.5% (508 of 543)", "On 31 March 2024, 508 of 543 (96%) were occupied, at £700 a week."})
    void aPlainContradictionIsPointedOut(String sentence) {
        assertThat(Percentages.in(sentence)).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "508 of 543 (94%)", "508 of 543 (93.6%)", "508 of 543 (93.55%)", "508 of 543 bedspaces (93.6 per cent)",
        // Another pair of the sentence fits.
        "Of 543 bedspaces in 530 flats, 508 (96%) are occupied.", "508 of 543, and of these 250 (46%) in the north",
        // Nothing says what the share is of.
        "96% are occupied.", "508 (96%) are occupied.", "In 2023, 508 (96%) were occupied.", "By June 2024, 12 (96%) were.",
        "Section 117 applies to 12 (96%) of them.", "The £1,200 paid for 508 (96%) of them", "508 (96%) wait over 1,000 days for £20",
        "Of those aged 65+, 12 (96%)", "Between 600-700 homes, 508 (96%)", "By 31/12/2024, 12 (96%)", "In 2023/24 (96%)", "24/7 (96%)",
        // Change is no share.
        "It rose from 508 to 543 (7%).", "There were 508 in May and 543 (7%) more in June.",
        // Not exact.
        "about 96% (508 of 543)", "Nearly 500 of 543 (91%)", "90% to 96% (508 of 543)", "90–96% (508 of 543)", "over 508 of 543 (96%)",
        // The percentage is about something else.
        "508 of 543 beds are full, and 12% of homes closed.", "508 of 543 homes, 12% of all homes", "508 new beds (96% full) of 543",
        "2.5 of 543 (96%)", "0 of 0 (96%)", "5 percentage points", "It is 96%."})
    void nothingIsSaidWhereItFitsOrIsNotPlain(String sentence) {
        assertThat(Percentages.in(sentence)).as(sentence).isEmpty();
    }

    @Test
    void everyPercentageOfASentenceIsLookedAt() {
        assertThat(Percentages.in("508 of 543 (96%) are occupied, and 20 of 80 (25%) and 30 of 70 (50%) are free."))
                .extracting(Contradiction::words).containsExactly("508 of 543 (96%)", "30 of 70 (50%)");
    }

    @Test
    void oneDecimalMoreThanWasTypedShowsTheDifference() {
        assertThat(Percentages.in("93.5% (508 of 543)").getFirst().why())
                .isEqualTo("93.5% is said for 508 of 543, which is 93.55%");
    }

    @Test
    void sentencesAreThoseThatPeopleRead() {
        assertThat(Sentences.of("<p>Of <strong>543</strong>\nbedspaces, 508 (96%). i.e. 508 of them.</p><ul><li>One</li><li>Two. Three</li></ul>"))
                .containsExactly("Of 543 bedspaces, 508 (96%). i.e. 508 of them.", "One", "Two.", "Three");
    }

    @Test
    void anyTextIsReadInATimeThatGrowsWithIt() {
        assertThat(Percentages.in("12 of 80 (15%) ".repeat(6_000))).isEmpty();
        assertThat(Percentages.in("a ".repeat(50_000) + "96%")).isEmpty();
    }
}
