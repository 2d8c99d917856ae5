package app.resolved.meetings;

import app.resolved.testkit.TestPlace;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

public final class OnRealServers
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final TestPlace PLACE = TestPlace.named("meetings");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(PLACE.properties()).applyTo(context);
    }
}
