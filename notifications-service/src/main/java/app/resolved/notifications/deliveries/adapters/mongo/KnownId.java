package app.resolved.notifications.deliveries.adapters.mongo;

import org.springframework.data.annotation.Id;

/** A delivery's id alone. */
record KnownId(@Id String id) {}
