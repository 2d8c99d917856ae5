package app.resolved.webkit.passes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/**
 * How a pass is written: person, agency, when it was made (milliseconds since 1970), its end
 * (seconds), key id and signature with full stops between, all but the times in Base64url, so that
 * it can stand in an address.
 */
final class PassText {

    static final int PARTS = 6;
    static final int LONGEST = 1_000;
    private static final String PURPOSE = "resolved-partner-link:";

    private PassText() {}

    static String said(Pass pass, String keyId) {
        return String.join(
                ".",
                coded(pass.personId()),
                coded(pass.agencyId()),
                Long.toString(pass.from().toEpochMilli()),
                Long.toString(pass.until().getEpochSecond()),
                coded(keyId));
    }

    static String coded(String words) {
        return coded(words.getBytes(StandardCharsets.UTF_8));
    }

    static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String coded) {
        return Base64.getUrlDecoder().decode(coded);
    }

    static String words(String coded) {
        return new String(bytes(coded), StandardCharsets.UTF_8);
    }

    /** What is signed: with its purpose, so that nothing else that the key signs is a pass. */
    static byte[] signed(String said) {
        return (PURPOSE + said).getBytes(StandardCharsets.UTF_8);
    }

    static Signature algorithm() throws GeneralSecurityException {
        return Signature.getInstance("Ed25519");
    }
}
