package app.resolved.notifications.deliveries.domain;

/** A letter as it left, kept so that it can be shown as it looked. */
public record Message(String toName, String toAddress, String subject, String text, String html) {}
