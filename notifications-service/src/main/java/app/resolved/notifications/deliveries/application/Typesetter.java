package app.resolved.notifications.deliveries.application;

import app.resolved.notifications.deliveries.domain.Letter;
import app.resolved.notifications.deliveries.domain.Message;
import app.resolved.notifications.directory.domain.Person;

/** Sets a letter as the text and HTML that are sent. */
@FunctionalInterface
public interface Typesetter {

    Message set(Letter letter, Person to);
}
