package app.resolved.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON: dates as ISO text, absent values left out, unknown fields passed over. */
public final class FactJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private FactJson() {}

    public static byte[] write(Fact fact) {
        return MAPPER.writeValueAsBytes(fact);
    }

    /**
     * @throws UnreadableFact where the bytes are no JSON or do not fit the type
     */
    public static <F extends Fact> F read(byte[] json, Class<F> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException notJson) {
            throw new UnreadableFact(type, notJson);
        }
    }

    /** The bytes are no such fact. Its message never repeats them. */
    public static final class UnreadableFact extends RuntimeException {
        UnreadableFact(Class<?> type, JacksonException cause) {
            super("not a " + type.getSimpleName() + ": " + cause.getClass().getSimpleName());
        }
    }
}
