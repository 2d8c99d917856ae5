package app.resolved.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds in every module. A rule that matches no class at all fails, so that a package that was
 * renamed is not quietly left out.
 */
public final class HouseRules {

    private static final List<String> SERVICES = List.of("meetings", "actions", "notifications");

    private HouseRules() {}

    /**
     * The rules of a service, whose features have a domain, an application and adapters.
     *
     * @param service "meetings", "actions" or "notifications"
     */
    public static void checkService(String service) {
        var classes = production("app.resolved." + service);
        Stream.concat(ofEvery(service), layers()).forEach(rule -> check(rule, classes));
    }

    /**
     * The rules of a module that services share.
     *
     * @param module its package under app.resolved
     */
    public static void checkShared(String module) {
        var classes = production("app.resolved." + module);
        ofEvery(module).forEach(rule -> check(rule, classes));
    }

    private static Stream<ArchRule> ofEvery(String module) {
        return Stream.of(knowsNoOtherService(module), noFieldInjection());
    }

    private static Stream<ArchRule> layers() {
        return Stream.of(domainIsPure(), domainStandsAlone(), applicationKnowsPorts(), noClock());
    }

    static ArchRule knowsNoOtherService(String own) {
        var others =
                SERVICES.stream()
                        .filter(service -> !service.equals(own))
                        .map("app.resolved.%s.."::formatted)
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("app.resolved." + own + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as("services know one another only by their contracts");
    }

    static ArchRule domainIsPure() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.mongodb..",
                        "org.bson..",
                        "org.apache.kafka..",
                        "tools.jackson..",
                        "jakarta..",
                        "org.slf4j..",
                        "io.micrometer..")
                .as("the domain knows no Spring, no MongoDB, no Kafka, no web");
    }

    static ArchRule domainStandsAlone() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..application..", "..adapters..")
                .as("the domain knows neither use cases nor adapters");
    }

    static ArchRule applicationKnowsPorts() {
        return noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..adapters..")
                .as("a use case knows ports, no adapters");
    }

    static ArchRule noClock() {
        return noClasses()
                .that()
                .resideInAnyPackage("..domain..", "..application..")
                .should()
                .callMethodWhere(readsTheClock())
                .as("time comes from an injected InstantSource");
    }

    static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .as("what is needed comes by the constructor");
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClock() {
        var names = Set.of("now", "currentTimeMillis", "system", "systemUTC", "systemDefaultZone");
        return DescribedPredicate.describe(
                "read the clock of the machine", call -> isClock(call.getTarget(), names));
    }

    private static boolean isClock(AccessTarget target, Set<String> names) {
        var owner = target.getOwner().getName();
        return names.contains(target.getName())
                && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
    }

    private static JavaClasses production(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(root);
    }

    private static void check(ArchRule rule, JavaClasses classes) {
        rule.allowEmptyShould(false).check(classes);
    }
}
