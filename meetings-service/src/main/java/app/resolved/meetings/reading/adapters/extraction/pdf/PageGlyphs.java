package app.resolved.meetings.reading.adapters.extraction.pdf;

import app.resolved.meetings.reading.domain.document.Limits;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Has PDFBox go through a page, and keeps what it draws: glyphs and rules. */
final class PageGlyphs extends PDFTextStripper {

    private static final int MOST_GLYPHS = 60_000;
    private static final int DEEPEST_FORM = 12;

    private final Rules rules = new Rules();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final StreamSizes sizes;
    private int forms;
    private int seen;

    PageGlyphs(StreamSizes sizes) {
        this.sizes = sizes;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
        rules.attach(this);
        output = Writer.nullWriter();
    }

    Page read(PDPage page) throws IOException {
        glyphs.clear();
        bold.clear();
        seen = 0;
        rules.begin(page.getCropBox().getHeight());
        sizes.check(page);
        processPage(page);
        boolean upright = page.getRotation() == 0;
        return Page.of(glyphs, upright ? rules.rules() : List.of(), pictures(page));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++seen > MOST_GLYPHS) {
            return;
        }
        Limits.goOn(0);
        super.processTextPosition(text);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (forms >= DEEPEST_FORM) {
            return;
        }
        sizes.check(form.getCOSObject());
        forms++;
        try {
            super.showForm(form);
        } finally {
            forms--;
        }
    }

    @Override
    protected void writePage() {
        float direction = direction();
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition text : article) {
                if (text.getDir() == direction && text.getUnicode() != null) {
                    glyphs.add(glyph(text));
                }
            }
        }
    }

    /** That of most of the text: what stands across it is a stamp in the margin. */
    private float direction() {
        Map<Float, Integer> counts = new HashMap<>();
        charactersByArticle.forEach(
                article -> article.forEach(text -> counts.merge(text.getDir(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private Glyph glyph(TextPosition text) {
        return new Glyph(
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                Math.max(4, text.getFontSizeInPt()),
                text.getUnicode(),
                bold.computeIfAbsent(text.getFont(), PageGlyphs::isBold));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy).*");
    }

    private static boolean pictures(PDPage page) {
        var resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }
}
