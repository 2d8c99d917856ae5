package app.resolved.webkit.passes;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Makes passes, where mail is sent. */
public final class PassSigner {

    private final String keyId;
    private final PrivateKey key;

    private PassSigner(String keyId, PrivateKey key) {
        this.keyId = keyId;
        this.key = key;
    }

    /**
     * @param privateKey Ed25519, PKCS 8, in Base64
     * @throws IllegalArgumentException where it is none
     */
    public static PassSigner of(String keyId, String privateKey) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            return new PassSigner(keyId, KeyFactory.getInstance("Ed25519").generatePrivate(spec));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException(
                    "the private key of partner links is no Ed25519 key in PKCS 8", unusable);
        }
    }

    public String sign(Pass pass) {
        try {
            var said = PassText.said(pass, keyId);
            var signature = PassText.algorithm();
            signature.initSign(key);
            signature.update(PassText.signed(said));
            return said + "." + PassText.coded(signature.sign());
        } catch (GeneralSecurityException everyJavaSignsSo) {
            throw new IllegalStateException(everyJavaSignsSo);
        }
    }
}
