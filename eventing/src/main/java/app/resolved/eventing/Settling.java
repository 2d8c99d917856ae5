package app.resolved.eventing;

/**
 * Work that a service may still have in hand; beans of this type are asked by {@code
 * /actuator/settled}.
 */
@FunctionalInterface
public interface Settling {

    /** How many things are still to be done now, by calendar time; 0 when all is quiet. */
    long unsettled();
}
