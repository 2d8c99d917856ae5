package app.resolved.meetings.reading.domain.document;

/** The forms in which minutes are read. */
public enum Form {
    TEXT("a text file", "text/plain"),
    PDF("a PDF", "application/pdf"),
    DOCX(
            "a Word document",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("an OpenDocument text", "application/vnd.oasis.opendocument.text"),
    RTF("an RTF file", "application/rtf"),
    HTML("a web page", "text/html");

    /** Every form, for the end of a sentence. */
    public static final String ALL = "a text file, PDF, DOCX, ODT, RTF or web page";

    private final String words;
    private final String mediaType;

    Form(String words, String mediaType) {
        this.words = words;
        this.mediaType = mediaType;
    }

    /** With its article, as in "a PDF". */
    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }
}
