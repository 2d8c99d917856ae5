package app.resolved.webkit;

import app.resolved.webkit.commands.CommandsConfiguration;
import app.resolved.webkit.description.DescriptionConfiguration;
import app.resolved.webkit.layout.LayoutConfiguration;
import app.resolved.webkit.lists.ListsConfiguration;
import app.resolved.webkit.people.PeopleConfiguration;
import app.resolved.webkit.problems.ProblemsConfiguration;
import app.resolved.webkit.signin.SignInConfiguration;
import app.resolved.webkit.system.SystemConfiguration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** All that a service gets by having web-kit on its class path. */
@AutoConfiguration(
        before = {
            OAuth2ClientAutoConfiguration.class,
            OAuth2ClientWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        })
@EnableConfigurationProperties(WebSettings.class)
@Import({
    PeopleConfiguration.class,
    SignInConfiguration.class,
    LayoutConfiguration.class,
    ListsConfiguration.class,
    ProblemsConfiguration.class,
    CommandsConfiguration.class,
    DescriptionConfiguration.class,
    SystemConfiguration.class
})
public class WebKitAutoConfiguration {

    /** Calendar time; whoever wants to move it brings a bean of this type. */
    @Bean
    @ConditionalOnMissingBean
    InstantSource calendarTime() {
        return InstantSource.system();
    }
}
