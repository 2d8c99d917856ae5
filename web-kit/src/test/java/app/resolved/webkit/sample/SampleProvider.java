package app.resolved.webkit.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/** An identity provider that believes everybody to be whom a test says. */
public final class SampleProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private volatile String nonce = "";
    private volatile Map<String, Object> person = Map.of();

    public SampleProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/authorize", this::authorize);
        server.createContext("/oauth2/token", exchange -> answer(exchange, tokens()));
        server.createContext("/oauth2/jwks", exchange -> answer(exchange, keys()));
        server.createContext("/userinfo", exchange -> answer(exchange, json(person)));
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void nextIs(String subject, String email) {
        person = Map.of("sub", subject, "email", email);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked =
                UriComponentsBuilder.fromUri(exchange.getRequestURI()).build(true).getQueryParams();
        nonce = asked.getFirst("nonce");
        var back =
                java.net.URLDecoder.decode(asked.getFirst("redirect_uri"), StandardCharsets.UTF_8)
                        + "?code=c1&state="
                        + asked.getFirst("state");
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String tokens() {
        var claims = claims().claim("nonce", nonce);
        person.forEach(claims::claim);
        return json(
                Map.of(
                        "access_token", "a1",
                        "token_type", "Bearer",
                        "expires_in", 300,
                        "scope", "openid profile email",
                        "id_token", signed(claims, "JWT")));
    }

    /** A machine's token with those scopes. */
    public String machine(String scopes) {
        return signed(claims().subject("trial").claim("scope", scopes), "JWT");
    }

    /** What a provider posts to say that somebody signed out elsewhere. */
    public String signedOut(String subject) {
        var claims =
                claims().subject(subject)
                        .jwtID(UUID.randomUUID().toString())
                        .claim(
                                "events",
                                Map.of(
                                        "http://schemas.openid.net/event/backchannel-logout",
                                        Map.of()));
        return signed(claims, "logout+jwt");
    }

    private JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("meetings")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    private String signed(JWTClaimsSet.Builder claims, String type) {
        try {
            var header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("k1")
                            .type(new JOSEObjectType(type))
                            .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private static String json(Map<String, Object> values) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(values);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
