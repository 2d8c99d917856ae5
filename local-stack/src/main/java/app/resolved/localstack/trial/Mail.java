package app.resolved.localstack.trial;

import java.time.LocalDate;
import java.util.List;

/**
 * A mail as the mailbox took it.
 *
 * @param day calendar time on which it was seen
 * @param reminders the ids in its header
 */
record Mail(LocalDate day, List<String> to, String subject, List<String> reminders) {}
