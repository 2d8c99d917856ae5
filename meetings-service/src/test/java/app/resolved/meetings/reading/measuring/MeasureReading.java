package app.resolved.meetings.reading.measuring;

import app.resolved.meetings.SampleMinutes;
import app.resolved.meetings.reading.Reads;
import app.resolved.meetings.reading.adapters.extraction.Documents;
import app.resolved.meetings.reading.adapters.extraction.PdfPapers;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Prints pages a second of processor time and the peak of the heap, of text and of PDF. */
public final class MeasureReading {

    private static final int PAGE = 1_900;
    private static final int[] LENGTHS = {100, 1_000, 10_000};

    private MeasureReading() {}

    public static void main(String[] arguments) {
        System.setProperty(
                "org.apache.commons.logging.LogFactory",
                "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty(
                "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.out.println("form   pages   pages/s   peak heap MB");
        Documents documents = new Documents();
        measure(
                "text",
                500,
                MeasureReading::text,
                bytes -> Reads.WHOLE.read("minutes.txt", bytes),
                false);
        for (int pages : LENGTHS) {
            measure(
                    "text",
                    pages,
                    MeasureReading::text,
                    bytes -> Reads.WHOLE.read("minutes.txt", bytes),
                    true);
        }
        measure(
                "PDF",
                300,
                MeasureReading::pdf,
                bytes -> documents.extract("minutes.pdf", bytes),
                false);
        for (int pages : LENGTHS) {
            measure(
                    "PDF",
                    pages,
                    MeasureReading::pdf,
                    bytes -> documents.extract("minutes.pdf", bytes),
                    true);
        }
    }

    private interface Paper {
        byte[] of(int pages);
    }

    private static void measure(
            String form, int pages, Paper paper, Consumer<byte[]> reading, boolean shown) {
        byte[] content = paper.of(pages);
        System.gc();
        pools(MemoryPoolMXBean::resetPeakUsage);
        long before = cpu();
        reading.accept(content);
        double seconds = (cpu() - before) / 1e9;
        long[] peak = {0};
        pools(pool -> peak[0] += pool.getPeakUsage().getUsed());
        if (shown) {
            System.out.printf("%-5s %6d %9.0f %14d%n", form, pages, pages / seconds, peak[0] >> 20);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void pools(Consumer<MemoryPoolMXBean> each) {
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(each);
    }

    /** One meeting's heading, then items until it is so long. */
    private static byte[] text(int pages) {
        StringBuilder text = new StringBuilder(SampleMinutes.TEXT);
        String items = SampleMinutes.TEXT.substring(SampleMinutes.TEXT.indexOf("47. Reserves"));
        String discussion =
                "Members discussed the condition of the roads in the north of the county and the cost of keeping them open in a hard winter. "
                        .repeat(8);
        int number = 100;
        while (text.length() < pages * PAGE) {
            text.append(items.replace("47. ", number++ + ". ").replace("48. ", number++ + ". "));
            text.append('\n').append(discussion).append("\n\n");
        }
        return text.substring(0, pages * PAGE).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(int pages) {
        String words = new String(text(1), StandardCharsets.UTF_8).replace("–", "-");
        PdfPapers papers = new PdfPapers("Scrutiny Committee");
        for (int page = 0; page < pages; page++) {
            papers.paragraphs(words);
            if (page + 1 < pages) {
                papers.newPage();
            }
        }
        return papers.bytes();
    }
}
