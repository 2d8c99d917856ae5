# Runs Maven with a line a module, and sums up what the tests said. Sourced by test.

maven_code=0
format_code=0

check_format() {
  mvn --batch-mode --no-transfer-progress --quiet --fail-at-end spotless:check >target/format.log 2>&1 && return
  grep -hE '^\[ERROR\]     [a-z]' target/format.log | sort -u
  return 1
}

# Everything compiled with all checks and packed, and each module's test class path in its target/test-classpath. What
# does not build ends the run.
maven_build() {
  maven package -T 2 -DskipTests -Dspotless.check.skip=true dependency:build-classpath -Dmdep.outputFile=target/test-classpath
  ((maven_code == 0)) || closing_lines
}

maven() {
  local code=0
  mkdir -p target
  mvn --batch-mode --no-transfer-progress --fail-at-end -Dmaven.test.failure.ignore=true "$@" 9>&- 2>&1 | tee target/test.log | progress || code=$?
  maven_code=$code
}

progress() {
  awk '/ Building Resolved/ { sub(/.* Building /, ""); sub(/ +\[.*| 0\..*/, ""); print "... " $0; fflush() }
    /^\[ERROR\]/ && ++errors <= 60 { print; fflush() }'
}

modules() { sed -n 's/.*<module>\(.*\)<\/module>.*/\1/p' pom.xml; }

forget_results() { rm -rf ./*/target/surefire-reports ./*/target/failsafe-reports; }

# Tests, failed, skipped and seconds of the reports of a module.
sum_of() {
  cat "$1"/target/surefire-reports/TEST-*.xml "$1"/target/failsafe-reports/TEST-*.xml 2>/dev/null |
    awk 'function value(name) { return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
      /<testsuite / { tests += value("tests"); failed += value("errors") + value("failures"); skipped += value("skipped"); time += value("time") }
      END { printf "%d %d %d %d\n", tests, failed, skipped, time }'
}

# A line a module, and the last one for all. Ends the command.
closing_lines() {
  local module tests failed skipped seconds all_passed=0 all_failed=0 all_skipped=0
  for module in $(modules); do
    read -r tests failed skipped seconds < <(sum_of "$module")
    printf '%-22s %4d passed, %d failed, %d skipped, %d s\n' \
      "$module" $((tests - failed - skipped)) "$failed" "$skipped" "$seconds"
    ((all_passed += tests - failed - skipped, all_failed += failed, all_skipped += skipped)) || true
  done
  ((all_passed += fuzz_passed, all_failed += fuzz_failed)) || true
  [[ -z ${RESOLVED_TEST_DESCRIPTION:-} ]] || echo "They ran on $RESOLVED_TEST_DESCRIPTION"
  ((format_code == 0)) || echo "The format is not as it should be: mvn spotless:apply"
  ((maven_code == 0)) || echo "The build failed; the whole output is in target/test.log"
  echo "$all_passed passed, $all_failed failed, $all_skipped skipped"
  exit $((maven_code != 0 || format_code != 0 || all_failed > 0))
}

# A line a module that has a domain, from PIT's own summary.
mutations_killed() {
  awk '/ Building Resolved ::/ { module = $5 }
    /^>> Generated/ { last[module] = substr($0, 4) }
    END { for (module in last) printf "%-22s %s\n", module, last[module] }' target/test.log
}
