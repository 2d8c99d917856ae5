package app.resolved.meetings.reading.adapters.extraction.html;

import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.SavedMeeting;
import app.resolved.meetings.reading.domain.document.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Takes the text out of a web page as it was saved. Nothing that it points to is fetched, and
 * scripts are dropped unread.
 */
public final class Html {

    private static final int DEEPEST = 256;
    private static final int FEWEST_TAGGED = 5;
    private static final Pattern TAGGED =
            Pattern.compile(
                    "(?i)\\s*</?(?:p|ul|ol|li|div|h[1-6]|table|t[rdh]|br|strong|b)\\b[^>]*>");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R");
    private static final Pattern OF_A_PAGE = Pattern.compile("(?i)<(?:!doctype|html|head|body)\\b");

    private Html() {}

    /** Whether it is built of tags, and not text that a tag or two were left in. */
    public static boolean isPage(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return OF_A_PAGE.matcher(text).find()
                || TAGGED.matcher(text).results().limit(FEWEST_TAGGED).count() == FEWEST_TAGGED;
    }

    public static DocumentText read(byte[] content) {
        return written(parse(content));
    }

    /**
     * The inside of a page, whose head and encoding somebody took off: {@link #isLeftIn}. Where
     * notes with a table left in stand between, an empty line parts their paragraphs.
     */
    public static DocumentText readInside(String text) {
        String parted = EMPTY_LINE.matcher(text).replaceAll("\n<p>\n");
        return written(Jsoup.parse(parted, "", parser()));
    }

    private static DocumentText written(Document page) {
        Manuscript manuscript = new Manuscript();
        Optional<SavedMeeting> meeting = ModernGov.meetingOf(page);
        if (meeting.isPresent()) {
            meeting.get().writeTo(manuscript);
        } else {
            new HtmlWriting(manuscript).write(page.body());
        }
        return manuscript.finish(Form.HTML);
    }

    /** Whether it is the inside of a page, without its head: most lines begin with a tag. */
    public static boolean isLeftIn(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long tagged = text.lines().filter(line -> TAGGED.matcher(line).lookingAt()).count();
        return tagged >= FEWEST_TAGGED && tagged * 2 > lines;
    }

    /** The meeting of a saved page of Modern.gov; empty where it is none. */
    public static Optional<SavedMeeting> meetingOf(byte[] content) {
        return ModernGov.meetingOf(parse(content));
    }

    private static Document parse(byte[] content) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), charset(content), "", parser());
        } catch (IOException broken) {
            throw Unreadable.damaged();
        }
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    /** Null has jsoup look at the mark and at what the page says of itself. */
    private static @org.jspecify.annotations.Nullable String charset(byte[] content) {
        String head =
                new String(content, 0, Math.min(content.length, 2_000), StandardCharsets.ISO_8859_1)
                        .toLowerCase(java.util.Locale.ROOT);
        boolean says =
                head.contains("charset")
                        || head.startsWith("\u00fe\u00ff")
                        || head.startsWith("\u00ff\u00fe");
        return says || isUtf8(content) ? null : "windows-1252";
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(content));
            return true;
        } catch (java.nio.charset.CharacterCodingException other) {
            return false;
        }
    }
}
