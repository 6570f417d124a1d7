# For the other scripts: the program that the action has built.
gradcheck() {
    dotnet "$GITHUB_ACTION_PATH/Harness/bin/${GRADCHECK_CONFIGURATION:-Release}/net10.0/gradcheck.dll" "$@"
}
