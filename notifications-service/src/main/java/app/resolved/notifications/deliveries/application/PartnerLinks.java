package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.deliveries.domain.Letters;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.directory.application.Directory;
import app.resolved.notifications.directory.domain.Person;
import app.resolved.notifications.ladder.application.RealTime;
import app.resolved.webkit.passes.Pass;
import app.resolved.webkit.passes.PassSigner;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets partners, who have no account, open the links of their mail. The pass is put in as the
 * message is handed over: no message that is kept holds one.
 */
public final class PartnerLinks {

    private final Directory directory;
    private final @Nullable PassSigner signer;
    private final Pattern link;
    private final Duration valid;
    private final RealTime realTime;

    /**
     * @param signer null where no key is set: partners then sign in as others do
     * @param actionsUrl where the pages of actions are, without a slash at its end
     */
    public PartnerLinks(
            Directory directory,
            @Nullable PassSigner signer,
            String actionsUrl,
            Duration valid,
            RealTime realTime) {
        this.directory = directory;
        this.signer = signer;
        this.link =
                Pattern.compile(
                        Pattern.quote(actionsUrl + Letters.BY_LINK + "/actions")
                                + "(?:/[A-Za-z0-9-]+)?");
        this.valid = valid;
        this.realTime = realTime;
    }

    /** Whether the links to that person are to be ones that ask for no sign-in. */
    boolean leadFor(Person to) {
        return signer != null && to.agencyId() != null;
    }

    /** The message as it leaves: with their pass behind each link, where they need one. */
    Message opened(Message kept, String personId) {
        return passOf(personId)
                .map(pass ->
                        new Message(
                                kept.toName(),
                                kept.toAddress(),
                                kept.replyTo(),
                                kept.subject(),
                                with(pass, kept.text()),
                                with(pass, kept.html())))
                .orElse(kept);
    }

    private Optional<String> passOf(String personId) {
        var person = directory.people(List.of(personId)).get(personId);
        if (signer == null || person == null || person.agencyId() == null) {
            return Optional.empty();
        }
        var now = realTime.now();
        return Optional.of(
                signer.sign(new Pass(personId, person.agencyId(), now, now.plus(valid))));
    }

    private String with(String pass, String words) {
        return link.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(found.group() + "?pass=" + pass));
    }
}
