/** Broker, database, mailbox, provider and services, started and stopped together. */
@NullMarked
package app.resolved.localstack.stack;

import org.jspecify.annotations.NullMarked;
