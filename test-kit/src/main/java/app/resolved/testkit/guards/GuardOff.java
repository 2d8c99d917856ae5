package app.resolved.testkit.guards;

import java.util.Arrays;
import java.util.stream.Stream;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.StubMethod;

/**
 * A guard that is taken away: a small method, and what stands in its place.
 *
 * @param instead {@code true}, {@code false}, {@code null}, a whole number, {@code void} (nothing
 *     happens; a value is 0, false or null), or {@code argument0} and on (gives back what it got)
 */
record GuardOff(String className, String method, String instead) {

    /** Several are separated by commas: {@code app.resolved.x.Y#method=false,...}. */
    static Stream<GuardOff> parse(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(GuardOff::parseOne);
    }

    private static GuardOff parseOne(String text) {
        var parts = text.split("[#=]", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "expected class#method=replacement, but got: " + text);
        }
        return new GuardOff(parts[0], parts[1], parts[2]);
    }

    Implementation implementation() {
        return switch (instead) {
            case "true" -> FixedValue.value(true);
            case "false" -> FixedValue.value(false);
            case "null" -> FixedValue.nullValue();
            case "void" -> StubMethod.INSTANCE;
            case String argument when argument.startsWith("argument") ->
                    FixedValue.argument(Integer.parseInt(argument.substring("argument".length())));
            case String number when number.endsWith("L") ->
                    FixedValue.value(Long.parseLong(number.replace("L", "")));
            case String number -> FixedValue.value(Integer.parseInt(number));
        };
    }
}
