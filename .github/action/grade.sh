#!/usr/bin/env bash
# Grades, and hands the exit code on: reports come first, whatever it is.
set -euo pipefail
source "$GITHUB_ACTION_PATH/.github/action/gradcheck.sh"

options=()
read -r -d '' -a options <<< "$GRADCHECK_OPTIONS" || true
# A token is near, in this job: no submission runs beside it unfenced unless somebody says so.
if [ "$RUNNER_OS" = Linux ] && [[ " ${options[*]-} " != *" --isolation"* ]]; then
    options+=(--isolation bubblewrap)
fi

# A line that shows a student's text is no command to the runner. Both streams in one: the runner reads two in any order.
mute=$(od -A n -t x1 -N 16 /dev/urandom | tr -d ' \n')
code=0
echo "::stop-commands::$mute"
gradcheck grade "$GRADCHECK_FOLDER" --out "$GRADCHECK_RESULTS" ${options[@]+"${options[@]}"} 2>&1 || code=$?
echo
echo "::$mute::"
echo "exit-code=$code" >> "$GITHUB_OUTPUT"
