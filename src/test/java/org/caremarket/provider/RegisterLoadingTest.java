package org.caremarket.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.caremarket.testing.Statements;
import org.junit.jupiter.api.Test;

/** Providers and locations that come from the regulator, many at once. */
@MicronautTest(transactional = false)
class RegisterLoadingTest extends InSheffield {

    @Test
    void thousandsAreWrittenInAFewStatementsAndASecondTimeChangesNothing() {
        var organisations = IntStream.range(0, 1_200).mapToObj(i -> provider("Many %d Ltd".formatted(i), "1-M-" + i)).toList();
        in(() -> {
            var number = IMPORT.incrementAndGet();
            var spent = Statements.during(() -> {
                var ids = loading.providers(organisations, number, OFFICER);
                assertThat(ids).hasSize(1_200);
                var places = organisations.stream().map(each -> location(ids.get(each.cqcId().get()),
                        each.name() + " branch", each.cqcId().get().replace("M", "L"))).toList();
                var found = loading.locations(places, number, OFFICER);
                assertThat(found).hasSize(1_200);
                assertThat(loading.providers(organisations, number, OFFICER)).isEqualTo(ids);
                assertThat(loading.locations(places, number, OFFICER)).isEqualTo(found);
            });
            assertThat(spent).isBetween(8, 60);
            var last = locations.ofCqc(List.of("1-L-1199")).getFirst();
            assertThat(last.providerName()).as("what belongs together stays so").isEqualTo("Many 1199 Ltd");
            assertThat(last.version()).isEqualTo(1);
            assertThat(last.services()).containsExactly(ServiceType.HOME_CARE);
            assertThat(loading.takeBack(number, OFFICER)).isTrue();
            assertThat(locations.ofCqc(List.of("1-L-1199"))).isEmpty();
            return assertThat(providers.ofCqc("1-M-7")).isEmpty();
        });
    }

    @Test
    void whatTheCouncilSaysOfALocationStaysAndIsTakenBackWithTheImport() {
        in(() -> {
            var owner = providers.add(provider("The Kept Home Limited", null), OFFICER);
            var own = location(owner, "Kept House", null);
            var id = locations.add(new LocationText(owner, own.name(), Optional.empty(), Optional.empty(), own.postcode(),
                    own.services(), Set.of("home-care"), Optional.empty(), Optional.of(12), Optional.empty(),
                    ContractStatus.BLOCK, Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);

            var number = IMPORT.incrementAndGet();
            assertThat(loading.providers(List.of(provider("Kept Home Ltd", "1-K-1")), number, OFFICER))
                    .containsEntry("1-K-1", owner);
            var theirs = location(owner, "Kept House", "1-K-2");
            assertThat(loading.locations(List.of(new LocationText(owner, theirs.name(), theirs.cqcId(), Optional.of("1 High Street"),
                    Optional.of("S9 9ZZ"), Set.of(ServiceType.CARE_HOME_WITH_NURSING), Set.of("nursing-care"), Optional.empty(),
                    Optional.of(40), Optional.empty(), ContractStatus.NOT_STATED, Optional.empty(), Optional.empty(),
                    Optional.empty())), number, OFFICER)).containsEntry("1-K-2", id);

            var now = locations.find(id).orElseThrow();
            assertThat(now.beds()).contains(12);
            assertThat(now.contract()).isEqualTo(ContractStatus.BLOCK);
            assertThat(now.segments()).containsExactly("home-care");
            assertThat(now.postcode()).contains("S9 9ZZ");
            assertThat(now.services()).containsExactly(ServiceType.CARE_HOME_WITH_NURSING);

            assertThat(loading.takeBack(number, OFFICER)).isTrue();
            var before = locations.find(id).orElseThrow();
            assertThat(before.cqcId()).isEmpty();
            assertThat(before.services()).containsExactly(ServiceType.HOME_CARE);
            return assertThat(providers.find(owner).orElseThrow().name()).isEqualTo("The Kept Home Limited");
        });
    }

    @Test
    void whatWasChangedOrBuiltUponSinceIsNotTakenBack() {
        in(() -> {
            var number = IMPORT.incrementAndGet();
            var id = loading.providers(List.of(provider("Example Built Upon", "1-B-1")), number, OFFICER).get("1-B-1");
            var place = locations.add(location(id, "Added since", null), OFFICER);
            assertThat(loading.takeBack(number, OFFICER)).as("a location was added since").isFalse();
            assertThat(locations.find(place)).isPresent();
            var second = IMPORT.incrementAndGet();
            loading.providers(List.of(provider("Example Built Anew", "1-B-1")), second, OFFICER);
            loading.providers(List.of(provider("Example Built Again", "1-B-1")), null, OFFICER);
            assertThat(loading.takeBack(second, OFFICER)).as("it was changed since").isFalse();
            return assertThat(providers.find(id).orElseThrow().name()).isEqualTo("Example Built Again");
        });
    }
}
