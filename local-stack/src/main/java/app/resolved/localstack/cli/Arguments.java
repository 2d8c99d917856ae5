package app.resolved.localstack.cli;

import app.resolved.localstack.stack.StackFailed;
import app.resolved.localstack.stack.StackPorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A command's words: "--fresh" is a flag, "--port-base 8000" an option, the rest stand alone. */
record Arguments(Set<String> flags, Map<String, String> options, List<String> words) {
    private static final Set<String> FLAGS = Set.of("--fresh", "--json");
    private static final Set<String> OPTIONS = Set.of("--port-base");

    static Arguments of(List<String> arguments) {
        var read = new Arguments(new HashSet<>(), new HashMap<>(), new ArrayList<>());
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (FLAGS.contains(word)) {
                read.flags.add(word);
            } else if (OPTIONS.contains(word)) {
                read.options.put(word, rest.hasNext() ? rest.next() : "");
            } else if (word.startsWith("--")) {
                throw new StackFailed("No such option: " + word + ". Say --help.");
            } else {
                read.words.add(word);
            }
        }
        return read;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    int portBase() {
        var given = options.getOrDefault("--port-base", Integer.toString(StackPorts.USUAL_BASE));
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new StackFailed("--port-base wants a number such as 8000, not '" + given + "'.");
        }
    }
}
