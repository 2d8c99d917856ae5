package app.resolved.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RealServersTest {

    @Test
    void takesTheServersThatTheEnvironmentNames() {
        var environment =
                Map.of("RESOLVED_TEST_KAFKA", "k:1", "RESOLVED_TEST_MONGODB", "mongodb://m:2");

        assertThat(RealServers.named(environment))
                .contains(new RealServers("k:1", "mongodb://m:2", "given servers"));
        assertThat(RealServers.named(Map.of())).isEmpty();
    }

    @Test
    void putsTheDatabaseWhereAConnectionStringHasIt() {
        assertThat(withMongodb("mongodb://m:2").mongodb("kept")).isEqualTo("mongodb://m:2/kept");
        assertThat(withMongodb("mongodb://m:2/?replicaSet=rs0").mongodb("kept"))
                .isEqualTo("mongodb://m:2/kept?replicaSet=rs0");
        assertThat(withMongodb("mongodb://m:2/").mongodb("kept")).isEqualTo("mongodb://m:2/kept");
    }

    private static RealServers withMongodb(String uri) {
        return new RealServers("k:1", uri, "given servers");
    }
}
