package app.resolved.meetings.reading.adapters.extraction;

import app.resolved.meetings.reading.adapters.extraction.html.Html;
import app.resolved.meetings.reading.adapters.extraction.office.BoundedZip;
import app.resolved.meetings.reading.adapters.extraction.office.Docx;
import app.resolved.meetings.reading.adapters.extraction.office.Odt;
import app.resolved.meetings.reading.adapters.extraction.pdf.Pdf;
import app.resolved.meetings.reading.adapters.extraction.rtf.Rtf;
import app.resolved.meetings.reading.application.TextExtraction;
import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Extraction;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.document.Limits;
import app.resolved.meetings.reading.domain.document.SavedMeeting;
import app.resolved.meetings.reading.domain.document.Unreadable;
import app.resolved.meetings.reading.domain.text.Decoding;
import app.resolved.meetings.reading.domain.text.Mending;
import app.resolved.meetings.reading.domain.text.PlainText;
import java.util.Optional;

/** Documents in every form that is read; safe for threads. */
public final class Documents implements TextExtraction {

    private final Sniffing sniffing = new Sniffing();

    @Override
    public Extraction extract(String fileName, byte[] content) {
        try {
            return content.length == 0 || content.length > Limits.BYTES
                    ? text(fileName, content)
                    : read(fileName, content);
        } catch (Unreadable unreadable) {
            return new Extraction.Refused(unreadable.sentence(fileName));
        }
    }

    /** The meeting that a saved page of Modern.gov is about; empty for any other document. */
    public Optional<SavedMeeting> meetingOf(byte[] content) {
        try {
            return content.length > 0
                            && content.length <= Limits.BYTES
                            && sniffing.kindOf(content) == Sniffing.Kind.HTML
                    ? Html.meetingOf(content)
                    : Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    private Extraction read(String fileName, byte[] content) {
        return switch (sniffing.kindOf(content)) {
            case PDF -> filled(Pdf.read(content));
            case RTF -> filled(Rtf.read(content));
            case HTML ->
                    Html.isPage(content) ? filled(Html.read(content)) : text(fileName, content);
            case ZIP -> filled(zipped(content));
            case TEXT -> text(fileName, content);
        };
    }

    private static DocumentText zipped(byte[] content) {
        BoundedZip zip = new BoundedZip(content);
        if (Docx.is(zip)) {
            return Docx.read(zip);
        }
        if (Odt.is(zip)) {
            return Odt.read(zip);
        }
        throw new Unreadable("is a zip file that holds no document", "expected " + Form.ALL);
    }

    private static Extraction filled(DocumentText document) {
        if (document.text().isBlank()) {
            throw new Unreadable("holds no text", "expected the minutes of a meeting");
        }
        return new Extraction.Extracted(document);
    }

    private static Extraction text(String fileName, byte[] content) {
        return switch (PlainText.decode(fileName, content)) {
            case Decoding.NotText(String reason) -> new Extraction.Refused(reason);
            case Decoding.Text(String text) when Html.isLeftIn(text) ->
                    filled(Html.readInside(text));
            case Decoding.Text(String text) ->
                    new Extraction.Extracted(DocumentText.plain(Form.TEXT, Mending.text(text)));
        };
    }
}
