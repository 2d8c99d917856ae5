package app.resolved.benchmarks.measuring;

import java.time.Duration;

/** Processor time of this process and of all that it started and that still run. */
public final class Cpu {

    private Cpu() {}

    public static long nanos() {
        var here = ProcessHandle.current();
        return of(here) + here.descendants().mapToLong(Cpu::of).sum();
    }

    private static long of(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }
}
