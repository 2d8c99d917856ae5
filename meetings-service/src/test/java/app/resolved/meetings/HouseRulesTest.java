package app.resolved.meetings;

import app.resolved.testkit.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void hold() {
        HouseRules.checkService("meetings");
    }
}
