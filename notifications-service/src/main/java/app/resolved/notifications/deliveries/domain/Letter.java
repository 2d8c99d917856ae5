package app.resolved.notifications.deliveries.domain;

import app.resolved.notifications.deliveries.domain.Matter.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, before it is set as text and as HTML.
 *
 * @param opening one line: what is asked of the reader
 * @param button its words and where it leads
 * @param closing a paragraph each: what happens next, whom to ask
 * @param replyTo whom an answer by mail reaches: the clerks who are to be asked
 */
public record Letter(
        String subject,
        String greeting,
        String opening,
        List<Section> sections,
        Button button,
        List<String> closing,
        List<Contact> replyTo) {

    public Letter {
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        replyTo = List.copyOf(replyTo);
    }

    /**
     * Actions of the same urgency.
     *
     * @param heading null where there is but one action
     */
    public record Section(@Nullable String heading, List<Entry> entries) {}

    /**
     * One action.
     *
     * @param where the committee, the meeting and the minute
     * @param asked the words of the minute; null where they must not be repeated or there are many
     * @param due when
     * @param why how that date came about; null as above
     */
    public record Entry(
            String title,
            String reference,
            String link,
            String where,
            @Nullable String asked,
            String due,
            @Nullable String why) {}

    public record Button(String words, String link) {}
}
