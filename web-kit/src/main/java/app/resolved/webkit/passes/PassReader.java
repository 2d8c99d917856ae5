package app.resolved.webkit.passes;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Reads passes, where links lead. It knows public keys alone: it can make none. */
public final class PassReader {

    /** What a pass turns out to be. */
    public sealed interface Reading {

        record Valid(Pass pass) implements Reading {}

        /** It was one of ours, and its time is over. */
        record Expired() implements Reading {}

        /** Nobody of ours made it, or somebody changed it. */
        record NotOurs() implements Reading {}
    }

    private final Map<String, PublicKey> keys;

    private PassReader(Map<String, PublicKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    /**
     * @param publicKeys by key id: Ed25519, X.509, in Base64; more than one while a key is changed
     * @throws IllegalArgumentException where one is none
     */
    public static PassReader of(Map<String, String> publicKeys) {
        var keys = new HashMap<String, PublicKey>();
        publicKeys.forEach((id, key) -> keys.put(id, publicKey(key)));
        return new PassReader(keys);
    }

    private static PublicKey publicKey(String key) {
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
            return KeyFactory.getInstance("Ed25519").generatePublic(spec);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException(
                    "a public key of partner links is no Ed25519 key in X.509", unusable);
        }
    }

    /**
     * @param now by real time
     */
    public Reading read(String text, Instant now) {
        var parts = text.split("\\.", -1);
        if (text.length() > PassText.LONGEST || parts.length != PassText.PARTS) {
            return new Reading.NotOurs();
        }
        try {
            return isSigned(text, parts) ? checked(parts, now) : new Reading.NotOurs();
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return new Reading.NotOurs();
        }
    }

    private boolean isSigned(String text, String[] parts) throws GeneralSecurityException {
        var key = keys.get(PassText.words(parts[4]));
        if (key == null) {
            return false;
        }
        var signature = PassText.algorithm();
        signature.initVerify(key);
        signature.update(PassText.signed(text.substring(0, text.lastIndexOf('.'))));
        return signature.verify(PassText.bytes(parts[5]));
    }

    private static Reading checked(String[] parts, Instant now) {
        var from = Instant.ofEpochMilli(Long.parseLong(parts[2]));
        var until = Instant.ofEpochSecond(Long.parseLong(parts[3]));
        return now.isBefore(until)
                ? new Reading.Valid(
                        new Pass(PassText.words(parts[0]), PassText.words(parts[1]), from, until))
                : new Reading.Expired();
    }
}
