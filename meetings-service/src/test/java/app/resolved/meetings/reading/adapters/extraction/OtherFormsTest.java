package app.resolved.meetings.reading.adapters.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherFormsTest {

    @Test
    void countsOutTheListsOfAnOpenDocument() {
        byte[] odt =
                Zips.odt(
                        """
                        <text:list-style style:name="L1">
                          <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="46"/>
                          <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
                        </text:list-style>\
                        """,
                        """
                        <text:list text:style-name="L1"><text:list-item><text:p>Ponds</text:p>
                          <text:list><text:list-item><text:p>noted; and</text:p></text:list-item>
                          <text:list-item><text:p>deferred.</text:p><text:p>More of it.</text:p></text:list-item></text:list>
                        </text:list-item></text:list>
                        <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Paths</text:p></text:list-item></text:list>\
                        """);

        assertThat(lines(odt))
                .containsExactly(
                        "46. Ponds", "(a) noted; and", "(b) deferred.", "More of it.", "47. Paths");
    }

    @Test
    void readsTablesOfAnOpenDocumentAndLeavesOutNotesAndDeletions() {
        byte[] odt =
                Zips.odt(
                        """
                        <text:tracked-changes><text:p>taken out</text:p></text:tracked-changes>
                        <text:p>Agreed<text:note><text:p>a note</text:p></text:note>:<text:s text:c="2"/>yes</text:p>
                        <table:table><table:table-row>
                          <table:table-cell><text:p>Action</text:p></table:table-cell>
                          <table:table-cell><text:p>Owner</text:p></table:table-cell></table:table-row>
                        <table:table-row><table:table-cell><text:p>Write</text:p></table:table-cell>
                          <table:table-cell><text:p>Clerk</text:p></table:table-cell></table:table-row></table:table>\
                        """);

        assertThat(lines(odt))
                .containsExactly("Agreed:  yes", "| Action | Owner |", "| Write | Clerk |");
    }

    @Test
    void readsRtfWithItsNumbersTablesAndSigns() {
        byte[] rtf =
                ascii(
                        """
                        {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title Secret}}
                        {\\header Running head\\par}
                        {\\listtext 46.\\tab}Ponds \\endash  caf\\'e9 \\u8211?\\par
                        {\\*\\unknown left out}{\\v hidden}It was agreed.\\par
                        \\trowd\\intbl Action\\cell Owner\\cell\\row
                        \\trowd\\intbl Write\\cell Clerk\\cell\\row\\pard
                        Closed.\\par}\
                        """);

        assertThat(lines(rtf))
                .containsExactly(
                        "46. Ponds \u2013 caf\u00e9 \u2013",
                        "It was agreed.",
                        "| Action | Owner |",
                        "| Write | Clerk |",
                        "Closed.");
    }

    @Test
    void readsAWebPageAsItIsShownAndNothingElse() {
        byte[] html =
                utf8(
                        """
                        <!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>
                        <nav>Menu</nav><script>document.write("evil")</script>
                        <h2>46. Ponds</h2><p>It was <b>agreed</b><br>to wait.</p>
                        <ol type="a" start="2"><li>write<li>report</ol>
                        <p style="display: none">hidden</p><img src="http://tracker.invalid/x.png" alt="picture">
                        <table><tr><th>Action<th>Owner<tr><td>Write<td>Clerk</table>
                        </body></html>\
                        """);

        assertThat(lines(html))
                .containsExactly(
                        "46. Ponds",
                        "It was agreed",
                        "to wait.",
                        "(b) write",
                        "(c) report",
                        "| Action | Owner |",
                        "| Write | Clerk |");
    }

    @Test
    void readsATextThatATagWasLeftInByItsLines() {
        byte[] text =
                ascii(
                        """
                        <h1 class="head">Minutes of the Parish Council</h1>
                        Present: Cllr Ash.
                        1. Paths: Clerk to report the stile.
                        """);

        assertThat(lines(text)).contains("Present: Cllr Ash.");
    }

    @Test
    void partsTheParagraphsOfNotesThatATableWasLeftIn() {
        byte[] text =
                ascii(
                        """
                        Lamps - the Clerk will ring the county

                        ### Paths

                        The stile is broken

                        <table>
                        <tr>
                        <td>Action</td>
                        <td>Who</td>
                        </tr>
                        <tr>
                        <td>Mend the stile</td>
                        <td>Cllr Ash</td>
                        </tr>
                        </table>
                        """);

        assertThat(lines(text))
                .containsExactly(
                        "Lamps - the Clerk will ring the county",
                        "### Paths",
                        "The stile is broken",
                        "| Action | Who |",
                        "| Mend the stile | Cllr Ash |");
    }

    @Test
    void readsAWebPageInTheEncodingThatItIsIn() {
        String page = "<html><body><p>Café committee – agreed</p></body></html>";

        assertThat(Extracting.text(page.getBytes(Charset.forName("windows-1252"))))
                .contains("Café committee –");
        assertThat(Extracting.text(utf8(page))).contains("Café committee –");
    }

    @Test
    void mendsWhatTypeSettingDidToAText() {
        assertThat(Extracting.text(utf8("The o\uFB03cer con\u00ADfirmed the bene\uFB01ts.")))
                .isEqualTo("The officer confirmed the benefits.");
    }

    private static List<String> lines(byte[] document) {
        return Extracting.text(document).lines().filter(line -> !line.isBlank()).toList();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
