package org.caremarket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.AllowAnyone;

/**
 * How the house is built, as rules. A feature is a top-level package of ours; {@code platform} has no business words,
 * {@code operator} is the command line, {@code templates} is made from the pages.
 */
final class HouseRules {

    private static final String NOT_FEATURES = "(platform|operator|templates)";

    private final String root;

    /**
     * @param root the package that holds the features: ours, or one with broken examples
     */
    HouseRules(String root) {
        this.root = root;
    }

    /** Other features see a feature's records, outcomes and entry, none of its pages, forms and SQL. */
    ArchRule controllersFormsAndRepositoriesArePackagePrivate() {
        return classes().that().areAnnotatedWith(Controller.class).or().haveSimpleNameEndingWith("Repository")
                .should().notBePublic().allowEmptyShould(true);
    }

    ArchRule platformKnowsNoFeature() {
        return noClasses().that().resideInAPackage(root + ".platform..")
                .should().dependOnClassesThat(feature()).allowEmptyShould(true);
    }

    ArchRule controllersAskNoRepository() {
        return noClasses().that().areAnnotatedWith(Controller.class)
                .should().dependOnClassesThat().haveSimpleNameEndingWith("Repository").allowEmptyShould(true);
    }

    ArchRule onlyRepositoriesHoldSql() {
        // What the compiler makes from a repository begins with a dollar sign.
        return noClasses().that().haveSimpleNameNotEndingWith("Repository").and().haveSimpleNameNotStartingWith("$")
                .and().haveNameNotMatching(".*\\$\\w*Repository\\$.*").and().resideOutsideOfPackages(root + ".platform.database..", root + ".platform.tenancy..")
                .should().dependOnClassesThat(describe("run SQL", (JavaClass type) ->
                        type.getName().equals("io.micronaut.data.annotation.Query")
                                || type.isAssignableTo(java.sql.Statement.class)))
                .allowEmptyShould(true);
    }

    ArchRule featuresGoInNoCircle() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles()
                .ignoreDependency(residesIn("templates"), DescribedPredicate.alwaysTrue())
                .allowEmptyShould(true);
    }

    ArchRule everyRouteSaysWhoMayUseIt() {
        var says = CanBeAnnotated.Predicates.annotatedWith(Allow.class)
                .or(CanBeAnnotated.Predicates.annotatedWith(AllowAnyone.class));
        return methods().that().areMetaAnnotatedWith(HttpMethodMapping.class)
                .should(new ArchCondition<JavaMethod>("say who may use them, or their class does") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!says.test(method) && !says.test(method.getOwner())) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
                        }
                    }
                }).allowEmptyShould(true);
    }

    ArchRule timeComesFromTheClock() {
        // The pool counts by the machine's clock, so what is compared with its times has to as well.
        return noClasses().that().haveSimpleNameNotContaining("RoleConnections")
                .should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemUTC")
                .allowEmptyShould(true);
    }

    ArchRule nobodySleeps() {
        // PostgreSQL's own process tells nobody when it is ready: it has to be asked again. The regulator's service wants
        // its callers to wait between two questions, and a job has nothing else to do meanwhile.
        return noClasses().that().haveSimpleNameNotContaining("EmbeddedPostgres").and().haveSimpleNameNotContaining("CqcClient")
                .should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", java.time.Duration.class).allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> feature() {
        return describe("belong to a feature", type -> {
            var name = type.getPackageName();
            if (!name.startsWith(root + ".")) {
                return false;
            }
            return !name.substring(root.length() + 1).split("\\.")[0].matches(NOT_FEATURES);
        });
    }

    private DescribedPredicate<JavaClass> residesIn(String part) {
        return JavaClass.Predicates.resideInAPackage(root + "." + part + "..");
    }
}
