package app.resolved.notifications.deliveries.domain;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why something did not arrive, as other services are told: a sentence of ours and the mail
 * server's code. Its words stay here, since they often hold the address.
 */
public final class Undelivered {

    public static final String NO_ADDRESS = "the address in the directory is no e-mail address";
    public static final String NOBODY = "nobody of that id is in the directory";

    private static final Set<String> OURS = Set.of(NO_ADDRESS, NOBODY);

    /** RFC 5321, section 4.2, and the enhanced code of RFC 3463 behind it. */
    private static final Pattern CODE =
            Pattern.compile("([45]\\d\\d)(?:[ -]([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]))?.*");

    private static final String OF_THE_MAILBOX = ".1.";

    private Undelivered() {}

    static String told(String reason) {
        if (OURS.contains(reason)) {
            return reason;
        }
        var code = CODE.matcher(reason);
        if (!code.matches()) {
            return "The mail server did not take it.";
        }
        var enhanced = code.group(2);
        return enhanced == null
                ? "The mail server refused it (%s).".formatted(code.group(1))
                : sentence(enhanced).formatted(code.group(1), enhanced);
    }

    private static String sentence(String enhanced) {
        return enhanced.startsWith(OF_THE_MAILBOX, 1)
                ? "The mail server does not know this address (%s %s)."
                : "The mail server refused it (%s %s).";
    }
}
