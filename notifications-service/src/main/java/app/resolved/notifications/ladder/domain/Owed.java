package app.resolved.notifications.ladder.domain;

import app.resolved.contracts.ActionState;
import java.util.List;

/** What one action asks to be sent, to whoever holds its post. */
public record Owed(ActionState action, List<Rung> rungs) {}
