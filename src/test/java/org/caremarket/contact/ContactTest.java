package org.caremarket.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one organisation, how large it is, and how somebody can be reached. */
class ContactTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Example Care Ltd             | example care
            example  care LIMITED        | example care
            Example-Care Ltd.            | example care
            The Example Care (Ltd)       | example care
            Example & Daughters CIC      | example and daughters
            Example’s Homes plc          | examples homes
            Exámple Care                 | example care
            Example Limited Editions     | example limited editions
            Ltd                          | ltd
            The                          | the
            ---                          | ---
            """)
    void namesOfOneOrganisationHaveOneKey(String name, String key) {
        assertThat(Organisations.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"1, MICRO", "9, MICRO", "10, SMALL", "49, SMALL", "50, MEDIUM", "249, MEDIUM", "250, LARGE", "90000, LARGE"})
    void bandsAreThoseOfBusinessStatistics(int people, OrganisationSize size) {
        assertThat(OrganisationSize.employing(people)).contains(size);
        assertThat(OrganisationSize.ofSlug(size.slug())).contains(size);
    }

    @Test
    void nobodyEmployedIsNoBand() {
        assertThat(OrganisationSize.employing(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "o'brien+care@sub.b-c.example", "a.b@ümlaut.example"})
    void addresses(String email) {
        assertThat(Reachable.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a b@c.example", "a@b..example", "a@-b.example", "a@b.example, c@d.example", "<a@b.example>",
            "a@b.example\nBcc: c@d.example"})
    void noAddresses(String email) {
        assertThat(Reachable.isEmail(email)).isFalse();
    }
}
