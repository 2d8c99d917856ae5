package app.resolved.eventing;

import app.resolved.testkit.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void hold() {
        HouseRules.checkShared("eventing");
    }
}
