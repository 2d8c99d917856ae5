package app.resolved.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GoldenFilesTest {

    private final JsonMapper json = JsonMapper.shared();

    static Stream<String> types() {
        return Golden.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsEveryTypeAndWritesItAgainAsItStands(String type) {
        var fact = FactJson.read(Golden.json(type), FactTypes.byName(type).orElseThrow());

        assertThat(json.readTree(FactJson.write(fact))).isEqualTo(json.readTree(Golden.json(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void passesOverFieldsThatAreAddedLater(String type) {
        var later = json.readTree(Golden.json(type)).asObject().put("addedLater", "unknown today");

        var fact =
                FactJson.read(json.writeValueAsBytes(later), FactTypes.byName(type).orElseThrow());

        assertThat(fact)
                .isEqualTo(FactJson.read(Golden.json(type), FactTypes.byName(type).orElseThrow()));
    }

    @Test
    void readsABodyThatWasToldBeforeBodiesHadSeats() {
        var told =
                """
                {"committee": {"committeeId": "sc", "code": "SC", "name": "Scrutiny",
                 "visibility": "PUBLIC"}}
                """;

        var fact = FactJson.read(told.getBytes(), MeetingsFact.CommitteeEstablished.class);

        assertThat(fact.committee())
                .isEqualTo(
                        CommitteeState.named(
                                "sc", "SC", "Scrutiny", CommitteeState.Visibility.PUBLIC));
    }

    @Test
    void saysThatBytesAreNoFactWithoutRepeatingThem() {
        byte[] broken = "{\"committee\":\"a word that must not be told\"".getBytes();

        assertThatThrownBy(() -> FactJson.read(broken, MeetingsFact.CommitteeEstablished.class))
                .isInstanceOf(FactJson.UnreadableFact.class)
                .hasMessageNotContaining("word");
    }
}
