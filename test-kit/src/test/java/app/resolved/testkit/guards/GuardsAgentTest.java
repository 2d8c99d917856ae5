package app.resolved.testkit.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.resolved.servers.Child;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardsAgentTest {

    @TempDir Path folder;

    @Test
    void leavesAChildAsItIsWhereNothingIsAskedFor() {
        assertThat(said(List.of())).containsExactly("guarded true", "limit 200", "name door");
    }

    @Test
    void takesGuardsAwayInAChild() {
        var door = Door.class.getName();
        var off = "%s#isGuarded=false,%s#limit=7,%s#name=null".formatted(door, door, door);

        var said = said(List.of(agentOption(), "-Dguard.off=" + off));

        assertThat(said).contains("guarded false", "limit 7", "name null");
    }

    @Test
    void saysWhenThereIsNoSuchGuard() {
        var off = Door.class.getName() + "#hasBeenRenamed=false";

        var said = said(List.of(agentOption(), "-Dguard.off=" + off));

        assertThat(said).anyMatch(line -> line.contains("could not weave"));
    }

    @Test
    void stopsAtANamedPointUntilItIsLetGo() throws Exception {
        var reached = folder.resolve("reached");
        var point = Door.class.getName() + "#limit:after";
        var child = child(ChildJvm.stoppingAt(point, reached));
        await().until(() -> Files.exists(reached));
        assertThat(child.alive()).isTrue();
        assertThat(child.logTail(9)).contains("guarded true").doesNotContain("limit 200");

        Files.delete(reached);

        assertThat(child.ended().join()).isZero();
        assertThat(child.logTail(9)).contains("limit 200");
    }

    private List<String> said(List<String> options) {
        var child = child(options);
        child.ended().join();
        return child.logTail(20);
    }

    private Child child(List<String> options) {
        var command = ChildJvm.command(Door.class, options, List.of());
        return Child.start("door", command, Map.of(), folder.resolve("door.log"));
    }

    private String agentOption() {
        return ChildJvm.stoppingAt("none#none:after", folder.resolve("none")).getFirst();
    }
}
