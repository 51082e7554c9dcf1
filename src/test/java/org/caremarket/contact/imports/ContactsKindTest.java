package org.caremarket.contact.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.platform.imports.Decision.AS_TYPED;
import static org.caremarket.platform.imports.Decision.LEAVE_OUT;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caremarket.contact.Contact;
import org.caremarket.contact.ContactsTable;
import org.caremarket.contact.OrganisationSize;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Reading;
import org.junit.jupiter.api.Test;

/** What is read from files of contacts, what the review shows, and what is written and taken back. */
@MicronautTest(transactional = false)
class ContactsKindTest extends InSheffield {

    @Test
    void aFileAsPeopleHaveItIsRead() {
        var reading = read("""
                Our provider contacts
                Contact name;Provider;E-mail;Tel no;Type of service;Number of employees;Consented on;Mailing list
                Kim Reader;Example Reader Ltd;Kim Reader <kim@reader.example>;1632960777;Home care, supported living;38;20/03/2024;Forum
                """, Map.of("consent_how", "On the form of the forum"), Map.of());
        write(reading);
        var contact = called("KIM@reader.example");
        assertThat(contact.name()).isEqualTo("Kim Reader");
        assertThat(contact.telephone()).contains("01632960777");
        assertThat(contact.segments()).containsExactlyInAnyOrder("home-care", "supported-living");
        assertThat(contact.size()).contains(OrganisationSize.SMALL);
        assertThat(contact.consentedOn()).contains(LocalDate.of(2024, 3, 20));
        assertThat(contact.consentHow()).isEqualTo("On the form of the forum");
        assertThat(contact.mailable()).isTrue();
        assertThat(in(lists::all)).filteredOn(list -> contact.lists().contains(list.id()))
                .extracting(list -> list.name()).containsExactly("Forum");
    }

    @Test
    void whatCannotBeReadIsShownAndNothingIsDroppedInSilence() {
        var reading = read("""
                Name,Organisation,Email,Telephone,Segments,Size,Consent date
                Ann,Example A,no address,,,,
                Bea,Example B,bea@b.example,call me,Moon care,huge,soon
                ,Example C,c@c.example,,,,
                Dee,,d@d.example,,,,
                Eva,Example E,,,,,
                Bea,Example B again,BEA@b.example,,,,
                """);
        assertThat(kinds(reading)).containsExactlyInAnyOrder("email", "telephone", "segment", "size", "consent", "duplicate");
        assertThat(reading.items()).hasSize(1);
        assertThat(reading.leftOut()).extracting(Reading.LeftOut::row).containsExactly(2, 4, 5, 6, 7);
        assertThat(reading.items().getFirst().values()).doesNotContainKeys("telephone", "segments", "size", "consent_date");
        var second = read("Name,Organisation,Email\nBea,Example B,bea@b.example\nBeatrice,Example B,bea@b.example\n", Map.of(),
                Map.of("*.duplicate", AS_TYPED));
        assertThat(second.items()).extracting(item -> item.value("name")).containsExactly("Beatrice");
    }

    @Test
    void unknownSegmentsAreMappedInTheReview() {
        var csv = "Name,Organisation,Email,Segments\nSeg,Example S,seg@s.example,Domiciliary; home care\n";
        var asked = read(csv).asked();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().options()).extracting(option -> option.value()).contains("none", "supported-living");
        var name = asked.getFirst().name();
        assertThat(kind.asks(name)).isTrue();
        var mapped = read(csv, Map.of(name, "supported-living"), Map.of());
        assertThat(kinds(mapped)).isEmpty();
        assertThat(mapped.items().getFirst().value("segments").split("; ")).containsExactlyInAnyOrder("supported-living", "home-care");
        assertThat(read(csv, Map.of(name, "none"), Map.of()).items().getFirst().value("segments")).isEqualTo("home-care");
    }

    @Test
    void ofAContactWhoIsThereTheReviewShowsWhatWouldChangeAndLetsChoose() {
        write(read("Name,Organisation,Email,Telephone\nUma,Example U,uma@u.example,01632 960001\n"));
        var csv = "Name,Organisation,Email,Telephone,List\nUma Update,Example U,uma@u.example,,Board\n";
        var update = read(csv);
        assertThat(update.findings().getFirst().proposal()).contains("name (Uma to Uma Update)", "list (not stated to Board)")
                .doesNotContain("telephone");
        assertThat(read(csv, Map.of(), Map.of("*.there", LEAVE_OUT)).items()).isEmpty();
        var kept = read(csv, Map.of(), Map.of("*.there", AS_TYPED));
        assertThat(kept.items().getFirst().value("name")).isEqualTo("Uma");
        assertThat(kept.items().getFirst().value("list")).isEqualTo("Board");

        var number = write(update);
        assertThat(called("uma@u.example").name()).isEqualTo("Uma Update");
        assertThat(called("uma@u.example").telephone()).as("an empty cell says nothing").contains("01632 960001");
        assertThat(in(() -> kind.undo(number, OFFICER))).isTrue();
        assertThat(called("uma@u.example").name()).isEqualTo("Uma");
        assertThat(called("uma@u.example").lists()).isEmpty();
    }

    @Test
    void nobodyWhoOptedOutIsMailedAgainByAnImportThatDoesNotSaySo() {
        write(read("Name,Organisation,Email,Consent date\nOle,Example O,ole@o.example,2020-01-01\n"));
        var id = called("ole@o.example").id();
        in(() -> contacts.optOut(id, "By telephone", OFFICER));
        var before = "Name,Organisation,Email,Consent date\nOle,Example O,ole@o.example,2021-05-05\n";
        for (var decisions : List.of(Map.<String, org.caremarket.platform.imports.Decision>of(), Map.of("*.opted-out", AS_TYPED))) {
            var reading = read(before, Map.of(), decisions);
            assertThat(kinds(reading)).contains("opted-out");
            assertThat(reading.items()).as("a consent from before does not count").isEmpty();
        }
        var today = LocalDate.now();
        var later = "Name,Organisation,Email,Consent date,Telephone\nOle,Example O,ole@o.example,%s,01632 960002\n".formatted(today);
        write(read(later));
        assertThat(called("ole@o.example").telephone()).contains("01632 960002");
        assertThat(called("ole@o.example").mailable()).isFalse();
        assertThat(called("ole@o.example").consentedOn()).contains(LocalDate.of(2020, 1, 1));
        write(read(later, Map.of(), Map.of("*.opted-out", AS_TYPED)));
        assertThat(called("ole@o.example").mailable()).isTrue();
        assertThat(called("ole@o.example").consentedOn()).contains(today);
    }

    @Test
    void anOptingOutInTheFileCountsEvenWithoutADay() {
        write(read("""
                Name,Organisation,Email,Consent date,Unsubscribed
                Ian,Example I,ian@i.example,2020-01-01,yes
                Isa,Example I,isa@i.example,2020-01-01,no
                Ida,Example I,ida@i.example,2020-01-01,2021-02-03
                """));
        assertThat(called("ian@i.example").mailable()).isFalse();
        assertThat(called("isa@i.example").mailable()).isTrue();
        assertThat(called("ida@i.example").optedOut()).isPresent();
    }

    @Test
    void whatWasChangedOrErasedSinceIsNotTakenBack() {
        var number = write(read("Name,Organisation,Email\nEli,Example E,eli@e.example\n"));
        var eli = called("eli@e.example").id();
        in(() -> contacts.optOut(eli, "By telephone", OFFICER));
        assertThat(in(() -> kind.undo(number, OFFICER))).isFalse();
        var other = write(read("Name,Organisation,Email\nEmi,Example E,emi@e.example\n"));
        assertThat(in(() -> kind.undo(other, OFFICER))).isTrue();
        assertThat(in(() -> contacts.called("emi@e.example"))).isEmpty();
    }

    @Test
    void anExportIsReadBackWithoutAChange() {
        var all = everybody();
        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        for (var file : List.of(export().csv(), export().workbook(), export().ods())) {
            var reading = read(file, Map.of(), Map.of());
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.items()).isEmpty();
            assertThat(reading.leftOut()).hasSize(all.size()).allMatch(row -> row.reason().contains("exactly so"));
        }
    }

    @Test
    void fiveThousandRowsTakeNoLongerThanSomebodyWaits() {
        var csv = IntStream.range(0, 5_000)
                .mapToObj(i -> "Person %d,Example %d Ltd,p%d@many.example,home care,2024-01-01,Many".formatted(i, i / 2, i))
                .collect(Collectors.joining("\n", "Name,Organisation,Email,Segments,Consent date,List\n", "\n"));
        var begun = System.nanoTime();
        var number = write(read(csv));
        assertThat(read(csv).items()).as("again, nothing changes").isEmpty();
        var many = in(() -> contacts.onList(called("p1@many.example").lists().iterator().next()));
        assertThat(many).hasSize(5_000).allMatch(Contact::mailable);
        assertThat(in(() -> kind.undo(number, OFFICER))).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    private org.caremarket.platform.file.DataTable export() {
        return ContactsTable.of(everybody(), in(lists::all), in(segments::all), "sheffield", LocalDate.now());
    }

    private static List<String> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }
}
