package app.resolved.servers;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.server.common.MetadataVersion;

/** What a running Kafka says of itself. */
public final class Kafka {

    private static final int TIMEOUT_MS = 5_000;
    private static final int PATIENCE_MS = 30_000;

    private Kafka() {}

    /** Whether a broker answers there within five seconds. */
    public static boolean answers(String bootstrapServers) {
        try (var admin = admin(bootstrapServers, TIMEOUT_MS)) {
            var nodes = admin.describeCluster().nodes().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
            return !nodes.isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The version of its finalized features, such as "4.2-IV1"; brokers tell no other. A broker
     * that has only just started, on a machine that is busy, is given half a minute.
     */
    public static String version(String bootstrapServers) {
        try (var admin = admin(bootstrapServers, PATIENCE_MS)) {
            var features =
                    admin.describeFeatures()
                            .featureMetadata()
                            .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                            .finalizedFeatures();
            var level = features.get(MetadataVersion.FEATURE_NAME);
            return level == null
                    ? "unknown"
                    : MetadataVersion.fromFeatureLevel(level.maxVersionLevel()).toString();
        } catch (ExecutionException | TimeoutException silent) {
            throw new ServerFailed("no Kafka answers at " + bootstrapServers, silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    private static Admin admin(String bootstrapServers, int timeout) {
        return Admin.create(
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout));
    }
}
