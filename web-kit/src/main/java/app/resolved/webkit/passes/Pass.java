package app.resolved.webkit.passes;

import java.time.Instant;

/**
 * What a link in a partner's mail proves: that its reader has it from the mail that was sent to
 * that person of that agency.
 *
 * @param from when it was made, to the millisecond, by real time
 * @param until to the second, by real time
 */
public record Pass(String personId, String agencyId, Instant from, Instant until) {}
