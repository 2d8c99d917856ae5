# One Kafka and one MongoDB for a whole run. Sourced by test.

# Writes each module's test class path to its target/test-classpath.
build_test_classpaths() {
  mkdir -p target
  mvn --batch-mode --no-transfer-progress --quiet "$@" test-compile \
    dependency:build-classpath -Dmdep.outputFile=target/test-classpath >target/build.log 2>&1 ||
    { tail -60 target/build.log >&2; echo "It does not build; the whole output is in target/build.log." >&2; exit 1; }
}

classpath_of() { echo "$1/target/test-classes:$1/target/classes:$(<"$1/target/test-classpath")"; }

# They end when our end of the pipe closes, even if this shell is killed.
start_servers() {
  let_testcontainers_reach_the_engine
  local folder
  folder=$(mktemp -d)
  mkfifo "$folder/hold"
  java -cp "$(classpath_of test-kit)" app.resolved.testkit.ServersForARun \
    <"$folder/hold" >"$folder/servers" 2>target/servers.log &
  local servers=$!
  exec 9>"$folder/hold"
  until grep -qx ready "$folder/servers"; do
    kill -0 "$servers" 2>/dev/null || { tail -30 target/servers.log >&2; echo "The servers did not start." >&2; exit 1; }
    sleep 0.2
  done
  set -a
  eval "$(sed -n "s/^\([A-Z_]*\)=\(.*\)$/\1='\2'/p" "$folder/servers")"
  set +a
  rm -r "$folder"
  echo "On $RESOLVED_TEST_DESCRIPTION"
  refuse_local_processes_in_ci
}

# Ryuk is not needed: what we start ends with us. Inside of a machine that is itself a container,
# Testcontainers must be told that the engine is here.
let_testcontainers_reach_the_engine() {
  export TESTCONTAINERS_RYUK_DISABLED=${TESTCONTAINERS_RYUK_DISABLED:-true}
  if [[ -z ${TESTCONTAINERS_HOST_OVERRIDE:-} && -e /.dockerenv ]] && docker_answers &&
    [[ $(docker info --format '{{.Name}}') == "$(hostname)" ]]; then
    export TESTCONTAINERS_HOST_OVERRIDE=localhost
  fi
}

refuse_local_processes_in_ci() {
  if [[ -n ${CI:-} && -x ../shared/tools/containers && $RESOLVED_TEST_SERVERS != containers ]]; then
    echo "In CI the servers must be containers: run ../shared/tools/containers first." >&2
    exit 1
  fi
}
