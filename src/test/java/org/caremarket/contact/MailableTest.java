package org.caremarket.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may get mail: every way to consent, to opt out, of addresses that come back and of erasure, each with each other. */
@MicronautTest(transactional = false)
class MailableTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    @Inject
    ContactLoading loading;

    @Inject
    ContactEdits edits;

    @Inject
    Contacts contacts;

    @Inject
    CouncilDirectory councils;

    @ParameterizedTest
    @CsvSource({
        "true,  false, false, false, true",
        "false, false, false, false, false",
        "true,  true,  false, false, false",
        "true,  false, true,  false, false",
        "true,  false, false, true,  false",
        "false, true,  false, false, false",
        "false, false, true,  false, false",
        "false, false, false, true,  false",
        "true,  true,  true,  false, false",
        "true,  true,  false, true,  false",
        "true,  false, true,  true,  false",
        "false, true,  true,  false, false",
        "false, true,  false, true,  false",
        "false, false, true,  true,  false",
        "true,  true,  true,  true,  false",
        "false, true,  true,  true,  false"})
    void mailGoesOnlyToWhoAgreedAndCanBeReached(
            boolean consented, boolean optedOut, boolean comesBack, boolean erased, boolean mailable) {
        var email = "m%b%b%b%b@mailable.example".formatted(consented, optedOut, comesBack, erased);
        councils.council("sefton").orElseThrow().call(() -> {
            loading.load(List.of(new ImportedContact(Optional.empty(), "Mo", "Example M", email, Optional.empty(),
                    Set.of("mailable"), Optional.empty(), consented ? Optional.of(LocalDate.of(2024, 1, 1)) : Optional.empty(),
                    "", Set.of("Mailable"), Optional.empty(), "", "", Optional.empty())), email.hashCode(), OFFICER, done -> { });
            var contact = contacts.called(email).orElseThrow();
            if (optedOut) {
                contacts.optOut(contact.id(), "By telephone", OFFICER);
            }
            if (comesBack) {
                contacts.addressBad(email, "The mailbox is full", OFFICER);
            }
            if (erased) {
                edits.erase(contact.id(), contacts.find(contact.id()).orElseThrow().version(), OFFICER);
            }
            var now = contacts.find(contact.id()).orElseThrow();
            assertThat(now.mailable()).isEqualTo(mailable);
            assertThat(contacts.mailable(List.of(contact.id()))).hasSize(mailable ? 1 : 0);
            assertThat(contacts.inSegments(Set.of("mailable")).contains(now)).isEqualTo(!erased);
            contact.lists().forEach(list -> assertThat(contacts.onList(list).contains(now)).isEqualTo(!erased));
            assertThat(contacts.these(List.of(contact.id()))).as("earlier workshops still find it").hasSize(1);
            var wanted = new ContactFilter(null, true, "mailable", null, null, MailStanding.MAILABLE);
            assertThat(contacts.list(wanted, org.caremarket.platform.web.PageRequest.EVERYTHING).items().contains(now)).isEqualTo(mailable);
            return null;
        });
    }
}
