package app.resolved.meetings.arising.adapters.print;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Matters arising on A4, for the agenda. */
@Component
public class MattersPdf {

    private final ITemplateEngine templates;
    private final Pdf pdf = new Pdf("/printing/matters.css");

    MattersPdf(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param shown what the page shows, by the names that it has there
     */
    public byte[] of(Map<String, Object> shown) {
        return pdf.of(templates.process("arising/printed", new Context(Locale.UK, shown)));
    }
}
