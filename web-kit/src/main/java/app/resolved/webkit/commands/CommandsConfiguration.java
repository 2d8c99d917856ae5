package app.resolved.webkit.commands;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How commands come in. */
@Configuration(proxyBeanMethods = false)
public class CommandsConfiguration {

    /** Behind sign-in, so that only who may come in is remembered. */
    @Bean
    FilterRegistrationBean<OnceOnly> onceOnly(
            MongoOperations mongo,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var registered =
                new FilterRegistrationBean<>(new OnceOnly(new FirstAnswers(mongo), problems));
        registered.addUrlPatterns("/api/*");
        return registered;
    }

    @Bean
    WebMvcConfigurer plainNames() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new PlainNames());
            }
        };
    }
}
