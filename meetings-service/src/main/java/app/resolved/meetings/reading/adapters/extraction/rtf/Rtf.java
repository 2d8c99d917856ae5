package app.resolved.meetings.reading.adapters.extraction.rtf;

import app.resolved.meetings.reading.domain.document.DocumentText;
import app.resolved.meetings.reading.domain.document.Form;
import app.resolved.meetings.reading.domain.document.Limits;
import app.resolved.meetings.reading.domain.document.Manuscript;
import app.resolved.meetings.reading.domain.document.TableText;
import app.resolved.meetings.reading.domain.document.Unreadable;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Takes the text out of RTF: paragraphs, tables, and the numbers of lists, which RTF carries as
 * text. Embedded objects and pictures are left out.
 */
public final class Rtf {

    private static final Set<String> UNSEEN =
            Set.of(
                    "fonttbl",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "object",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "footnote",
                    "listtable",
                    "listoverridetable",
                    "themedata",
                    "datastore",
                    "latentstyles",
                    "revtbl",
                    "rsidtbl",
                    "generator",
                    "fldinst",
                    "annotation",
                    "xmlnstbl",
                    "atnid",
                    "atnauthor",
                    "bkmkstart",
                    "bkmkend",
                    "nonshppict",
                    "colorschememapping",
                    "pnseclvl",
                    "tc",
                    "xe");

    private record State(boolean unseen, boolean hidden, int afterUnicode) {}

    private final RtfTokens tokens;
    private final Manuscript manuscript = new Manuscript();
    private final Deque<State> outer = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<List<String>>> rows = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private State state = new State(false, false, 1);
    private Charset charset = Charset.forName("windows-1252");
    private boolean inTable;
    private boolean starred;
    private int toSkip;

    private Rtf(byte[] content) {
        this.tokens = new RtfTokens(content);
    }

    public static DocumentText read(byte[] content) {
        return new Rtf(content).read();
    }

    private DocumentText read() {
        for (var kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> state = outer.isEmpty() ? state : outer.pop();
                case BYTE -> character();
                case WORD -> word(tokens.word());
                case END -> {}
            }
        }
        if (!outer.isEmpty()) {
            throw Unreadable.damaged();
        }
        endParagraph();
        endTable();
        return manuscript.finish(Form.RTF);
    }

    private void open() {
        if (outer.size() >= Limits.DEPTH) {
            throw new Unreadable(
                    "nests its parts too deeply", "expected the minutes of one meeting");
        }
        outer.push(state);
        toSkip = 0;
        starred = false;
        Limits.goOn(0);
    }

    private void character() {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        int c = tokens.character();
        add(c < 128 ? String.valueOf((char) c) : new String(new byte[] {(byte) c}, charset));
    }

    private void add(String words) {
        if (!state.unseen() && !state.hidden()) {
            paragraph.append(words);
            Limits.goOn(paragraph.length());
        }
    }

    private void word(String word) {
        switch (word) {
            case "*" -> starred = true;
            case "par", "sect" -> endParagraph();
            case "line" -> add("\n");
            case "page" -> page();
            case "tab" -> add("\t");
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            case "trowd" -> inTable = true;
            case "intbl" -> inTable = true;
            case "pard" -> pard();
            case "u" -> unicode(tokens.number(' '));
            case "uc" -> state = new State(state.unseen(), state.hidden(), tokens.number(1));
            case "v" -> hide(tokens.number(1) != 0);
            case "plain" -> hide(false);
            case "deleted" -> hide(tokens.number(1) != 0);
            case "bin" -> tokens.skip(tokens.number(0));
            case "ansicpg" -> codePage(tokens.number(1252));
            case "emdash" -> add("\u2014");
            case "endash" -> add("\u2013");
            case "lquote", "rquote" -> add("'");
            case "ldblquote", "rdblquote" -> add("\"");
            case "bullet" -> add("\u2022");
            case "~" -> add(" ");
            case "_" -> add("-");
            case "-" -> {}
            default -> destination(word);
        }
    }

    private void destination(String word) {
        boolean known =
                word.equals("listtext")
                        || word.equals("pntext")
                        || word.equals("fldrslt")
                        || word.equals("shptxt")
                        || word.equals("shpinst")
                        || word.equals("shppict");
        if (UNSEEN.contains(word) || starred && !known) {
            state = new State(true, state.hidden(), state.afterUnicode());
        }
        starred = false;
    }

    private void hide(boolean hidden) {
        state = new State(state.unseen(), hidden, state.afterUnicode());
    }

    private void unicode(int number) {
        add(String.valueOf((char) number));
        toSkip = state.afterUnicode();
    }

    private void codePage(int number) {
        String name = "windows-" + number;
        if (Charset.isSupported(name)) {
            charset = Charset.forName(name);
        }
    }

    private void page() {
        endParagraph();
        if (!state.unseen()) {
            manuscript.pageHinted();
        }
    }

    private void pard() {
        if (!state.unseen()) {
            inTable = false;
        }
    }

    private void endParagraph() {
        if (state.unseen()) {
            return;
        }
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        if (inTable) {
            text.lines().filter(line -> !line.isBlank()).map(String::strip).forEach(cell::add);
            return;
        }
        endTable();
        manuscript.paragraph(text);
    }

    private void endCell() {
        inTable = true;
        endParagraph();
        cells.add(cell);
        cell = new ArrayList<>();
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(cells);
            cells = new ArrayList<>();
        }
        inTable = true;
    }

    private void endTable() {
        if (!cell.isEmpty()) {
            cells.add(cell);
            cell = new ArrayList<>();
        }
        endRow();
        inTable = false;
        if (!rows.isEmpty()) {
            TableText.write(List.copyOf(rows), manuscript);
            rows.clear();
        }
    }
}
