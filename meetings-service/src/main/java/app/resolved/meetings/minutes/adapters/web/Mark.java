package app.resolved.meetings.minutes.adapters.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The mark of a part of a page: another one as soon as the part says anything else. */
final class Mark {

    private static final int BYTES = 8;

    private Mark() {}

    /**
     * @param said records, and lists of them: what they hold counts, in every process alike
     */
    static String of(@Nullable Object... said) {
        try {
            var words = Arrays.toString(said).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(words);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
