package app.resolved.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A place of its own on the shared servers: a database, and a prefix for everything that has a name
 * on Kafka (topics, groups, transactional ids). Test classes that share a Spring context share one.
 *
 * <pre>{@code
 * static final TestPlace PLACE = TestPlace.of(MyIT.class);
 *
 * @DynamicPropertySource
 * static void servers(DynamicPropertyRegistry registry) {
 *     PLACE.into(registry::add);
 * }
 * }</pre>
 *
 * @param database its name
 * @param prefix ends with a dot
 */
public record TestPlace(RealServers servers, String database, String prefix) {

    private static final int LONGEST = 32;

    public static TestPlace of(Class<?> test) {
        return named(test.getSimpleName());
    }

    /** A new place each time, though the names be the same. */
    public static TestPlace named(String name) {
        var safe = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
        var shorter = safe.substring(0, Math.min(LONGEST, safe.length()));
        var own = shorter + "-" + Integer.toHexString(ThreadLocalRandom.current().nextInt());
        return new TestPlace(RealServers.shared(), own, own + ".");
    }

    public String kafka() {
        return servers.kafka();
    }

    public String mongodb() {
        return servers.mongodb(database);
    }

    /** What a Spring context needs to know to live there. */
    public Map<String, String> properties() {
        return Map.of(
                "spring.kafka.bootstrap-servers", kafka(),
                "spring.mongodb.uri", mongodb(),
                "resolved.eventing.prefix", prefix);
    }

    /** For {@code DynamicPropertyRegistry::add}. */
    public void into(BiConsumer<String, Supplier<Object>> registry) {
        properties().forEach((name, value) -> registry.accept(name, () -> value));
    }
}
