package app.resolved.localstack.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;

import app.resolved.localstack.http.Addresses;
import app.resolved.localstack.http.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The provider's clients: one a service, and a machine that loads samples and tries things out. */
public final class Clients {
    /** Like every secret here a sample's: the provider listens on loopback alone. */
    public static final String MACHINE = "machine";

    private Clients() {}

    public static String idOf(Service service) {
        return service.word();
    }

    public static String secretOf(String clientId) {
        return "sample-" + clientId + "-secret";
    }

    static List<RegisteredClient> all(Addresses addresses) {
        var clients = new ArrayList<RegisteredClient>();
        for (var service : Service.values()) {
            clients.add(pages(service, addresses.of(service)));
        }
        clients.add(machine());
        return List.copyOf(clients);
    }

    private static RegisteredClient pages(Service service, String address) {
        return client(idOf(service))
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUri(address + "/login/oauth2/code/resolved")
                .postLogoutRedirectUri(address + "/signed-out")
                .scope("openid")
                .scope("profile")
                .scope("email")
                .build();
    }

    private static RegisteredClient machine() {
        return client(MACHINE)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .scope("resolved.all")
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build())
                .build();
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + secretOf(id))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientSettings(ClientSettings.builder().requireProofKey(false).build());
    }
}
