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

    /** What is left tells a group's own apart. */
    private static final int GROUP_BYTES = 4;

    private DerivedId() {}

    /** The same parts give the same id, on every machine; parts are kept apart. */
    public static String of(String... parts) {
        return uuid(sha1(parts));
    }

    /**
     * The same for each of a group, whose ids begin alike: they stand side by side in every index,
     * so that what is written together touches a page of it together, and not one each.
     */
    public static String within(String group, String... parts) {
        byte[] hash = sha1(parts);
        System.arraycopy(sha1(group), 0, hash, 0, GROUP_BYTES);
        return uuid(hash);
    }

    private static String uuid(byte[] hash) {
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        var bits = ByteBuffer.wrap(hash);
        return new UUID(bits.getLong(), bits.getLong()).toString();
    }

    private static byte[] sha1(String... parts) {
        byte[] name = String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8);
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
