package app.resolved.webkit.problems;

import com.fasterxml.jackson.annotation.JsonSetter.Value;
import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
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

    /** A gap in a list is told like any other field that is missing. */
    @Bean
    JsonMapperBuilderCustomizer noGapsInLists() {
        return json -> json.changeDefaultNullHandling(_ -> Value.forContentNulls(Nulls.FAIL));
    }

    @Bean
    ApiDoor apiDoor(JsonMapper json) {
        return new ApiDoor(json);
    }
}
