package app.resolved.contracts;

/** A partner agency, such as police, fire or a health trust. */
public record AgencyState(String agencyId, String name) {}
