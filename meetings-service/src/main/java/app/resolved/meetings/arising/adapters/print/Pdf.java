package app.resolved.meetings.arising.adapters.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.w3c.dom.Document;

/**
 * Makes a page into a PDF for paper: tagged (PDF/UA), with its typeface in it. Nothing is fetched
 * for it, from anywhere.
 */
final class Pdf {

    /** Comes with the library that writes PDF. */
    private static final String TYPEFACE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String NOWHERE = "about:blank";
    private static final int REGULAR = 400;
    private final String style;

    /**
     * @param stylesheet on the class path
     */
    Pdf(String stylesheet) {
        try (var resource = open(Pdf.class, stylesheet)) {
            this.style = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] of(String html) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(
                            () -> open(PDDocument.class, TYPEFACE),
                            "Liberation Sans",
                            REGULAR,
                            FontStyle.NORMAL,
                            true)
                    .useExternalResourceAccessControl(
                            (_, _) -> false,
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (_, _) -> false,
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withProducer("Resolved")
                    .withW3cDocument(styled(html), NOWHERE)
                    .toStream(bytes)
                    .run();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private Document styled(String html) {
        var page = Jsoup.parse(html);
        page.head().appendElement("style").appendChild(new DataNode(style));
        return new W3CDom().fromJsoup(page);
    }

    private static InputStream open(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResourceAsStream(name), name);
    }
}
