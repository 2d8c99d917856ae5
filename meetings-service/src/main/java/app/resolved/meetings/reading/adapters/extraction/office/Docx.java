package app.resolved.meetings.reading.adapters.extraction.office;

import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.Unreadable;

/**
 * Takes the text out of a DOCX: its body as it stands with all changes accepted, numbers of lists
 * counted out. Running heads, notes and comments are left out.
 */
public final class Docx {

    private static final String BODY = "word/document.xml";

    private Docx() {}

    public static DocumentText read(BoundedZip zip) {
        if (hasMacros(zip)) {
            throw new Unreadable(
                    "holds macros", "expected a document without; save it as .docx and try again");
        }
        WordNumbering numbering =
                zip.has("word/numbering.xml")
                        ? WordNumbering.read(new Xml(zip.open("word/numbering.xml")))
                        : WordNumbering.none();
        WordStyles styles =
                zip.has("word/styles.xml")
                        ? WordStyles.read(new Xml(zip.open("word/styles.xml")))
                        : WordStyles.none();
        Manuscript manuscript = new Manuscript();
        new DocxBody(new Xml(zip.open(BODY)), numbering, styles, manuscript).write();
        return manuscript.finish(Form.DOCX);
    }

    public static boolean is(BoundedZip zip) {
        return zip.has(BODY);
    }

    static boolean hasMacros(BoundedZip zip) {
        return zip.hasEnding("vbaproject.bin") || zip.hasEnding("vbadata.xml");
    }
}
