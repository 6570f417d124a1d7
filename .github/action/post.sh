#!/usr/bin/env bash
# One comment on the pull request. Only a mistake in the workflow fails the job: the results stand in the job summary, too.
set -euo pipefail
source "$GITHUB_ACTION_PATH/.github/action/gradcheck.sh"

[ -f "$GRADCHECK_RESULTS/results.json" ] || exit 0
case "$GRADCHECK_COMMENT" in
    submission) what=() ;;
    class) what=(--class) ;;
    *)
        echo "::error title=GradCheck::The input 'comment' is 'submission', 'class' or 'none'."
        exit 2
        ;;
esac
[ -z "$GRADCHECK_SUBMISSION" ] || what+=(--submission "$GRADCHECK_SUBMISSION")

code=0
gradcheck post github "$GRADCHECK_RESULTS" --name "$GRADCHECK_COMMENT_NAME" --hint "$GRADCHECK_HINT" ${what[@]+"${what[@]}"} || code=$?
case "$code" in
    3) echo "::warning title=GradCheck::The comment is not posted, because GitHub did not take it; the job summary has the results." ;;
    4) echo "::notice title=GradCheck::There is no comment, because this run may not write one, as in a pull request from a fork; the job summary has the results." ;;
    *) exit "$code" ;;
esac
