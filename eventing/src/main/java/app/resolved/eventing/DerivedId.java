package app.resolved.eventing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of what an event causes: a name-based UUID of version 5 (RFC 9562), so that a second try
 * finds the first.
 */
public final class DerivedId {

    private static final UUID NAMESPACE = UUID.fromString("a6f3b0de-6d0c-5c62-9a0e-0d6e7d1f5a11");

    private DerivedId() {}

    /** The same parts give the same id, on every machine; parts are kept apart. */
    public static String of(String... parts) {
        byte[] hash = sha1(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        var bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong()).toString();
    }

    private static byte[] sha1(byte[] name) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(
                    ByteBuffer.allocate(16)
                            .putLong(NAMESPACE.getMostSignificantBits())
                            .putLong(NAMESPACE.getLeastSignificantBits())
                            .array());
            return digest.digest(name);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
