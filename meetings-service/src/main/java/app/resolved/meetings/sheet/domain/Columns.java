package app.resolved.meetings.sheet.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each column of a pasted list holds: as its heading says, or as its cells look, one answer
 * for the whole list.
 *
 * @param heading the first line names the columns
 */
record Columns(List<Role> roles, boolean heading) {

    enum Role {
        WHO,
        WHAT,
        WHEN,
        /** A running number. */
        NUMBER,
        /** Something that a row does not hold, such as a status. */
        OTHER
    }

    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,4}[.)]?");
    private static final List<List<Role>> ORDERS =
            List.of(
                    List.of(Role.WHO, Role.WHAT, Role.WHEN),
                    List.of(Role.WHAT, Role.WHO, Role.WHEN),
                    List.of(Role.WHAT, Role.WHEN, Role.WHO),
                    List.of(Role.WHO, Role.WHEN, Role.WHAT),
                    List.of(Role.WHEN, Role.WHO, Role.WHAT),
                    List.of(Role.WHEN, Role.WHAT, Role.WHO));

    static Columns of(List<List<String>> lines) {
        if (lines.isEmpty()) {
            return new Columns(ORDERS.getFirst(), false);
        }
        var named = lines.size() > 1 ? Headings.of(lines.getFirst()) : List.<Role>of();
        return named.isEmpty() ? new Columns(guessed(lines), false) : new Columns(named, true);
    }

    RowWords row(List<String> cells) {
        return new RowWords(cell(cells, Role.WHO), cell(cells, Role.WHAT), cell(cells, Role.WHEN));
    }

    /** How many cells have no column. */
    int surplus(List<String> cells) {
        return (int) cells.stream().skip(roles.size()).filter(cell -> !cell.isEmpty()).count();
    }

    /** What heads the columns that no row holds. */
    List<String> leftOut(List<List<String>> lines) {
        return IntStream.range(0, heading ? roles.size() : 0)
                .filter(at -> roles.get(at) == Role.OTHER)
                .mapToObj(at -> lines.getFirst().get(at))
                .toList();
    }

    private String cell(List<String> cells, Role role) {
        int at = roles.indexOf(role);
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private static List<Role> guessed(List<List<String>> lines) {
        boolean numbered =
                lines.stream().allMatch(cells -> cells.size() > 1 && isNumber(cells.getFirst()));
        var rest =
                numbered
                        ? lines.stream().map(cells -> cells.subList(1, cells.size())).toList()
                        : lines;
        int widest =
                Math.min(rest.stream().mapToInt(List::size).max().orElse(1), ORDERS.size() / 2);
        var best =
                ORDERS.stream()
                        .map(order -> order.subList(0, widest))
                        .filter(order -> order.contains(Role.WHAT))
                        .max(
                                Comparator.comparingInt((List<Role> order) -> fit(order, rest))
                                        .thenComparing(order -> -rank(order)))
                        .orElseThrow();
        return numbered ? Stream.concat(Stream.of(Role.NUMBER), best.stream()).toList() : best;
    }

    /** Of those that fit alike the one that comes first. */
    private static int rank(List<Role> order) {
        return IntStream.range(0, ORDERS.size())
                .filter(at -> ORDERS.get(at).subList(0, order.size()).equals(order))
                .findFirst()
                .orElseThrow();
    }

    private static int fit(List<Role> order, List<List<String>> lines) {
        return IntStream.range(0, order.size())
                .map(at ->
                        (int)
                                lines.stream()
                                        .filter(cells -> at < cells.size())
                                        .filter(cells -> looks(order.get(at)).test(cells.get(at)))
                                        .count())
                .sum();
    }

    private static Predicate<String> looks(Role role) {
        return switch (role) {
            case WHO -> Looks::likeWho;
            case WHAT -> Looks::likeDeed;
            case WHEN -> Looks::likeTime;
            case NUMBER -> Columns::isNumber;
            case OTHER -> _ -> false;
        };
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
