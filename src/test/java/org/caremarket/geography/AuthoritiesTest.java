package org.caremarket.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.caremarket.platform.file.TenantFileProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthoritiesTest {

    private static final LocalDate BEFORE = LocalDate.of(2019, 3, 31);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    private final Authorities authorities = Authorities.shipped();

    private static String code(Named named) {
        return switch (named) {
            case Named.Found(var authority) -> authority.gssCode();
            case Named.Ambiguous(var some) -> some.stream().map(Authority::gssCode).collect(Collectors.joining(" or "));
            case Named.Unknown(var others) -> "unknown" + others.stream().map(Authority::gssCode).sorted()
                    .map(code -> " " + code).collect(Collectors.joining());
        };
    }

    /** How many councils have these duties, as the statistics of each year say. */
    @ParameterizedTest
    @CsvSource({"2015-04-01, 152", "2019-03-31, 152", "2019-04-01, 151", "2020-04-01, 151", "2021-04-01, 152",
        "2023-03-31, 152", "2023-04-01, 153", "2026-01-01, 153"})
    void areAsManyAsThereWereOnADay(LocalDate day, int councils) {
        assertThat(authorities.onDay(day)).hasSize(councils).allMatch(Authority::isCouncil);
    }

    @ParameterizedTest
    @CsvSource({"North East, 12", "North West, 24", "Yorkshire and The Humber, 15", "East Midlands, 10", "West Midlands, 14",
        "East of England, 11", "London, 33", "South East, 19", "South West, 15"})
    void regionsHaveTheirCouncils(String region, int councils) {
        assertThat(authorities.inRegion(region, NOW)).hasSize(councils);
        assertThat(authorities.named(region, NOW)).isInstanceOf(Named.Found.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "St. Helens | E08000013", "ST HELENS MBC | E08000013", "Kingston upon Hull, City of | E06000010",
        "hull city council | E06000010", "Bristol, City of | E06000023", "Bristol UA | E06000023",
        "Cheshire West & Chester | E06000050", "cheshire west and chester council | E06000050",
        "London Borough of Camden | E09000007", "Herefordshire, County of | E06000019",
        "Southend-on-Sea | E06000033", "King’s Lynn | unknown", "Derbyshire Dales | unknown", "'' | unknown",
        "Durham | E06000047", "Bedford Borough | E06000055", "East | E12000006", "england | E92000001",
        "00CA | E08000014", "E08000014 | E08000014", "e08000039 | E08000019", "E08000038 | E08000016",
        "E08000020 | E08000037", "E06000048 | E06000057", "E99999999 | unknown",
        "Cumbria | unknown E10000006", "Bournemouth | unknown E06000028"})
    void areFoundAsPeopleWriteThem(String typed, String code) {
        assertThat(code(authorities.named(typed, NOW))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Dorset, E10000009, E06000059", "Buckinghamshire, E10000002, E06000060", "Somerset, E10000027, E06000066",
        "North Yorkshire, E10000023, E06000065", "Cumbria, E10000006, unknown E10000006",
        "Cumberland, unknown E06000063, E06000063", "Dorset Council, unknown E06000059, E06000059",
        "Dorset County Council, E10000009, unknown E10000009"})
    void aNameMayGoToAnotherCouncil(String name, String before, String now) {
        assertThat(code(authorities.named(name, BEFORE))).isEqualTo(before);
        assertThat(code(authorities.named(name, NOW))).isEqualTo(now);
    }

    @Test
    void withoutADayANameOfTwoIsAmbiguous() {
        assertThat(code(authorities.named("Dorset"))).isEqualTo("E10000009 or E06000059");
        assertThat(code(authorities.named("Sefton"))).isEqualTo("E08000014");
    }

    @Test
    void codesOfOtherEditionsLeadToTheSameCouncil() {
        assertThat(authorities.find("E08000039")).isEqualTo(authorities.find("E08000019")).isPresent();
        assertThat(authorities.find("Sheffield")).isEmpty();
        assertThat(authorities.find("00CG")).isEmpty();
    }

    @Test
    void endedCouncilsSayWhoFollowed() {
        assertThat(authorities.find("E10000009").orElseThrow().replacedBy()).containsExactly("E06000058", "E06000059");
        assertThat(authorities.all()).filteredOn(authority -> authority.lastDay().isPresent()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "authorities.csv, line 2: Row 2: \"Nowhere\" is not a kind",
        "authorities.csv, line 3: Row 3: \"2023-13-01\" is not a day",
        "authorities.csv, line 4: Row 4: East ends on 1990-01-01, before it begins on 1995-01-01",
        "authorities.csv, line 5: Row 5: E06000009 replaced West and is not in this file",
        "authority-aliases.csv, line 2: Row 2: \"St. West\" is not written plainly",
        "authority-aliases.csv, line 3: Row 3: the code E06000077 is not in authorities.csv"})
    void aBadFileIsRefusedWithLineAndReason(String problem) {
        assertThatThrownBy(() -> new Authorities("/geography/broken"))
                .isInstanceOfSatisfying(TenantFileProblems.class, e -> assertThat(e.getMessage()).contains(problem));
    }

    @Test
    void twoCouncilsOfOneDayCannotShareAName() {
        assertThatThrownBy(() -> new Authorities("/geography/broken"))
                .hasMessageContaining("\"both\" stands for councils that are there on the same day");
    }
}
