package app.resolved.webkit.lists;

import app.resolved.webkit.problems.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals where a list was left off, so that nobody can write such a place by hand. */
final class Cursors {

    private static final int SEAL_BYTES = 16;
    private static final int LONGEST = 1_000;
    private final Supplier<byte[]> key;

    Cursors(Supplier<byte[]> key) {
        this.key = key;
    }

    /**
     * @param list what the cursor is good for: the path of the list with its filters
     */
    String seal(String list, List<String> place) {
        byte[] written = write(place);
        var sealed = Arrays.copyOf(written, written.length + SEAL_BYTES);
        System.arraycopy(mac(list, written), 0, sealed, written.length, SEAL_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * @throws Refused where we did not seal it, or not for this list
     */
    List<String> open(String list, String cursor) {
        byte[] sealed = decode(cursor);
        int end = sealed.length - SEAL_BYTES;
        if (end < 1) {
            throw notOurs();
        }
        byte[] written = Arrays.copyOf(sealed, end);
        byte[] seal = Arrays.copyOfRange(sealed, end, sealed.length);
        if (!isOurs(seal, mac(list, written))) {
            throw notOurs();
        }
        return read(written);
    }

    private static boolean isOurs(byte[] seal, byte[] ours) {
        return MessageDigest.isEqual(seal, ours);
    }

    private static Refused notOurs() {
        return Refused.badInput(
                "after",
                "This is no place in this list: start without \"after\", or take \"next\" from an"
                        + " answer.");
    }

    private static byte[] decode(String cursor) {
        try {
            return cursor.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] mac(String list, byte[] written) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(written), SEAL_BYTES);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] write(List<String> place) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(place.size());
            for (String part : place) {
                out.writeUTF(part);
            }
        } catch (IOException onlyWhenTooLong) {
            throw new IllegalStateException(onlyWhenTooLong);
        }
        return bytes.toByteArray();
    }

    private static List<String> read(byte[] written) {
        try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
            var place = new ArrayList<String>();
            for (int left = in.readByte(); left > 0; left--) {
                place.add(in.readUTF());
            }
            return place;
        } catch (IOException sealedByUsSoNever) {
            throw new IllegalStateException(sealedByUsSoNever);
        }
    }
}
