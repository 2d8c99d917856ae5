package app.resolved.localstack.identity;

import app.resolved.localstack.council.Council;
import app.resolved.localstack.http.Addresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** OpenID Connect, with the sample people known by their e-mail address. */
@Configuration(proxyBeanMethods = false)
class Protocol {
    private static final String SIGN_IN = "/sign-in";

    @Bean
    @Order(1)
    SecurityFilterChain endpoints(HttpSecurity http) {
        return http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(Customizer.withDefaults());
                        })
                .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                .exceptionHandling(refused ->
                        refused.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .formLogin(form -> form.loginPage(SIGN_IN).failureUrl(SIGN_IN + "?wrong"))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/clock/now"))
                .build();
    }

    @Bean
    RegisteredClientRepository clients(Addresses addresses) {
        return new InMemoryRegisteredClientRepository(Clients.all(addresses));
    }

    @Bean
    UserDetailsService people(Council council) {
        return new InMemoryUserDetailsManager(
                council.people().stream().map(person -> user(person, council.password())).toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Council council) {
        return token ->
                council.people().stream()
                        .filter(person -> isFor(person, token))
                        .forEach(person -> describe(token, person));
    }

    private static boolean isFor(Council.Person person, JwtEncodingContext token) {
        var principal = token.getPrincipal();
        return principal != null && person.email().equals(principal.getName());
    }

    private static void describe(JwtEncodingContext token, Council.Person person) {
        token.getClaims()
                .claim("email", person.email())
                .claim("email_verified", true)
                .claim("name", person.name());
    }

    private static UserDetails user(Council.Person person, String password) {
        return User.withUsername(person.email()).password("{noop}" + password).roles().build();
    }
}
