package app.resolved.actions;

import app.resolved.testkit.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void hold() {
        HouseRules.checkService("actions");
    }
}
