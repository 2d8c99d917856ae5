# Fuzzes what reads other people's documents, one target a process, as Jazzer wants it. Sourced by test.

fuzz_targets=(pdf docx odt rtf html structure)
fuzz_passed=0
fuzz_failed=0

# Arguments: the seconds for each target, and the targets. What makes one fail is kept beside its log.
fuzz_each() {
  local seconds=$1 target folder classes
  shift
  folder=$PWD/meetings-service/target/fuzzing
  classes=$PWD/meetings-service/target/test-classes:$PWD/meetings-service/target/classes:$(<meetings-service/target/test-classpath)
  mkdir -p "$folder"
  for target in "$@"; do
    if (cd "$folder" && fuzz_one "$target" "$seconds" "$classes") >"$folder/$target.log" 2>&1 9>&-; then
      echo "fuzzed $target: $(sed -n 's/^Done \([0-9]* runs\).*/\1/p' "$folder/$target.log" | tail -1)"
    else
      grep -aE -A12 'Java Exception|ERROR|Exception in' "$folder/$target.log" | head -30 >&2 || true
      echo "fuzzed $target: failed; the whole output is in ${folder#"$PWD"/}/$target.log"
    fi
  done
}

# Ten minutes above what it was given are a cap against hanging. A short run goes the same way each time, so that what it
# finds is found again; a long one goes where none has been.
fuzz_one() {
  local seed=()
  (($2 >= 60)) || seed=(-seed=1)
  timeout $(($2 + 600)) java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m -XX:+EnableDynamicAgentLoading \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "$3" \
    com.code_intelligence.jazzer.Jazzer --instrumentation_includes='app.resolved.meetings.reading.**' \
    --target_class=app.resolved.meetings.reading.adapters.extraction.ReadersFuzzTest --target_method="$1" \
    -max_total_time="$2" "${seed[@]}"
}

# Arguments: what fuzz_each said, and how many targets it was given. Of which nothing is said has not passed.
count_fuzzed() {
  fuzz_passed=$(grep -c '^fuzzed .* runs$' "$1" || true)
  fuzz_failed=$(($2 - fuzz_passed))
}
