package app.resolved.localstack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Slips in templates that no compiler sees, over the templates of all services. */
class TemplatesTest {

    private static final Pattern TAG =
            Pattern.compile("<[a-z][\\w:]*(\\s+[\\w:.-]+(=\"[^\"]*\")?)+\\s*/?>");
    private static final Pattern LIST = Pattern.compile("<ul.*?</ul>", Pattern.DOTALL);
    private static final Pattern LINKED = Pattern.compile("<li><a[^>]*\\sth:href=\"([^\"]*)\"");
    private static final Pattern TABLE =
            Pattern.compile("resolved-table.*?</table>", Pattern.DOTALL);
    private static final Pattern ROW =
            Pattern.compile("<tr class=\"govuk-table__row\".*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[dh]\\s[^>]*");
    private static final List<String> SERVICES =
            List.of("web-kit", "meetings-service", "actions-service", "notifications-service");

    @Test
    void putNoConditionOnWhatIsReplacedSinceThatGoesFirst() {
        assertThat(tags(".*\\sth:replace=.*")).isNotEmpty();
        assertThat(tags(".*\\sth:replace=.*"))
                .allSatisfy(
                        tag -> assertThat(tag).doesNotContainPattern("\\sth:(if|unless|each)="));
    }

    @Test
    void nameNoBeanWhereAddressesAndArgumentsAreWritten() {
        assertThat(tags(".*\\sth:(href|src|action|replace|insert)=.*")).isNotEmpty();
        assertThat(tags(".*\\sth:(href|src|action|replace|insert)=\"[^\"]*[^\"\\w]@\\w+\\..*"))
                .isEmpty();
    }

    @Test
    void writeNothingUnescaped() {
        assertThat(tags(".*\\sth:utext=.*")).isEmpty();
    }

    @Test
    void haveNoScriptsOrStylesInline() {
        assertThat(tags(".*\\s(style|on[a-z]+)=\".*")).isEmpty();
        assertThat(sources())
                .noneMatch(source -> source.contains("<style") || source.contains("<script>"));
    }

    @Test
    void sendEveryFormWithItsToken() {
        assertThat(tags("<form.*method=\"post\".*")).isNotEmpty();
        assertThat(tags("<form.*method=\"post\".*"))
                .allSatisfy(tag -> assertThat(tag).contains("th:action="));
    }

    @Test
    void listNoAddressTwice() {
        var lists =
                sources().stream()
                        .flatMap(source -> LIST.matcher(source).results().map(MatchResult::group))
                        .map(list -> LINKED.matcher(list).results().map(it -> it.group(1)).toList())
                        .filter(addresses -> addresses.size() > 1)
                        .toList();

        assertThat(lists)
                .isNotEmpty()
                .allSatisfy(addresses -> assertThat(addresses).doesNotHaveDuplicates());
    }

    /** On a telephone a row is a block, where a cell without it would stand without a name. */
    @Test
    void nameTheColumnOfEachCellBehindTheFirst() {
        var cells =
                sources().stream()
                        .flatMap(source -> TABLE.matcher(source).results().map(MatchResult::group))
                        .flatMap(table -> ROW.matcher(table).results().map(MatchResult::group))
                        .filter(row -> !row.contains("scope=\"col\""))
                        .flatMap(row -> CELL.matcher(row).results().skip(1))
                        .map(MatchResult::group)
                        .toList();

        assertThat(cells)
                .hasSizeGreaterThan(40)
                .allSatisfy(cell -> assertThat(cell).contains("data-label="));
    }

    private static List<String> tags(String like) {
        var wanted = Pattern.compile(like, Pattern.DOTALL);
        return sources().stream()
                .flatMap(source -> TAG.matcher(source).results().map(MatchResult::group))
                .filter(tag -> wanted.matcher(tag).matches())
                .toList();
    }

    private static List<String> sources() {
        return SERVICES.stream()
                .flatMap(TemplatesTest::templates)
                .map(TemplatesTest::read)
                .toList();
    }

    /**
     * Pages alone: what is written into mails is styled in place, since mail readers know no other
     * way.
     */
    private static Stream<Path> templates(String module) {
        var folder = Path.of("..", module, "src", "main", "resources", "templates");
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.toString().contains("/mail/"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
