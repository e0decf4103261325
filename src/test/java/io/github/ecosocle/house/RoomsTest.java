package io.github.ecosocle.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports go down: commands, pipeline, stages, domain. The data goes from left to right, the imports never do. */
class RoomsTest {
    private static final String ROOT = "io.github.ecosocle.";
    private static final List<String> STAGES = List.of(
            "jobs",
            "receive",
            "intake",
            "normalise",
            "register",
            "settle",
            "aggregate",
            "attain",
            "publish",
            "feedback",
            "explain");
    private static final Set<String> BAGS = Set.of("util", "utils", "common", "helper", "manager", "impl", "misc");

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.ecosocle");
    }

    private static String room(String name) {
        return ROOT + name + "..";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jobs",
                "receive",
                "intake",
                "normalise",
                "register",
                "settle",
                "aggregate",
                "attain",
                "publish",
                "feedback",
                "explain"
            })
    void a_stage_knows_the_domain_and_itself(String stage) {
        List<String> others = new ArrayList<>();
        STAGES.stream().filter(other -> !other.equals(stage)).forEach(other -> others.add(room(other)));
        others.add(room("pipeline"));
        others.add(room("command"));
        noClasses()
                .that()
                .resideInAPackage(room(stage))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .check(house);
    }

    @Test
    void the_domain_knows_the_jdk_alone() {
        noClasses()
                .that()
                .resideInAPackage(room("domain"))
                .should()
                .dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                        "java..", "org.jspecify.annotations..", room("domain"))))
                .check(house);
    }

    @Test
    void only_the_pipeline_and_the_commands_know_spring() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("pipeline"), room("command"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(house);
    }

    @Test
    void only_the_register_knows_jdbc_the_pipeline_hands_its_source_on_and_a_geopackage_is_a_database() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("register"), room("pipeline"), ROOT + "publish.format.geo.geopackage")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.springframework.jdbc..")
                .check(house);
    }

    @Test
    void no_package_needs_itself_through_another() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void nothing_is_put_into_a_bag() {
        noClasses().should(new BagCondition(BAGS)).allowEmptyShould(true).check(house);
    }

    /** Words that say where code was put instead of what it does. */
    private static final class BagCondition extends com.tngtech.archunit.lang.ArchCondition<JavaClass> {
        private final Set<String> bags;

        private BagCondition(Set<String> bags) {
            super("be, or lie in, a bag such as " + bags);
            this.bags = bags;
        }

        @Override
        public void check(JavaClass item, com.tngtech.archunit.lang.ConditionEvents events) {
            boolean inBag = List.of(item.getPackageName().split("\\.")).stream().anyMatch(bags::contains);
            String name = item.getSimpleName().toLowerCase(Locale.ROOT);
            boolean isBag = bags.stream().anyMatch(name::endsWith);
            events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(item, inBag || isBag, item.getName()));
        }
    }
}
