#!/usr/bin/env bash
# A wrong gradient fails the job if it shall; that something could not be graded always does.
if [ "$GRADCHECK_EXIT_CODE" = 1 ] && [ "$GRADCHECK_FAIL" != true ]; then
    exit 0
fi
exit "$GRADCHECK_EXIT_CODE"
