package app.resolved.meetings.reading.domain.scoring;

import java.util.Arrays;

/**
 * Gives each row at most one column and each column at most one row, so that the sum of what the
 * pairs are worth is the greatest (the Hungarian method, in rows times columns squared).
 */
final class Assignment {

    private static final int NONE = -1;

    private final double[][] worth;
    private final int rows;
    private final int real;
    private final int columns;
    private final double[] ofRow;
    private final double[] ofColumn;
    private final int[] owner;
    private final int[] way;

    private Assignment(double[][] worth) {
        this.worth = worth;
        rows = worth.length;
        real = rows == 0 ? 0 : worth[0].length;
        columns = real + rows;
        ofRow = new double[rows + 1];
        ofColumn = new double[columns + 1];
        owner = new int[columns + 1];
        way = new int[columns + 1];
    }

    /**
     * Solves it.
     *
     * @param worth of each pair of row and column; 0 where they do not belong together
     * @return for each row its column, or -1
     */
    static int[] best(double[][] worth) {
        return new Assignment(worth).solve();
    }

    private int[] solve() {
        for (int row = 1; row <= rows; row++) {
            settle(row);
        }
        int[] chosen = new int[rows];
        Arrays.fill(chosen, NONE);
        for (int column = 1; column <= real; column++) {
            int row = owner[column];
            if (row > 0 && worth[row - 1][column - 1] > 0) {
                chosen[row - 1] = column - 1;
            }
        }
        return chosen;
    }

    private void settle(int row) {
        owner[0] = row;
        double[] least = new double[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[columns + 1];
        int column = 0;
        do {
            used[column] = true;
            column = nextAfter(column, least, used);
        } while (owner[column] != 0);
        while (column != 0) {
            owner[column] = owner[way[column]];
            column = way[column];
        }
    }

    private int nextAfter(int column, double[] least, boolean[] used) {
        int following = 0;
        for (int other = 1; other <= columns; other++) {
            if (!used[other]) {
                double reduced =
                        cost(owner[column], other) - ofRow[owner[column]] - ofColumn[other];
                if (reduced < least[other]) {
                    least[other] = reduced;
                    way[other] = column;
                }
                if (following == 0 || least[other] < least[following]) {
                    following = other;
                }
            }
        }
        shift(least[following], least, used);
        return following;
    }

    private void shift(double by, double[] least, boolean[] used) {
        for (int other = 0; other <= columns; other++) {
            if (used[other]) {
                ofRow[owner[other]] += by;
                ofColumn[other] -= by;
            } else {
                least[other] -= by;
            }
        }
    }

    private double cost(int row, int column) {
        return column > real ? 0 : -worth[row - 1][column - 1];
    }
}
