package app.resolved.meetings.calendar.domain;

import java.time.LocalDate;

/**
 * That minutes were noted as approved in error.
 *
 * @param by the name of who took it back
 * @param on in Europe/London
 */
public record ApprovalTakenBack(String reason, String by, LocalDate on) {}
