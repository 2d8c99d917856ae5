package app.resolved.notifications.deliveries.adapters.mail;

import app.resolved.notifications.deliveries.domain.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a failed try means (RFC 5321, section 4.2.1: 4yz for now, 5yz for good). */
final class Answers {

    private static final int LONGEST = 300;

    private Answers() {}

    static Outcome of(MessagingException failed, boolean awaitedAnswer) {
        var code = code(failed);
        var words = words(failed);
        if (code >= 500 && !isOurFault(failed)) {
            return new Outcome.RefusedForGood(words);
        }
        return code < 400 && awaitedAnswer
                ? new Outcome.NoAnswer("the mail server did not answer after the whole message")
                : new Outcome.RefusedForNow(words);
    }

    /** The server is in trouble, rather than this message. */
    static boolean isTrouble(MessagingException failed) {
        int code = code(failed);
        return code < 400 || code == 421 || isOurFault(failed);
    }

    /** A wrong password, or a sender that is not allowed, says nothing of the recipient. */
    private static boolean isOurFault(MessagingException failed) {
        for (Exception at = failed; at != null; at = next(at)) {
            if (at instanceof AuthenticationFailedException
                    || at instanceof SMTPSenderFailedException) {
                return true;
            }
        }
        return false;
    }

    /** 0 where the server said nothing. */
    private static int code(MessagingException failed) {
        int code = 0;
        for (Exception at = failed; at != null; at = next(at)) {
            code =
                    switch (at) {
                        case SMTPAddressFailedException it -> it.getReturnCode();
                        case SMTPSenderFailedException it -> it.getReturnCode();
                        case SMTPSendFailedException it -> it.getReturnCode();
                        case Exception _ -> code;
                    };
        }
        return Math.max(0, code);
    }

    private static String words(MessagingException failed) {
        Exception last = failed;
        for (Exception at = failed; at != null; at = next(at)) {
            last = at;
        }
        var words = Headers.oneLine(String.valueOf(last.getMessage()));
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static @Nullable Exception next(Exception at) {
        return at instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
