package app.resolved.webkit.description;

import app.resolved.webkit.WebSettings;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.core.converter.ModelConverter;
import java.io.IOException;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description at {@code /v3/api-docs}, and its page at {@code /api-docs}. */
@Configuration(proxyBeanMethods = false)
public class DescriptionConfiguration {

    @Bean
    GlobalOpenApiCustomizer apiDescription(WebSettings settings) throws IOException {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Visitor.class, Paging.class);
        return new ApiDescription(settings.service(), Examples.ofTheService());
    }

    @Bean
    ModelConverter nullableFields() {
        return new NullableFields();
    }

    @Bean
    GlobalOperationCustomizer listDescription() {
        return new ListDescription();
    }
}
