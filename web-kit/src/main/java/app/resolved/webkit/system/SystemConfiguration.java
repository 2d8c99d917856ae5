package app.resolved.webkit.system;

import app.resolved.eventing.ParkedFacts;
import app.resolved.eventing.settling.SettledEndpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page /system, in every service. */
@Configuration(proxyBeanMethods = false)
public class SystemConfiguration {

    @Bean
    SystemPages systemPages(
            ParkedFacts parked, SettledEndpoint settled, ObjectProvider<MeterRegistry> meters) {
        return new SystemPages(
                parked, new Health(settled, meters.getIfAvailable(SimpleMeterRegistry::new)));
    }
}
