package org.caremarket.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our house keeps every rule, and a wrong house breaks every rule. */
class HouseRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.caremarket");
    private static final String BROKEN = "org.caremarket.architecture.broken";

    static Stream<Named<Function<HouseRules, ArchRule>>> rules() {
        return Stream.of(
                Named.of("private parts are private", HouseRules::controllersFormsAndRepositoriesArePackagePrivate),
                Named.of("platform knows no feature", HouseRules::platformKnowsNoFeature),
                Named.of("controllers ask no repository", HouseRules::controllersAskNoRepository),
                Named.of("only repositories hold SQL", HouseRules::onlyRepositoriesHoldSql),
                Named.of("features go in no circle", HouseRules::featuresGoInNoCircle),
                Named.of("every route says who may use it", HouseRules::everyRouteSaysWhoMayUseIt),
                Named.of("time comes from the clock", HouseRules::timeComesFromTheClock),
                Named.of("nobody sleeps", HouseRules::nobodySleeps));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ourHouseKeepsIt(Function<HouseRules, ArchRule> rule) {
        assertThat(OURS).hasSizeGreaterThan(100);
        rule.apply(new HouseRules("org.caremarket")).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aWrongHouseBreaksIt(Function<HouseRules, ArchRule> rule) {
        var broken = new ClassFileImporter().importPackages(BROKEN);
        assertThatThrownBy(() -> rule.apply(new HouseRules(BROKEN)).check(broken)).isInstanceOf(AssertionError.class);
    }
}
