package app.resolved.meetings.reading.adapters.extraction.office;

import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.Unreadable;

/**
 * Takes the text out of an OpenDocument text: its body as it stands, numbers of lists counted out.
 * Notes, comments and tracked deletions are left out.
 */
public final class Odt {

    private static final String BODY = "content.xml";

    private Odt() {}

    public static boolean is(BoundedZip zip) {
        return zip.has(BODY) && zip.has("mimetype");
    }

    public static DocumentText read(BoundedZip zip) {
        demandOpen(zip);
        OdtLists lists = new OdtLists();
        if (zip.has("styles.xml")) {
            Xml styles = new Xml(zip.open("styles.xml"));
            while (styles.next()) {
                lists.take(styles);
            }
        }
        Manuscript manuscript = new Manuscript();
        new OdtBody(new Xml(zip.open(BODY)), lists, manuscript).write();
        return manuscript.finish(Form.ODT);
    }

    private static void demandOpen(BoundedZip zip) {
        if (zip.names().stream().anyMatch(name -> name.startsWith("Basic/"))) {
            throw new Unreadable(
                    "holds macros", "expected a document without; save it again without them");
        }
        if (!zip.has("META-INF/manifest.xml")) {
            return;
        }
        Xml manifest = new Xml(zip.open("META-INF/manifest.xml"));
        while (manifest.next()) {
            if (manifest.starts("encryption-data")) {
                throw Unreadable.locked();
            }
        }
    }
}
