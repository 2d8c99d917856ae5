package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.Sight;
import app.resolved.notifications.deliveries.application.Deliveries.Draft;
import app.resolved.notifications.deliveries.application.Deliveries.Version;

/** A press of "Send again". */
public final class Resending {

    private final Deliveries deliveries;

    public Resending(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    public enum Pressed {
        AGAIN,
        /** It is on its way, or arrived, or nothing in it was owed. */
        NOTHING_TO_SEND,
        CHANGED_MEANWHILE,
        NOT_THERE
    }

    /**
     * @param sight of whoever presses
     */
    public Pressed sendAgain(String id, Sight sight) {
        return deliveries
                .find(id, sight)
                .flatMap(_ -> deliveries.find(id))
                .map(this::sendAgain)
                .orElse(Pressed.NOT_THERE);
    }

    private Pressed sendAgain(Version version) {
        if (!version.delivery().mayBeSentAgain()) {
            return Pressed.NOTHING_TO_SEND;
        }
        var command = "again-" + version.stored().version();
        return deliveries
                .write(new Draft(version, version.delivery().sentAgain(), command))
                .map(_ -> Pressed.AGAIN)
                .orElse(Pressed.CHANGED_MEANWHILE);
    }
}
