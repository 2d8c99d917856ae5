package app.resolved.eventing.parking;

/** So many keys are parked that something is wrong with more than a key: the offsets are held. */
public final class ParkingFull extends RuntimeException {
    ParkingFull(String hearing, long parked) {
        super("%d keys of %s are parked; no more are taken".formatted(parked, hearing));
    }
}
