package app.resolved.meetings.publishing.adapters.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Outcomes as a feed, RFC 4287. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private final String address;

    AtomFeed(String address) {
        this.address = address;
    }

    byte[] of(List<PublicOutcome> newest) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            write(newest, out);
            return bytes.toByteArray();
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
    }

    private void write(List<PublicOutcome> newest, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        text(out, "title", "What was decided");
        text(out, "id", address);
        text(out, "updated", newest.isEmpty() ? "1970-01-01T00:00:00Z" : day(newest.getFirst()));
        link(out, "self", address + ".atom");
        for (var outcome : newest) {
            entry(out, outcome);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private static void entry(XMLStreamWriter out, PublicOutcome outcome)
            throws XMLStreamException {
        out.writeStartElement("entry");
        text(out, "id", outcome.address());
        text(out, "title", (outcome.draft() ? "Draft: " : "") + outcome.title());
        text(out, "updated", day(outcome));
        out.writeStartElement("author");
        text(out, "name", outcome.committee());
        out.writeEndElement();
        link(out, "alternate", outcome.address());
        text(out, "summary", outcome.wording());
        out.writeEndElement();
    }

    private static String day(PublicOutcome outcome) {
        return outcome.meetingDate() + "T00:00:00Z";
    }

    private static void text(XMLStreamWriter out, String name, String text)
            throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String rel, String href)
            throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", href);
    }
}
