package app.resolved.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The golden files: one JSON a type, read by the tests of whoever says it and whoever hears it. */
public final class Golden {

    private Golden() {}

    /** All types there are, by their names on the wire. */
    public static List<String> types() {
        return FactTypes.leaves(Fact.class).map(FactTypes::nameOf).sorted().toList();
    }

    /** The bytes as they stand in the file. */
    public static byte[] json(String type) {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + type + ".json")) {
            if (file == null) {
                throw new IllegalStateException("no golden file for " + type);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static <F extends Fact> F fact(Class<F> type) {
        return FactJson.read(json(FactTypes.nameOf(type)), type);
    }
}
