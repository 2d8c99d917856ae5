package app.resolved.contracts;

/** What notifications-service says, on the topic {@code notifications.events}. */
public sealed interface NotificationsFact extends Fact {

    DeliveryState delivery();

    @Override
    default String key() {
        return delivery().deliveryId();
    }

    /** The mail server took the message over. */
    @Type("delivered.v1")
    record Delivered(DeliveryState delivery) implements NotificationsFact {}

    /** The message cannot be delivered: somebody must mend the address. */
    @Type("undeliverable.v1")
    record Undeliverable(DeliveryState delivery) implements NotificationsFact {}
}
