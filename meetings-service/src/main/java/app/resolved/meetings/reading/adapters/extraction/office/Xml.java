package app.resolved.meetings.reading.adapters.extraction.office;

import app.resolved.meetings.reading.domain.document.Limits;
import app.resolved.meetings.reading.domain.document.Unreadable;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML as a stream, by local names. A document type is refused, so that no entity is expanded
 * and nothing is fetched.
 */
final class Xml {

    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw Unreadable.damaged();
        }
    }

    /** Goes to the next element's start or end, or to text; false at the end of the document. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        deeper();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw declaresItsOwn();
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw Unreadable.damaged();
        }
    }

    private static Unreadable declaresItsOwn() {
        return new Unreadable(
                "declares entities of its own, as no word processor does",
                "expected a document as it was saved");
    }

    private void deeper() {
        if (++depth > Limits.DEPTH) {
            throw new Unreadable(
                    "nests its parts too deeply", "expected the minutes of one meeting");
        }
        Limits.goOn(0);
    }

    /** Elements around and including the one that was just started. */
    int depth() {
        return depth;
    }

    /** Whether an element of this name begins here. */
    boolean starts(String name) {
        return starts() && reader.getLocalName().equals(name);
    }

    boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /** Whether the element that began at this depth ends here. */
    boolean endsAt(int begun) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT && depth == begun - 1;
    }

    boolean isText() {
        return !starts() && reader.getEventType() != XMLStreamConstants.END_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }

    /** Leaves out the element that begins here. */
    void skip() {
        int begun = depth;
        while (next()) {
            if (endsAt(begun)) {
                return;
            }
        }
    }
}
