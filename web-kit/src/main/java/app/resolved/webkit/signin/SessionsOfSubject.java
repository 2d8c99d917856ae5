package app.resolved.webkit.signin;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Ends a person's sessions when the provider says that they signed out elsewhere: the sessions
 * themselves are the register, so that any replica can do it.
 */
final class SessionsOfSubject implements OidcSessionRegistry {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SessionsOfSubject(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation info) {}

    /** Nothing is kept by that id; Spring's own register says so by null too. */
    @Override
    @SuppressWarnings("NullAway")
    public OidcSessionInformation removeSessionInformation(String clientSessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        if (token.getSubject() != null) {
            sessions.findByPrincipalName(token.getSubject()).keySet().forEach(sessions::deleteById);
        }
        return List.of();
    }
}
