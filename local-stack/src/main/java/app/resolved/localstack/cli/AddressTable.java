package app.resolved.localstack.cli;

import app.resolved.localstack.council.Council;
import app.resolved.localstack.http.Addresses;

/** Where everything is, and who can sign in. */
final class AddressTable {
    private AddressTable() {}

    static String of(Addresses at, Council council) {
        var table = new StringBuilder("\n");
        line(table, "Today, actions, directory", at.actions());
        line(table, "Meetings and minutes", at.meetings() + "/meetings");
        line(table, "Deliveries and the ladder", at.notifications() + "/deliveries");
        line(table, "Mailbox", at.mailbox());
        line(table, "Clock (or ./run clock +1d)", at.identity() + "/clock");
        table.append("\nSign in as any of these, with the password ")
                .append(council.password())
                .append(":\n");
        council.people().forEach(person -> line(table, person.email(), person.does()));
        return table.toString();
    }

    private static void line(StringBuilder table, String left, String right) {
        table.append("  %-40s %s%n".formatted(left, right));
    }
}
