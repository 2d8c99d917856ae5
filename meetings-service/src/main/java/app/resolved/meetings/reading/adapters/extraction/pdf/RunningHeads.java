package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Takes away what stands on every page: heads, feet, page numbers. A line does where its
 * neighbouring pages have the same, numbers apart, at the same height.
 */
final class RunningHeads {

    private static final int NEIGHBOURS = 2;
    private static final int OUTER_LINES = 3;
    private static final float SAME_HEIGHT = 4;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)\\W{0,3}(?:page\\s*)?\\d{1,5}(?:\\s*(?:of|/)\\s*\\d{1,5})?\\W{0,3}|page"
                            + " [ivxl]+|[ivxl]{1,5}");
    private static final Pattern NUMBERS = Pattern.compile("\\d+|\\s+");

    private record Head(String words, float y) {}

    private record Waiting(Page page, Set<Head> outer) {}

    private final Deque<Waiting> window = new ArrayDeque<>();
    private final List<Waiting> passed = new ArrayList<>();
    private final Consumer<Page> next;
    private boolean first = true;

    RunningHeads(Consumer<Page> next) {
        this.next = next;
    }

    void add(Page page) {
        window.add(new Waiting(page, heads(page)));
        if (window.size() > NEIGHBOURS) {
            pass();
        }
    }

    void finish() {
        while (!window.isEmpty()) {
            pass();
        }
    }

    private void pass() {
        Waiting page = window.removeFirst();
        List<Waiting> neighbours = new ArrayList<>(passed);
        neighbours.addAll(window);
        next.accept(without(page, neighbours));
        passed.add(page);
        if (passed.size() > NEIGHBOURS) {
            passed.removeFirst();
        }
        first = false;
    }

    private Page without(Waiting page, List<Waiting> neighbours) {
        Set<Page.Piece> gone = new HashSet<>();
        List<Page.Piece> pieces = page.page().pieces();
        for (Page.Piece piece : outer(page.page())) {
            boolean edge = piece == pieces.getFirst() || piece == pieces.getLast();
            if (edge && isPageNumber(piece) || repeats(piece, neighbours) && !names(piece)) {
                gone.add(piece);
            }
        }
        List<Page.Piece> left = pieces.stream().filter(piece -> !gone.contains(piece)).toList();
        return new Page(left, page.page().pictures());
    }

    /** The head of the first page may be the only place that names the body. */
    private boolean names(Page.Piece piece) {
        return first
                && !isPageNumber(piece)
                && words(piece).chars().anyMatch(Character::isLetter)
                && piece.y() < 200;
    }

    private static boolean repeats(Page.Piece piece, List<Waiting> neighbours) {
        long same =
                neighbours.stream()
                        .filter(each -> each.outer().stream().anyMatch(head -> isSame(head, piece)))
                        .count();
        return same >= Math.min(2, neighbours.size()) && same > 0;
    }

    private static boolean isSame(Head head, Page.Piece piece) {
        return Math.abs(head.y() - piece.y()) < SAME_HEIGHT && head.words().equals(words(piece));
    }

    private static boolean isPageNumber(Page.Piece piece) {
        return piece instanceof Page.TextLine(PageLine line)
                && PAGE_NUMBER.matcher(line.text().strip()).matches();
    }

    private static Set<Head> heads(Page page) {
        Set<Head> heads = new HashSet<>();
        outer(page).forEach(piece -> heads.add(new Head(words(piece), piece.y())));
        return heads;
    }

    private static List<Page.Piece> outer(Page page) {
        List<Page.Piece> pieces = page.pieces();
        int size = pieces.size();
        List<Page.Piece> outer = new ArrayList<>(pieces.subList(0, Math.min(OUTER_LINES, size)));
        outer.addAll(pieces.subList(Math.max(outer.size(), size - OUTER_LINES), size));
        return outer;
    }

    private static String words(Page.Piece piece) {
        return switch (piece) {
            case Page.TextLine(PageLine line) -> NUMBERS.matcher(line.text()).replaceAll("#");
            case Page.Table _ -> "";
        };
    }
}
