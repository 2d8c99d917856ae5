package app.resolved.notifications.deliveries.adapters.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes words fit for the head of a message. What somebody named an action or a person must never
 * end a line there: no line breaks, and no letters whose last byte is one once cut to ASCII (such
 * as U+760D and U+760A).
 */
final class Headers {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile("[\\x21-\\x7e&&[^()<>,;:\\\\\"\\[\\]@]]+@[A-Za-z0-9.-]+");
    private static final int LONGEST_ADDRESS = 254;

    private Headers() {}

    /** In one line. */
    static String oneLine(String words) {
        return CONTROL.matcher(words).replaceAll(" ").strip();
    }

    /**
     * A recipient or sender.
     *
     * @return empty where the address is none to which mail can be sent
     */
    static Optional<InternetAddress> address(String name, String address) {
        if (!isPlain(address)) {
            return Optional.empty();
        }
        try {
            var valid = new InternetAddress(address, true);
            valid.setPersonal(oneLine(name), StandardCharsets.UTF_8.name());
            return Optional.of(valid);
        } catch (AddressException | UnsupportedEncodingException invalid) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String address) {
        return address.length() <= LONGEST_ADDRESS && PLAIN_ADDRESS.matcher(address).matches();
    }
}
