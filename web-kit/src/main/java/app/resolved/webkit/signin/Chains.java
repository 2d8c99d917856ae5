package app.resolved.webkit.signin;

import app.resolved.webkit.problems.ApiDoor;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Programs with a bearer token, people with a session, whoever got a link by mail, and anybody for
 * what is public: a door each. What is not named is shut.
 */
@Configuration(proxyBeanMethods = false)
class Chains {

    private static final String[] OPEN = {
        "/assets/**",
        "/favicon.ico",
        "/error",
        "/signed-out",
        "/sign-in-failed",
        // The description of the API holds its shape and no data; programs read it before they have
        // a token.
        "/v3/api-docs/**",
        "/actuator/health/**",
        "/actuator/info",
        "/actuator/prometheus",
        "/actuator/settled"
    };

    private static final String PUBLIC_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiDoor door) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(paths ->
                        paths.anyRequest().hasAnyAuthority(Visitors.EVERYTHING, Visitors.AS_PERSON))
                .oauth2ResourceServer(server ->
                        server.jwt(Customizer.withDefaults())
                                .authenticationEntryPoint(door)
                                .accessDeniedHandler(door))
                .exceptionHandling(troubles ->
                        troubles.authenticationEntryPoint(door).accessDeniedHandler(door))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> strict(headers, "default-src 'none'; frame-ancestors 'none'"))
                .build();
    }

    /**
     * What anybody may read, where a service has it: no session, no cookie, and nothing to press.
     */
    @Bean
    @Order(2)
    SecurityFilterChain open(HttpSecurity http) {
        return withoutSession(
                http.securityMatcher("/public", "/public/**", "/robots.txt"),
                HttpMethod.GET,
                HttpMethod.HEAD);
    }

    /**
     * What a link in a mail leads to: the pass in its address is the proof, which the service
     * checks. There is no session that a form elsewhere could use.
     */
    @Bean
    @Order(3)
    SecurityFilterChain byLink(HttpSecurity http) {
        return withoutSession(
                http.securityMatcher("/by-link/**"),
                HttpMethod.GET,
                HttpMethod.HEAD,
                HttpMethod.POST);
    }

    private static SecurityFilterChain withoutSession(HttpSecurity http, HttpMethod... methods) {
        return http.authorizeHttpRequests(
                        paths -> {
                            for (var method : methods) {
                                paths.requestMatchers(method).permitAll();
                            }
                            paths.anyRequest().denyAll();
                        })
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> strict(headers, PUBLIC_POLICY))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            Visitors visitors,
            ClientRegistrationRepository clients,
            OAuth2ClientProperties providers) {
        return http.authorizeHttpRequests(paths ->
                        paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .access(whomTheDirectoryKnows(visitors)))
                .oauth2Login(login ->
                        login.loginPage("/oauth2/authorization/resolved")
                                .failureUrl("/sign-in-failed")
                                .authorizedClientRepository(new ForgottenTokens()))
                .oidcLogout(logout -> logout.backChannel(Customizer.withDefaults()))
                .logout(logout -> logout.logoutSuccessHandler(ofTheProviderToo(clients)))
                .headers(headers -> strict(headers, pagePolicy(providers)))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> whomTheDirectoryKnows(
            Visitors visitors) {
        return (signedIn, context) -> {
            var visitor = visitors.of(context.getRequest(), signedIn.get());
            return new AuthorizationDecision(visitor != null && visitor.known());
        };
    }

    private static OidcClientInitiatedLogoutSuccessHandler ofTheProviderToo(
            ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/signed-out");
        return handler;
    }

    /**
     * A form's answer may redirect to the provider (signing out, or in again after a rest), which
     * browsers count as the form's own target.
     */
    private static String pagePolicy(OAuth2ClientProperties providers) {
        var provider = providers.getProvider().get("resolved");
        var authorize =
                URI.create(provider == null ? "about:blank" : "" + provider.getAuthorizationUri());
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' %s://%s"
                        .formatted(authorize.getScheme(), authorize.getAuthority());
    }

    /** An address may hold what only its reader should know, so it is told to nobody. */
    private static void strict(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
