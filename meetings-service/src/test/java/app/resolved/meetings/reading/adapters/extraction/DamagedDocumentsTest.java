package app.resolved.meetings.reading.adapters.extraction;

import app.resolved.meetings.SampleMinutes;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with bytes changed, cut out and doubled, the same ones in every run. */
class DamagedDocumentsTest {

    private static final int EACH = 120;

    static Stream<byte[]> documents() {
        byte[] docx = WordPapers.of(SampleMinutes.TEXT);
        return Stream.of(
                        ReadersFuzzTest.pdfs(),
                        Stream.of(docx),
                        ReadersFuzzTest.odts(),
                        ReadersFuzzTest.rtfs(),
                        ReadersFuzzTest.pages(),
                        Stream.of(Zips.utf8(SampleMinutes.TEXT)))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areAnsweredWithTextOrASentence(byte[] document) {
        Random random = new Random(46);

        for (int i = 0; i < EACH; i++) {
            ReadersFuzzTest.answers(damaged(document, random));
        }
    }

    /** A zip is damaged within its parts, which its own packing would else hide. */
    @ParameterizedTest
    @MethodSource("packed")
    void areAnsweredWhereAPartOfAZipIsDamaged(byte[] zip) {
        Random random = new Random(47);

        for (int i = 0; i < EACH / 4; i++) {
            Map<String, byte[]> parts = Zips.parts(zip);
            parts.replaceAll(
                    (_, content) -> content.length == 0 ? content : damaged(content, random));
            ReadersFuzzTest.answers(Zips.of(parts));
        }
    }

    static Stream<byte[]> packed() {
        return Stream.concat(ReadersFuzzTest.docxs(), ReadersFuzzTest.odts());
    }

    private static byte[] damaged(byte[] document, Random random) {
        byte[] damaged = document.clone();
        int times = 1 + random.nextInt(12);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    int length = Math.min(random.nextInt(40), damaged.length - at);
                    int from = random.nextInt(damaged.length - length + 1);
                    System.arraycopy(damaged, from, damaged, at, length);
                }
            }
        }
        return damaged;
    }
}
