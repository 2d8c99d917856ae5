package app.resolved.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.resolved.testkit.architecture.broken.adapters.BrokenPage;
import app.resolved.testkit.architecture.broken.domain.BrokenDecision;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void findADomainThatIsNotPure() {
        assertThat(isBroken(HouseRules.domainIsPure())).isTrue();
    }

    @Test
    void findADomainThatKnowsAnAdapter() {
        assertThat(isBroken(HouseRules.domainStandsAlone())).isTrue();
    }

    @Test
    void findAReadingOfTheClock() {
        assertThat(isBroken(HouseRules.noClock())).isTrue();
    }

    @Test
    void failWhereTheyMatchNothing() {
        assertThatThrownBy(() -> HouseRules.checkService("nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    private static boolean isBroken(ArchRule rule) {
        var broken = new ClassFileImporter().importClasses(BrokenDecision.class, BrokenPage.class);
        return rule.evaluate(broken).hasViolation();
    }
}
