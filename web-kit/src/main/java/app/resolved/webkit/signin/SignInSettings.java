package app.resolved.webkit.signin;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What Spring's own settings of the provider do not hold.
 *
 * @param issuer what the provider calls itself in its tokens
 * @param endSessionUri where a browser is sent to sign out of the provider too
 */
@Validated
@ConfigurationProperties("resolved.sign-in")
record SignInSettings(@NotNull URI issuer, @NotNull URI endSessionUri) {}
