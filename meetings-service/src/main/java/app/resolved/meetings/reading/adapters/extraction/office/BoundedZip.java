package app.resolved.meetings.reading.adapters.extraction.office;

import app.resolved.meetings.reading.domain.document.Limits;
import app.resolved.meetings.reading.domain.document.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip, read in memory and never written anywhere; as a whole it must unpack to no
 * more than {@link Limits#UNPACKED_BYTES}.
 */
public final class BoundedZip {

    private static final int MOST_ENTRIES = 5_000;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final byte[] content;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    /**
     * @throws Unreadable where a part has no honest name, or the end of the zip is missing
     */
    public BoundedZip(byte[] content) {
        this.content = content;
        demandEnd();
        walk(null);
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    Set<String> names() {
        return names;
    }

    public boolean hasEnding(String ending) {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** The part as a stream that stops at the limit. */
    public InputStream open(String name) {
        InputStream part = walk(name);
        if (part == null) {
            throw Unreadable.damaged();
        }
        return part;
    }

    private @Nullable InputStream walk(@Nullable String wanted) {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content));
        try {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (wanted == null) {
                    note(entry.getName());
                    skip(zip);
                } else if (entry.getName().equals(wanted)) {
                    return new Counted(zip);
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException broken) {
            throw String.valueOf(broken.getMessage()).contains("encrypted")
                    ? Unreadable.locked()
                    : Unreadable.damaged();
        }
    }

    private void note(String name) {
        if (!isPlainName(name) || !names.add(name) || names.size() > MOST_ENTRIES) {
            throw new Unreadable(
                    "is a zip whose parts have names that no word processor gives",
                    "expected a document as it was saved");
        }
    }

    /** A part stays below the folder that it is in: no way up, no root, no drive. */
    static boolean isPlainName(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && !List.of(name.split("/", -1)).contains("..");
    }

    private void skip(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = zip.read(buffer)) >= 0) {
            count(read);
        }
    }

    private void count(int read) {
        unpacked += read;
        Limits.unpacked(unpacked, Limits.UNPACKED_BYTES);
        Limits.goOn(0);
    }

    private void demandEnd() {
        int first = Math.max(0, content.length - END_RECORD - LONGEST_COMMENT);
        for (int at = content.length - END_RECORD; at >= first; at--) {
            if (content[at] == 'P'
                    && content[at + 1] == 'K'
                    && content[at + 2] == 5
                    && content[at + 3] == 6) {
                return;
            }
        }
        throw Unreadable.damaged();
    }

    private static final class Counted extends FilterInputStream {

        private long left = Limits.UNPACKED_BYTES;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            Limits.unpacked(Limits.UNPACKED_BYTES - left, Limits.UNPACKED_BYTES);
            Limits.goOn(0);
        }
    }
}
