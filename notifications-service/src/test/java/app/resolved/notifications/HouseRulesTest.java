package app.resolved.notifications;

import app.resolved.testkit.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void hold() {
        HouseRules.checkService("notifications");
    }
}
