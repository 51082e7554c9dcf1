package org.caremarket.provider.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.SheetOutcome;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Finding;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.provider.Providers;
import org.caremarket.provider.Register;
import org.caremarket.provider.RegisterFilter;
import org.caremarket.provider.RegisterTable;
import org.caremarket.provider.RegisterWords;
import org.caremarket.provider.ServiceType;
import org.caremarket.testing.OnPostgres;
import org.caremarket.testing.Statements;
import org.junit.jupiter.api.Test;

/** What is read from lists of providers and locations, what the review shows, and what is written and taken back. */
@MicronautTest(transactional = false)
class ProvidersKindTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final AtomicLong IMPORT = new AtomicLong(5_000);

    @Inject
    ProvidersKind kind;

    @Inject
    Providers providers;

    @Inject
    Locations locations;

    @Inject
    Register register;

    @Inject
    Segments segments;

    @Inject
    Localities localities;

    @Inject
    CouncilDirectory councils;

    @Test
    void aFileAsPeopleHaveItIsReadAndASecondTimeChangesNothing() {
        var csv = """
                Our care homes and agencies
                Company name;Home name;Type of service;Sector;Number of beds;Hours per week;Contract type;Post code;Date opened;Date closed
                Reader Homes Ltd;Reader House;Nursing home;nursing care;1,040;;Block contract;pr8 1aa;1/4/2019;
                Reader Homes Limited;Reader Branch;domiciliary care;Home care;;37.50;spot;;;31 March 2025
                """;
        var number = write(read(csv));
        var house = called("Reader House");
        assertThat(house.beds()).contains(1_040);
        assertThat(house.services()).containsExactly(ServiceType.CARE_HOME_WITH_NURSING);
        assertThat(house.segments()).containsExactly("nursing-care");
        assertThat(house.contract()).isEqualTo(ContractStatus.BLOCK);
        assertThat(house.opened()).contains(LocalDate.of(2019, 4, 1));
        assertThat(house.postcode()).contains("PR8 1AA");
        assertThat(called("Reader Branch").provider()).as("one organisation, however it is written").isEqualTo(house.provider());
        assertThat(called("Reader Branch").closed()).contains(LocalDate.of(2025, 3, 31));
        assertThat(read(csv).leftOut()).hasSize(2).allMatch(row -> row.reason().contains("exactly this"));
        assertThat(in(() -> kind.undo(number, OFFICER))).isTrue();
        assertThat(in(() -> providers.called("Reader Homes"))).isEmpty();
    }

    @Test
    void whatCannotBeReadIsShownAndNothingIsDroppedInSilence() {
        var reading = read("""
                Provider,Provider CQC ID,Location,Service types,Segments,Locality,Beds,Hours a week,Contract,Postcode,Opened,Closed
                Odd Ltd,no number!,Odd House,Moon care,moon care,Moon,many,-3,handshake,somewhere,soon,
                Odd Ltd,,Odd Early,,,,,,,,1 May 2020,1 May 2010
                Odd Ltd,,Odd Early,,,,12,,,,,
                ,,Nobody's House,,,,,,,,,
                Odd Ltd,,,,,,40,,,,,
                """);
        assertThat(reading.findings()).extracting(Finding::kind).contains("number", "service", "segment", "locality", "amount",
                "contract", "postcode", "day", "duplicate");
        assertThat(reading.findings()).allSatisfy(each -> assertThat(kind.heading(each.kind())).isNotBlank());
        assertThat(reading.items()).hasSize(2);
        assertThat(reading.leftOut()).extracting(Reading.LeftOut::row).containsExactly(4, 5, 6);
    }

    @Test
    void ofALocationThatIsThereTheReviewShowsWhatWouldChangeAndTheImportIsTakenBack() {
        write(read("Provider,Location,Location CQC ID,Beds,Segments\nKnown Ltd,Known House,1-KH,12,home care\n"));
        var csv = "Provider,Location,Location CQC ID,Beds\nKnown Ltd,Known House Renamed,1-KH,14\n";
        assertThat(read(csv).findings().getFirst().proposal()).contains("location (Known House to Known House Renamed)", "beds (12 to 14)");
        assertThat(read("Provider,Location,Location CQC ID\nMoved To Ltd,Known House,1-KH\n").findings().getFirst().proposal())
                .contains("provider (Known Ltd to Moved To Ltd)");
        assertThat(read(csv, Map.of("*.there", Decision.LEAVE_OUT)).items()).isEmpty();
        var number = write(read(csv));
        assertThat(called("Known House Renamed").segments()).as("an empty cell says nothing").containsExactly("home-care");
        assertThat(in(() -> kind.undo(number, OFFICER))).isTrue();
        assertThat(called("Known House").beds()).contains(12);
    }

    @Test
    void whatIsExportedIsReadBackWithoutAFinding() {
        var everything = in(() -> register.locations(RegisterFilter.ALL, PageRequest.EVERYTHING)).items();
        assertThat(everything).hasSizeGreaterThanOrEqualTo(24);
        var words = new RegisterWords(in(segments::all), in(localities::all));
        var places = RegisterTable.locations(everything, in(providers::all), words, "sheffield", LocalDate.of(2026, 1, 1));
        var owners = RegisterTable.providers(in(() -> register.providers(RegisterFilter.ALL, PageRequest.EVERYTHING)).items(),
                "sheffield", LocalDate.of(2026, 1, 1));
        for (var file : List.of(places.csv(), places.workbook(), owners.csv(), owners.workbook())) {
            var reading = read(file, Map.of());
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.items()).isEmpty();
            assertThat(reading.leftOut()).hasSizeGreaterThanOrEqualTo(12).allMatch(row -> row.reason().contains("exactly this"));
        }
    }

    @Test
    void fiveThousandLocationsAreReadWrittenAndTakenBackInABoundedNumberOfStatements() {
        var csv = IntStream.range(0, 5_000).mapToObj(i -> "Many %d Ltd,Many House %d,1-Z-%d,Home care,home care".formatted(i / 2, i, i))
                .collect(Collectors.joining("\n", "Provider,Location,Location CQC ID,Service types,Segments\n", "\n"));
        var spent = Statements.during(() -> {
            var number = write(read(csv));
            assertThat(read(csv).items()).as("again, nothing changes").isEmpty();
            assertThat(in(() -> kind.undo(number, OFFICER))).isTrue();
        });
        assertThat(spent).isBetween(20, 100);
        assertThat(in(() -> locations.ofCqc(List.of("1-Z-4999")))).isEmpty();
    }

    private Location called(String name) {
        return in(locations::all).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private long write(Reading reading) {
        assertThat(reading.errors().all()).isEmpty();
        var number = IMPORT.incrementAndGet();
        in(() -> kind.write(reading, number, OFFICER, done -> { }));
        return number;
    }

    private Reading read(String csv) {
        return read(csv, Map.of());
    }

    private Reading read(String csv, Map<String, Decision> decisions) {
        return read(csv.getBytes(StandardCharsets.UTF_8), decisions);
    }

    private Reading read(byte[] file, Map<String, Decision> decisions) {
        var sheet = ((SheetOutcome.Read) SheetReader.read(file, "providers")).sheet();
        return in(() -> kind.read(sheet, new Choices(Map.of(), Map.of(), decisions)));
    }

    private <T> T in(Supplier<T> what) {
        return councils.council("sheffield").orElseThrow().call(what::get);
    }
}
