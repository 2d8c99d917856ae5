# Takes guards away one by one and demands that their tests fail by an assertion. Sourced by test.

guard_rows() { sed 's/ *| */|/g; s/^ *//; s/ *$//' guards.txt | grep -v '^#' | grep '|'; }

# Arguments: the faults to look at; none for all.
take_guards_away() {
  local wanted=" $* " fault module test guard instead code said held=0 broken=0
  while IFS='|' read -r fault module test guard instead <&8; do
    [[ $wanted == "  " || $wanted == *" $fault "* ]] || continue
    code=0
    said=$(run_guarded "$module" "$test") || code=$?
    if ((code != 0)); then
      report "$fault" "$test" "with its guard in place: $said"
      ((broken += 1))
      continue
    fi
    code=0
    said=$(run_guarded "$module" "$test" -Dguard.off="$guard=$instead" -Dresolved.cap=PT60S) || code=$?
    report "$fault" "$test" "without ${guard##*.}: $said"
    if ((code == 1)); then ((held += 1)); else ((broken += 1)); fi
  done 8< <(guard_rows)
  echo "Guards on $RESOLVED_TEST_DESCRIPTION"
  echo "$held passed, $broken failed, 0 skipped"
  exit $((broken > 0 || held == 0))
}

# The line that the test ends with; the exit code is that of app.resolved.testkit.guards.GuardedRun.
run_guarded() {
  local module=$1 test=$2 code=0
  shift 2
  (
    cd "$module"
    timeout 600 java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m -XX:+EnableDynamicAgentLoading \
      --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "$@" \
      -cp "target/test-classes:target/classes:$(<target/test-classpath)" \
      app.resolved.testkit.guards.GuardedRun "$test" 9>&- 2>>../target/guards.log
  ) >target/guard.out || code=$?
  cat target/guard.out >>target/guards.log
  grep -aE '^(green|red: |broken: |nothing)' target/guard.out | tail -1 || echo "broken: no answer in ten minutes"
  return $code
}

report() { printf '%-3s %s\n      %s\n' "$1" "${2##*.}" "$3"; }
