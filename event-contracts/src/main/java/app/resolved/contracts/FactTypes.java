package app.resolved.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All types of facts there are, by the name they have on the wire. */
public final class FactTypes {

    private static final Map<String, Class<? extends Fact>> BY_NAME =
            leaves(Fact.class)
                    .collect(Collectors.toUnmodifiableMap(FactTypes::nameOf, Function.identity()));

    private FactTypes() {}

    /** The record of that name, or nothing where this build does not know it. */
    public static Optional<Class<? extends Fact>> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name on the wire, such as "resolution.recorded.v1". */
    public static String nameOf(Class<? extends Fact> type) {
        var name = type.getAnnotation(Type.class);
        if (name == null) {
            throw new IllegalArgumentException(type + " has no @Type");
        }
        return name.value();
    }

    /**
     * All names of a family of facts, each without its version: "action.opened.v1" gives
     * "action.opened".
     */
    public static String withoutVersion(String name) {
        return name.replaceFirst("\\.v\\d+$", "");
    }

    /** Every record of the hierarchy below. */
    @SuppressWarnings("unchecked")
    public static Stream<Class<? extends Fact>> leaves(Class<? extends Fact> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(sub -> leaves((Class<? extends Fact>) sub))
                : Stream.of(type);
    }
}
