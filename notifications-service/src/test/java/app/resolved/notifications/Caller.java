package app.resolved.notifications;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens pages as a person of the directory, and calls the API as a machine. */
final class Caller {

    private final MockMvcTester mvc;

    Caller(ApplicationContext service) {
        this.mvc =
                MockMvcTester.from(
                        (WebApplicationContext) service,
                        builder -> builder.apply(springSecurity()).build());
    }

    MvcTestResult page(String email, String path, Object... variables) {
        return page(email, MockMvcRequestBuilders.get(path, variables));
    }

    MvcTestResult press(String email, String path) {
        return page(email, MockMvcRequestBuilders.post(path).with(csrf()));
    }

    MvcTestResult get(String path) {
        return call(MockMvcRequestBuilders.get(path));
    }

    MvcTestResult post(String path) {
        return call(MockMvcRequestBuilders.post(path));
    }

    private MvcTestResult page(String email, AbstractMockHttpServletRequestBuilder<?> request) {
        var person =
                oidcLogin()
                        .idToken(
                                token -> token.claim("email", email).claim("email_verified", true));
        return mvc.perform(request.with(person).accept(MediaType.TEXT_HTML));
    }

    private MvcTestResult call(AbstractMockHttpServletRequestBuilder<?> request) {
        var machine = jwt().authorities(new SimpleGrantedAuthority("SCOPE_resolved.all"));
        return mvc.perform(request.with(machine).accept(MediaType.APPLICATION_JSON));
    }
}
