package app.resolved.servers;

/** The shell between a child and us. It reads from our pipe, and ends the child when it closes. */
final class WatchScript {

    // A background process of a shell without job control ignores SIGINT, so that Ctrl-C reaches
    // us alone. The traps keep the shell itself alive; a trapped signal is not handed down.
    static final String TEXT =
            """
            log=$1 grace=$2
            shift 2
            trap : INT TERM HUP
            exec 3<&0
            "$@" </dev/null 3<&- >>"$log" 2>&1 &
            child=$!
            echo "$child"
            {
              read -r _ <&3
              kill -CONT "$child"
              kill -TERM "$child"
              left=$((grace * 10))
              while [ "$left" -gt 0 ] && kill -0 "$child"; do
                sleep 0.1
                left=$((left - 1))
              done
              kill -KILL "$child"
            } >/dev/null 2>&1 &
            watcher=$!
            wait "$child"
            code=$?
            while [ "$code" -gt 128 ] && kill -0 "$child" 2>/dev/null; do
              wait "$child"
              code=$?
            done
            kill -KILL "$watcher" 2>/dev/null
            exit "$code"
            """;

    private WatchScript() {}
}
