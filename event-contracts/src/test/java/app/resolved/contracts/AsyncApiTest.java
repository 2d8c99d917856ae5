package app.resolved.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

    private final JsonNode document =
            new YAMLMapper().readTree(AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml"));

    static Stream<String> types() {
        return Golden.types().stream();
    }

    static Stream<Class<?>> states() {
        return FactTypes.leaves(Fact.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .<Class<?>>map(RecordComponent::getType)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("types")
    void describesEveryTypeOnItsTopic(String type) {
        var family = Topic.values()[0];
        for (Topic topic : Topic.values()) {
            family =
                    topic.family().isAssignableFrom(FactTypes.byName(type).orElseThrow())
                            ? topic
                            : family;
        }

        var channel = document.at("/channels/" + family.name().toLowerCase());

        assertThat(channel.get("address").asString()).isEqualTo(family.topicName());
        assertThat(channel.get("messages").has(type)).isTrue();
        assertThat(message(type).get("summary").asString()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("types")
    void itsSchemaAcceptsTheGoldenFile(String type) {
        assertThat(message(type).has("payload")).isTrue();
        var schemas = document.at("/components/schemas").toString();
        var payload = message(type).get("payload").toString();
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(
                                "{\"allOf\":["
                                        + payload
                                        + "],\"components\":{\"schemas\":"
                                        + schemas
                                        + "}}",
                                InputFormat.JSON);

        var complaints =
                schema.validate(
                        new String(Golden.json(type), StandardCharsets.UTF_8), InputFormat.JSON);

        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("states")
    void namesEveryFieldOfAStateAndNoOther(Class<?> state) {
        var described = document.at("/components/schemas/" + state.getSimpleName() + "/properties");

        assertThat(described.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(state.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void describesNothingThatIsNotSaid(Topic topic) {
        var described =
                document.at("/channels/" + topic.name().toLowerCase() + "/messages")
                        .propertyNames();

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        FactTypes.leaves(topic.family()).map(FactTypes::nameOf).toList());
    }

    @Test
    void hasAMessageForEachTypeAndNoOther() {
        assertThat(document.at("/components/messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Golden.types());
    }

    private JsonNode message(String type) {
        return document.at("/components/messages").get(type);
    }
}
