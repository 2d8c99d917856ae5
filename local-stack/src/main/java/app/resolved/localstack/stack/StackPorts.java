package app.resolved.localstack.stack;

import app.resolved.localstack.http.Addresses;
import app.resolved.localstack.http.Service;
import app.resolved.servers.FreePorts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The loopback ports of one stack. */
public record StackPorts(
        int identity,
        int meetings,
        int actions,
        int notifications,
        int smtp,
        int mailbox,
        int kafka,
        int controller,
        int mongo) {
    public static final int USUAL_BASE = 7000;
    private static final int HIGHEST_BASE = 65_000;

    /** The provider at the base, services above it, the rest in the next hundred. */
    public static StackPorts from(int base) {
        if (base < 1024 || base > HIGHEST_BASE) {
            throw new StackFailed("--port-base is a number from 1024 to " + HIGHEST_BASE + ".");
        }
        return new StackPorts(
                base, base + 1, base + 2, base + 3, base + 25, base + 80, base + 92, base + 93,
                base + 17);
    }

    public static StackPorts free() {
        var free = FreePorts.next(9);
        return new StackPorts(
                free.get(0),
                free.get(1),
                free.get(2),
                free.get(3),
                free.get(4),
                free.get(5),
                free.get(6),
                free.get(7),
                free.get(8));
    }

    public Addresses addresses() {
        return new Addresses(
                at(identity), at(meetings), at(actions), at(notifications), at(mailbox));
    }

    int of(Service service) {
        return switch (service) {
            case MEETINGS -> meetings;
            case ACTIONS -> actions;
            case NOTIFICATIONS -> notifications;
        };
    }

    /**
     * @throws StackFailed naming each that somebody else listens on, and how to choose others
     */
    void checkFree() {
        var taken =
                named().entrySet().stream()
                        .filter(port -> !FreePorts.isFree(port.getValue()))
                        .map(port -> port.getValue() + " (" + port.getKey() + ")")
                        .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new StackFailed(
                    "Taken already: port %s. Choose others with ./run --port-base N, such as 8000."
                            .formatted(taken));
        }
    }

    private Map<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        named.put("sign-in", identity);
        named.put("meetings", meetings);
        named.put("actions", actions);
        named.put("notifications", notifications);
        named.put("SMTP", smtp);
        named.put("mailbox", mailbox);
        named.put("Kafka", kafka);
        named.put("Kafka's controller", controller);
        named.put("MongoDB", mongo);
        return named;
    }

    private static String at(int port) {
        return "http://localhost:" + port;
    }
}
