#!/usr/bin/env bash
# The job summary, and annotations on lines of the repository.
set -euo pipefail
source "$GITHUB_ACTION_PATH/.github/action/gradcheck.sh"

# Without results the command was wrong, and has said so.
[ -f "$GRADCHECK_RESULTS/results.json" ] || exit 0
gradcheck report "$GRADCHECK_RESULTS" --format markdown
cat "$GRADCHECK_RESULTS/summary.md" >> "$GITHUB_STEP_SUMMARY"

# GitHub reads the names of files from the root of the repository.
absolute() { case "$1" in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac }
folder=$(absolute "$GRADCHECK_FOLDER")
results=$(absolute "$GRADCHECK_RESULTS")
cd "$GRADCHECK_CHECKOUT"
gradcheck report "$results" --format annotations --source-root "$folder"
