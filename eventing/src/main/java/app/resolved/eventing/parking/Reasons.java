package app.resolved.eventing.parking;

import java.util.Arrays;

/** Says where something failed without repeating words of what failed. */
public final class Reasons {

    private Reasons() {}

    /** The class of the failure and the place of ours it came from; never its message. */
    public static String of(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("app.resolved."))
                .findFirst()
                .map(frame -> failure.getClass().getSimpleName() + " at " + place(frame))
                .orElse(failure.getClass().getSimpleName());
    }

    private static String place(StackTraceElement frame) {
        String name = frame.getClassName();
        return "%s.%s:%d"
                .formatted(
                        name.substring(name.lastIndexOf('.') + 1),
                        frame.getMethodName(),
                        frame.getLineNumber());
    }
}
