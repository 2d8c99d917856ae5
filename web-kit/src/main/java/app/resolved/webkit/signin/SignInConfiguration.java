package app.resolved.webkit.signin;

import app.resolved.webkit.WebSettings;
import app.resolved.webkit.people.People;
import app.resolved.webkit.people.Successions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in, and the sessions in the service's own database. */
@Configuration(proxyBeanMethods = false)
@Import(Chains.class)
@EnableMongoHttpSession(collectionName = "sessions")
@EnableConfigurationProperties({SignInSettings.class, OAuth2ClientProperties.class})
public class SignInConfiguration {

    @Bean
    Visitors visitors(People people, ObjectProvider<Successions> successions) {
        return new Visitors(people, successions.getIfAvailable(() -> _ -> Set.of()));
    }

    @Bean
    WebMvcConfigurer visitorArguments(Visitors visitors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitorArgument(visitors));
            }
        };
    }

    /** As Spring Boot makes it, with what it learns only by asking the provider at start. */
    @Bean
    ClientRegistrationRepository clientRegistrations(
            OAuth2ClientProperties properties, SignInSettings settings) {
        var mapped = new OAuth2ClientPropertiesMapper(properties).asClientRegistrations();
        return new InMemoryClientRegistrationRepository(
                mapped.values().stream().map(client -> completed(client, settings)).toList());
    }

    private static ClientRegistration completed(
            ClientRegistration client, SignInSettings settings) {
        return ClientRegistration.withClientRegistration(client)
                .issuerUri(settings.issuer().toString())
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", settings.endSessionUri().toString()))
                .build();
    }

    @Bean
    CookieSerializer sessionCookie(WebSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.cookie());
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    @Bean
    SessionRepositoryCustomizer<MongoIndexedSessionRepository> sessionTimeout(
            WebSettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.sessionTimeout());
    }

    @Bean
    OidcSessionRegistry sessionsOfSubject(MongoIndexedSessionRepository sessions) {
        return new SessionsOfSubject(sessions);
    }
}
