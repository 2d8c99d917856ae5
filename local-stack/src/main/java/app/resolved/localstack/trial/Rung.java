package app.resolved.localstack.trial;

import java.time.LocalDate;

/** A step of the ladder, and the day on which its mail goes. */
record Rung(String name, LocalDate day) {}
