package app.resolved.webkit.layout;

import app.resolved.webkit.WebSettings;
import app.resolved.webkit.signin.Visitors;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The common layout's beans, and the pages without a controller. */
@Configuration(proxyBeanMethods = false)
public class LayoutConfiguration {

    @Bean
    Dates dates(InstantSource clock) {
        return new Dates(clock);
    }

    @Bean
    Face face(WebSettings settings, Visitors visitors) throws IOException {
        var built =
                PropertiesLoaderUtils.loadProperties(
                        new ClassPathResource("web-kit-assets.properties"));
        return new Face(settings, visitors, built.getProperty("folder"));
    }

    @Bean
    FaceDialect faceDialect(Face face, Dates dates) {
        return new FaceDialect(face, dates);
    }

    /** A service that has no page of its own at its root sends people to Today. */
    @Bean
    WebMvcConfigurer pagesWithoutController(WebSettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry pages) {
                pages.addViewController("/signed-out").setViewName("kit/signed-out");
                pages.addViewController("/sign-in-failed").setViewName("kit/sign-in-failed");
                if (!settings.service().equals("actions")) {
                    pages.addRedirectViewController("/", settings.actionsUrl() + "/");
                }
            }
        };
    }
}
