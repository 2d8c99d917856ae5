package app.resolved.actions;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this service.
 *
 * @param partnerKeys by key id, the public keys (Ed25519, X.509, in Base64) with which links in
 *     mail to partners are signed; without any, such links open nothing
 */
@Validated
@ConfigurationProperties("resolved.actions")
public record ActionsSettings(@DefaultValue Map<String, String> partnerKeys) {

    public ActionsSettings {
        partnerKeys = Map.copyOf(partnerKeys);
    }
}
