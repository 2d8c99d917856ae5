package app.resolved.webkit.signin;

import app.resolved.webkit.people.People;
import app.resolved.webkit.people.Successions;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Tells who somebody is from what the identity provider says and the directory knows. */
public final class Visitors {

    static final String EVERYTHING = "SCOPE_resolved.all";
    static final String AS_PERSON = "SCOPE_resolved.person";
    private static final String SEEN = Visitors.class.getName();
    private final People people;
    private final Successions successions;

    Visitors(People people, Successions successions) {
        this.people = people;
        this.successions = successions;
    }

    /** The visitor of a request, looked up once; nobody where nobody has signed in. */
    public @Nullable Visitor of(HttpServletRequest request, @Nullable Authentication signedIn) {
        if (request.getAttribute(SEEN) instanceof Visitor seen) {
            return seen;
        }
        var visitor = signedIn == null ? null : from(signedIn);
        request.setAttribute(SEEN, visitor);
        return visitor;
    }

    @Nullable Visitor from(Authentication signedIn) {
        return switch (signedIn) {
            case JwtAuthenticationToken token when has(token, EVERYTHING) -> Visitor.system();
            case JwtAuthenticationToken token when has(token, AS_PERSON) -> named(token.getToken());
            case OAuth2AuthenticationToken token
                    when token.getPrincipal() instanceof OidcUser user ->
                    named(user);
            default -> null;
        };
    }

    private static boolean has(Authentication signedIn, String scope) {
        return signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(scope::equals);
    }

    /** An address that the provider itself says is unproven names nobody. */
    private Visitor named(ClaimAccessor claims) {
        String email = claims.getClaimAsString("email");
        boolean unproven = Boolean.FALSE.equals(claims.getClaimAsBoolean("email_verified"));
        if (email == null || unproven) {
            return Visitor.unknown("unknown");
        }
        return people.byEmail(email)
                .map(person ->
                        Visitor.of(person, people.postsHeldBy(person.personId()))
                                .following(successions))
                .orElseGet(() -> Visitor.unknown(email));
    }
}
