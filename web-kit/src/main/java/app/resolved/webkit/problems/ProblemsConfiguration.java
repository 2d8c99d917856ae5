package app.resolved.webkit.problems;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The answers to what goes wrong. */
@Configuration(proxyBeanMethods = false)
public class ProblemsConfiguration {

    @Bean
    Problems problems() {
        return new Problems();
    }

    @Bean
    ApiDoor apiDoor(JsonMapper json) {
        return new ApiDoor(json);
    }
}
