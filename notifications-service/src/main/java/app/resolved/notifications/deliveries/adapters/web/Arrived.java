package app.resolved.notifications.deliveries.adapters.web;

import app.resolved.notifications.deliveries.domain.Fate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Did it arrive? In words, with the colour of the tag. */
enum Arrived {
    SENT("Sent", "green"),
    WAITING("To be sent", "blue"),
    SENDING("On its way", "blue"),
    UNDELIVERABLE("Undeliverable", "red"),
    UNKNOWN("Not known", "orange"),
    WITHDRAWN("Not needed", "grey");

    private final String words;
    private final String colour;

    Arrived(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    String words() {
        return words;
    }

    String colour() {
        return colour;
    }

    static Optional<Arrived> byName(@Nullable String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    static Arrived of(Fate fate) {
        return switch (fate) {
            case Fate.Waiting _ -> WAITING;
            case Fate.Sending _ -> SENDING;
            case Fate.Sent _ -> SENT;
            case Fate.Undeliverable _ -> UNDELIVERABLE;
            case Fate.Unknown _ -> UNKNOWN;
            case Fate.Withdrawn _ -> WITHDRAWN;
        };
    }

    /** What that means for whoever looks, in a sentence. */
    String meaning() {
        return switch (this) {
            case SENT -> "The mail server took it over.";
            case WAITING -> "It leaves when its time comes.";
            case SENDING -> "It is being handed to the mail server.";
            case UNDELIVERABLE ->
                    "It cannot be delivered as it is: mend the address in the directory, then send"
                            + " it again.";
            case UNKNOWN ->
                    "Nobody can know whether the mail server took it over. If you send it again,"
                            + " most mailboxes show it once, since it keeps its Message-ID.";
            case WITHDRAWN -> "Nothing in it was owed any more when its time came.";
        };
    }
}
