package app.resolved.webkit.lists;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers take a {@link Paging}. */
@Configuration(proxyBeanMethods = false)
public class ListsConfiguration {

    @Bean
    WebMvcConfigurer pagingArguments(MongoOperations mongo) {
        var cursors = new Cursors(new CursorKey(mongo));
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PagingArgument(cursors));
            }
        };
    }
}
