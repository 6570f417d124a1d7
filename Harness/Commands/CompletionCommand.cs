using System.CommandLine;

namespace GradCheck.Commands;

/// <summary>
/// <c>completion SHELL</c>: a script that lets the shell ask this program what may come next (System.CommandLine's <c>[suggest]</c> directive),
/// so that nobody has to install and register dotnet-suggest.
/// </summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        // No space after a folder, files where the program has nothing to say, and options only where a word of them is begun: they would stand before
        // the folder that is looked for.
        ["bash"] = """
            _gradcheck() {
              local word="${COMP_WORDS[COMP_CWORD]}" line
              COMPREPLY=()
              while IFS= read -r line; do
                [[ $line == "$word"* && ( -n $word || $line != [-/]* ) ]] && COMPREPLY+=("$line")
              done < <("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
            }
            complete -o bashdefault -o default -F _gradcheck gradcheck

            """,
        ["zsh"] = """
            #compdef gradcheck
            _gradcheck() {
              local -a found
              found=("${(@f)$("${words[1]}" "[suggest:${#BUFFER[1,CURSOR]}]" "$BUFFER" 2>/dev/null)}")
              [[ -n "${words[CURRENT]}" ]] || found=("${(@)found:#[-/]*}")
              if [[ -n "${found[*]}" ]]; then compadd -a found; else _files; fi
            }
            compdef _gradcheck gradcheck

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName gradcheck -ScriptBlock {
              param($wordToComplete, $commandAst, $cursorPosition)
              & $commandAst.CommandElements[0].Value "[suggest:$cursorPosition]" "$commandAst" 2>$null |
                Where-Object { $_ -like "$wordToComplete*" -and ($wordToComplete -or $_ -notmatch '^[-/]') } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
    };

    private static readonly Argument<string> Shell = new Argument<string>("SHELL")
    {
        Description = "Whose script is printed.",
    }.AcceptOnlyFromAmong([.. Scripts.Keys]);

    public static Command Create()
    {
        var command = new Command(
            "completion",
            "Prints a script for a shell that completes verbs, options and their values. Example: source <(gradcheck completion bash)"
        )
        {
            Shell,
        };
        command.SetAction(parsed =>
        {
            Console.Out.Write(Scripts[parsed.GetValue(Shell)!].ReplaceLineEndings("\n"));
            return ExitCode.Passed;
        });
        return command;
    }
}
