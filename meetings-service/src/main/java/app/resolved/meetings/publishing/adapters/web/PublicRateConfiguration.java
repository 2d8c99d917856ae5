package app.resolved.meetings.publishing.adapters.web;

import java.time.InstantSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Before all else, so that whoever floods the public pages costs little. */
@Configuration(proxyBeanMethods = false)
class PublicRateConfiguration {

    private static final int BEHIND_FORWARDED_HEADERS = -200;

    @Bean
    FilterRegistrationBean<PublicRate> publicRate(InstantSource clock) {
        var registered = new FilterRegistrationBean<>(new PublicRate(clock));
        registered.addUrlPatterns("/public", "/public/*");
        registered.setOrder(BEHIND_FORWARDED_HEADERS);
        return registered;
    }
}
