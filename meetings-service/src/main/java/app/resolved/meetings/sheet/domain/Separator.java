package app.resolved.meetings.sheet.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between the cells of a pasted list. */
enum Separator {
    TAB {
        @Override
        List<String> cells(String line) {
            return Quoted.cells(line, '\t');
        }
    },
    BAR {
        @Override
        List<String> cells(String line) {
            return Quoted.cells(OUTER_BARS.matcher(line).replaceAll(""), '|');
        }
    },
    /** Behind a name at the beginning; a time may stand behind a dash or a semicolon. */
    COLON {
        @Override
        List<String> cells(String line) {
            var named = NAMED.matcher(unlisted(line));
            return named.matches() && Looks.likeWho(named.group(1))
                    ? Stream.concat(
                                    Stream.of(named.group(1)),
                                    Stream.of(BEHIND_A_COLON.split(named.group(2))))
                            .map(String::strip)
                            .toList()
                    : NONE.cells(line);
        }
    },
    SEMICOLON {
        @Override
        List<String> cells(String line) {
            return Quoted.cells(unlisted(line), ';');
        }
    },
    DASH {
        @Override
        List<String> cells(String line) {
            return Stream.of(BETWEEN_DASHES.split(unlisted(line))).map(String::strip).toList();
        }
    },
    COMMA {
        @Override
        List<String> cells(String line) {
            return Quoted.cells(unlisted(line), ',');
        }
    },
    NONE {
        @Override
        List<String> cells(String line) {
            return List.of(unlisted(line).strip());
        }
    };

    private static final Pattern OUTER_BARS = Pattern.compile("^\\s*\\||\\|\\s*$");
    private static final Pattern BETWEEN_DASHES = Pattern.compile("\\s+(?:-{1,2}|[–—])\\s+");
    private static final Pattern BEHIND_A_COLON =
            Pattern.compile("\\s*;\\s*|" + BETWEEN_DASHES.pattern());
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\s*(?!(?i:actions?|agreed|resolved|noted?|requested|item|minute|due)\\b)"
                            + "([^:;]{1,80}):\\s+(\\S.*)",
                    Pattern.DOTALL);
    private static final Pattern LISTED =
            Pattern.compile("^\\s*(?:[-–•·▪*‣◦]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s+");
    private static final int OF_A_ROW = 3;

    abstract List<String> cells(String line);

    /** The first that fits the list as a whole; a comma only where it plainly makes rows. */
    static Separator of(List<PastedLine> lines) {
        var texts = lines.stream().filter(line -> !line.unclosed()).map(PastedLine::text).toList();
        if (texts.stream().anyMatch(text -> text.indexOf('\t') >= 0)) {
            return TAB;
        }
        return Stream.of(BAR, COLON, SEMICOLON, DASH)
                .filter(each -> each.mostHave(2, texts))
                .findFirst()
                .orElse(COMMA.plainlyMakesRows(texts) ? COMMA : NONE);
    }

    private boolean plainlyMakesRows(List<String> texts) {
        long rows = texts.stream().filter(text -> cells(text).size() == OF_A_ROW).count();
        return rows * 2 > texts.size()
                || (mostHave(2, texts)
                        && texts.stream().allMatch(text -> Looks.likeWho(cells(text).getFirst())));
    }

    private boolean mostHave(int least, List<String> texts) {
        return texts.stream().filter(text -> cells(text).size() >= least).count() * 2
                > texts.size();
    }

    private static String unlisted(String line) {
        return LISTED.matcher(line).replaceFirst("");
    }
}
