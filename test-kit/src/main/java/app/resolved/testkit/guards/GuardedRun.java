package app.resolved.testkit.guards;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/**
 * Runs the named tests (class#method) in this JVM, whose guards {@code -Dguard.off} has taken away.
 * Its exit code tells how that went: 0 all green, 1 red by an assertion, 2 red by anything else, 3
 * nothing was run. The line that it prints begins with "green", "red", "broken" or "nothing", and
 * ends with the lines of the test at which it was red.
 */
final class GuardedRun {

    private GuardedRun() {}

    public static void main(String[] tests) {
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request(List.of(tests)), listener);
        System.exit(tell(listener.getSummary(), tests.length));
    }

    private static LauncherDiscoveryRequest request(List<String> tests) {
        var classes = tests.stream().map(test -> test.split("#")[0]).distinct();
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.map(DiscoverySelectors::selectClass).toList())
                .filters(only(tests))
                .build();
    }

    private static PostDiscoveryFilter only(List<String> tests) {
        return descriptor ->
                FilterResult.includedIf(
                        descriptor
                                .getSource()
                                .filter(MethodSource.class::isInstance)
                                .map(MethodSource.class::cast)
                                .filter(source -> tests.contains(nameOf(source)))
                                .isPresent());
    }

    private static String nameOf(MethodSource source) {
        return source.getClassName() + "#" + source.getMethodName();
    }

    private static int tell(TestExecutionSummary summary, int expected) {
        var failures = summary.getFailures();
        if (!failures.isEmpty()) {
            return tell(failures.getFirst(), summary);
        }
        if (summary.getTestsSucceededCount() < expected) {
            System.out.println(
                    "nothing: %d of %d tests were found"
                            .formatted(summary.getTestsSucceededCount(), expected));
            return 3;
        }
        System.out.println("green");
        return 0;
    }

    private static int tell(Failure failure, TestExecutionSummary summary) {
        boolean asserted = isAssertion(failure.getException());
        if (!asserted) {
            summary.printFailuresTo(new PrintWriter(System.err, true), 40);
        }
        System.out.println(
                "%s: %s %s"
                        .formatted(
                                asserted ? "red" : "broken",
                                firstLine(failure.getException()),
                                place(failure)));
        return asserted ? 1 : 2;
    }

    /** Red beside what a row is about is no better than green: one has to see where. */
    private static String place(Failure failure) {
        var test = testClass(failure);
        return Arrays.stream(failure.getException().getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(test))
                .map(frame -> "%s:%d".formatted(frame.getFileName(), frame.getLineNumber()))
                .collect(Collectors.joining(" < ", "(", ")"));
    }

    private static String testClass(Failure failure) {
        return failure.getTestIdentifier()
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(MethodSource::getClassName)
                .orElse("no test's own");
    }

    private static boolean isAssertion(Throwable thrown) {
        return thrown instanceof AssertionError
                || thrown.getClass().getSimpleName().equals("ConditionTimeoutException");
    }

    private static String firstLine(Throwable thrown) {
        var text = thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
        var lines = Arrays.stream(text.split("\n")).map(String::strip).filter(l -> !l.isEmpty());
        return String.join(" ", lines.limit(4).toList()).replace('|', '/');
    }
}
