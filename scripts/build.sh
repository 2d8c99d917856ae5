# Builds what is not built: jars, extracted layouts, the mailbox, and a cache a process. Sourced by run; the build runs it
# as a script of its own before the tests of the whole, when the jars are made already.

root=${root:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}

stack=$root/local-stack/target/stack
services=(meetings actions notifications)
stack_modules=(event-contracts real-servers eventing web-kit meetings-service actions-service notifications-service local-stack)
small_java=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)

# Whether a stamp is missing, or a source is newer than it.
stale() {
  local stamp=$1
  shift
  [[ -f $stamp ]] || return 0
  local folders=()
  local module
  for module in "$@"; do folders+=("$root/$module"); done
  [[ -n $(find "$root/pom.xml" "${folders[@]}" \( -name target -o -name node_modules -o -name test \) -prune -o -type f -newer "$stamp" -print -quit) ]]
}

progress() { echo "$*" >&2; }

# One line a module; all of Maven's words go to a log, whose errors are shown where it fails.
maven_package() {
  local log=$root/target/run-build.log
  mkdir -p "$root/target"
  (cd "$root" && mvn --batch-mode --no-transfer-progress -Dquick -DskipTests package "$@") 2>&1 | tee "$log" |
    awk '/ Building Resolved ::/ { sub(/.* :: /, ""); sub(/ .*/, ""); print "  building " $0 " ..."; fflush() }' >&2 && return
  progress "It does not build; the whole output is in $log:"
  grep -E '^\[ERROR\]' "$log" | head -20 >&2
  exit 1
}

build_jars() {
  local stamp=$root/local-stack/target/.jars
  all_jars && ! stale "$stamp" "${stack_modules[@]}" && return
  progress "Building what is not built ..."
  mkdir -p "$root/local-stack/target"
  touch "$stamp.begun"
  maven_package -pl meetings-service,actions-service,notifications-service,local-stack -am
  mv "$stamp.begun" "$stamp"
}

# Unpacks a jar beside the libraries that it names, as its cache wants it.
extract() {
  local jar=$1 folder=$2
  [[ -f $folder/.of && $(<"$folder/.of") == "$(digest "$jar")" ]] && return
  rm -rf "$folder"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$folder" >/dev/null
  digest "$jar" >"$folder/.of"
}

digest() { cksum <"$1"; }

jar_of() { find "$root/$1/target" -maxdepth 1 -name "$1-[0-9]*.jar" ! -name '*-clock.jar' ! -name '*-tests.jar' ! -name '*-sources.jar' -print -quit; }

all_jars() {
  local module
  for module in meetings-service actions-service notifications-service local-stack; do
    [[ -n $(jar_of "$module" 2>/dev/null) ]] || return 1
  done
}

build_layouts() {
  mkdir -p "$stack"
  local service
  for service in "${services[@]}"; do
    extract "$(jar_of "$service-service")" "$stack/$service"
  done
  extract "$(jar_of local-stack)" "$stack/local-stack"
  local clock
  clock=$(find "$root/local-stack/target" -maxdepth 1 -name 'local-stack-*-clock.jar' -print -quit)
  cmp -s "$clock" "$stack/clock.jar" || cp "$clock" "$stack/clock.jar"
}

build_mailbox() {
  local mailbox=$root/local-stack/mailbox
  [[ -d $mailbox/node_modules/maildev && ! $mailbox/package-lock.json -nt $mailbox/node_modules ]] && return
  progress "  building the mailbox ..."
  (cd "$mailbox" && npm ci --silent --no-audit --no-fund --omit=dev) >&2
  touch "$mailbox/node_modules"
}

# A cache holds what a process loaded on one run of the whole, so that the next needs a fraction of the time.
build_caches() {
  local wanted
  wanted="$(cat "$stack"/*/.of "$JAVA_HOME/release" | cksum) $(digest "$stack/clock.jar")"
  [[ -f $stack/.caches && $(<"$stack/.caches") == "$wanted" ]] && return
  progress "  making the caches for a quick start: one run on temporary data ..."
  rm -f "$stack"/*/app.aot
  if in_stack "-XX:AOTCacheOutput=$stack/local-stack/app.aot" train >"$stack/train.log" 2>&1; then
    echo "$wanted" >"$stack/.caches"
  else
    progress "  no caches could be made, and it starts without them; see $stack/train.log"
  fi
}

# What "$1" needs to be built: classes, reader, stack.
build_up_to() {
  build_jars
  [[ $1 == reader ]] && { build_layouts; return; }
  build_layouts
  [[ $1 == classes ]] && return
  build_mailbox
  build_caches
}

in_stack() {
  local cache=$1
  shift
  "$JAVA_HOME/bin/java" "${small_java[@]}" -Xmx256m "$cache" -Xlog:disable -Dresolved.root="$root" \
    ${stack_log:+"-Dresolved.stack.log=$stack_log"} -cp "$(jar_in local-stack)" app.resolved.localstack.cli.Stack "$@"
}

stack_java() {
  [[ $1 == start ]] && stack_log=$root/.data/stack.log
  local java=("$JAVA_HOME/bin/java" "${small_java[@]}" -Xmx256m "-XX:AOTCache=$stack/local-stack/app.aot" -Xlog:disable
    "-Dresolved.root=$root" ${stack_log:+"-Dresolved.stack.log=$stack_log"} -cp "$(jar_in local-stack)")
  exec "${java[@]}" app.resolved.localstack.cli.Stack "$@"
}

jar_in() { find "$stack/$1" -maxdepth 1 -name '*.jar' -print -quit; }

reader_path() { jar_in meetings; }

# Who comes while it is being built waits, and finds it built. Where there is no flock, nobody comes meanwhile.
one_at_a_time() {
  mkdir -p "$stack"
  exec 8>"$stack/.lock"
  if command -v flock >/dev/null; then flock 8; fi
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
  set -euo pipefail
  one_at_a_time
  build_layouts
  build_mailbox
  [[ ${RESOLVED_CACHES:-} == none ]] || build_caches
fi
