package app.resolved.eventing;

/** Too much of this aggregate waits to be published: try again later (503). */
public final class OutboxFull extends RuntimeException {
    public OutboxFull(String id, int waiting) {
        super("%d events of %s wait to be published; try again later".formatted(waiting, id));
    }
}
