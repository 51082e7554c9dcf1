package org.caremarket.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caremarket.council.RegionsFile;
import org.caremarket.council.TenantFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The groups that ship and the list of authorities are two files: they must not tell different stories. */
class RegionsFileAgreesTest {

    private final Authorities authorities = Authorities.shipped();
    private final RegionsFile regions = new TenantFolder(Path.of("tenants")).regions();

    @Test
    void everyRegionOfEnglandIsThere() {
        assertThat(regions.regions()).filteredOn(region -> region.kind().equals("region"))
                .extracting(RegionsFile.Region::name)
                .containsExactlyInAnyOrderElementsOf(authorities.all().stream()
                        .filter(area -> area.kind() == AuthorityKind.REGION).map(Authority::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-04-01", "2019-03-31", "2019-04-01", "2020-04-01", "2021-04-01", "2023-03-31", "2023-04-01"})
    void everyRegionHasTheSameCouncilsOnEveryDay(LocalDate day) {
        for (var region : regions.regions()) {
            if (region.kind().equals("region")) {
                assertThat(region.membersOn(day)).as(region.name()).extracting(RegionsFile.Member::gss)
                        .containsExactlyInAnyOrderElementsOf(authorities.inRegion(region.name(), day).stream()
                                .map(Authority::gssCode).toList());
            }
        }
    }

    @Test
    void membersHaveTheNamesAndDaysOfTheList() {
        for (var region : regions.regions()) {
            for (var member : region.members()) {
                var authority = authorities.find(member.gss()).orElseThrow();
                assertThat(member.name()).isEqualTo(authority.name());
                assertThat(member.otherCodes()).allSatisfy(other -> assertThat(authorities.find(other)).contains(authority));
                if (region.kind().equals("region")) {
                    assertThat(member.from()).as(member.name()).isEqualTo(authority.firstDay());
                    assertThat(member.to()).as(member.name()).isEqualTo(authority.lastDay());
                }
            }
        }
    }
}
