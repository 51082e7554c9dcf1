package org.caremarket.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caremarket.delivery.Status;
import org.caremarket.delivery.StatusWord;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Contrast;
import org.junit.jupiter.api.Test;

/** The councils that ship with the service. */
class TenantFolderTest {

    private final TenantFolder folder = new TenantFolder(Path.of("tenants"));
    private final RegionsFile regions = folder.regions();

    @Test
    void threeCouncilsReadWithoutAProblem() {
        assertThat(folder.all().councils()).extracting(CouncilFile::slug, CouncilFile::gss, CouncilFile::region)
                .containsExactly(
                        tuple("cheshire-west", "E06000050", "north-west"),
                        tuple("sefton", "E08000014", "north-west"),
                        tuple("sheffield", "E08000019", "yorkshire-and-the-humber"));
    }

    @Test
    void eachCouncilHasOneDemonstrationPersonOfEachRole() {
        for (var council : folder.all().councils()) {
            assertThat(council.people()).extracting(Person::role)
                    .containsExactly(Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR);
            assertThat(council.people()).extracting(Person::email).allMatch(email -> email.endsWith("@" + council.slug() + ".example"));
        }
    }

    @Test
    void brandsDifferAndCanBeRead() {
        var councils = folder.all().councils();
        assertThat(councils).allMatch(council -> Contrast.ratio(council.colours().brand(), council.colours().text()) >= 4.5);
        assertThat(councils).extracting(council -> council.colours().brand()).doesNotHaveDuplicates();
    }

    @Test
    void statusWordsMeanWhatTheCouncilSays() {
        assertThat(folder.council("sheffield").statuses())
                .contains(new StatusWord("GREEN", Status.GREEN), new StatusWord("NOT STARTED", Status.NOT_STARTED));
    }

    @Test
    void liverpoolCityRegionHasItsSix() {
        var lcr = regions.region("liverpool-city-region").orElseThrow();
        assertThat(lcr.members()).extracting(RegionsFile.Member::name)
                .containsExactlyInAnyOrder("Halton", "Knowsley", "Liverpool", "Sefton", "St Helens", "Wirral");
        assertThat(lcr.people()).extracting(Person::email, Person::role)
                .containsExactly(tuple("analyst@lcr.example", Role.ANALYST));
        assertThat(lcr.membersOn(LocalDate.of(2014, 3, 31))).isEmpty();
    }

    @Test
    void aRegionKnowsReorganisationToTheDay() {
        var northWest = regions.region("north-west").orElseThrow();
        assertThat(northWest.membersOn(LocalDate.of(2023, 3, 31))).extracting(RegionsFile.Member::name)
                .hasSize(23).contains("Cumbria").doesNotContain("Cumberland", "Westmorland and Furness");
        assertThat(northWest.membersOn(LocalDate.of(2023, 4, 1))).extracting(RegionsFile.Member::name)
                .hasSize(24).contains("Cumberland", "Westmorland and Furness").doesNotContain("Cumbria");
        var yorkshire = regions.region("yorkshire-and-the-humber").orElseThrow();
        assertThat(yorkshire.membersOn(LocalDate.of(2023, 3, 31))).extracting(RegionsFile.Member::gss)
                .hasSize(15).contains("E10000023").doesNotContain("E06000065", "E10000019");
        assertThat(yorkshire.membersOn(LocalDate.of(2023, 4, 1))).extracting(RegionsFile.Member::gss)
                .hasSize(15).contains("E06000065").doesNotContain("E10000023");
    }

    @Test
    void sheffieldIsFoundByItsCodeBeforeAndAfterItsBoundaryChanged() {
        var day = LocalDate.of(2026, 1, 1);
        assertThat(regions.regionsOf("E08000019", day)).isEqualTo(regions.regionsOf("E08000039", day))
                .extracting(RegionsFile.Region::slug).containsExactlyInAnyOrder("yorkshire-and-the-humber", "market-planning-club");
        assertThat(regions.regionsOf("E08000014", day)).extracting(RegionsFile.Region::slug)
                .containsExactlyInAnyOrder("liverpool-city-region", "north-west", "market-planning-club");
    }
}
