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
        return Stream.of(BAR, SEMICOLON, DASH)
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
