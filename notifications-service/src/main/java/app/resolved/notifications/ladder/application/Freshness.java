package app.resolved.notifications.ladder.application;

/** Whether all that was said is heard: what is not up to date sends nothing. */
@FunctionalInterface
public interface Freshness {

    boolean upToDate();
}
