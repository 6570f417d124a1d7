using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using GradCheck.Assignments;
using GradCheck.Commands.Options;
using GradCheck.Exercises;
using GradCheck.Gradebooks;
using GradCheck.Loading;
using GradCheck.Records;
using GradCheck.Submissions;
using GradCheck.Wording;

namespace GradCheck.Commands;

/// <summary>Runs a verb and keeps apart whose mistake an error is: the command's (2), or ours (3).</summary>
internal static class Verb
{
    // A sentence that lists the valid choices, which are names from files.
    private const int LongestMistake = 4_000;

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return Fail(ExitCode.Usage, Mistake(parsed));
        try
        {
            using var stop = new CancellationTokenSource();
            using var interrupt = StopOn(PosixSignal.SIGINT, stop);
            using var terminate = StopOn(PosixSignal.SIGTERM, stop);
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                stop.Token
            );
        }
        catch (Exception e)
            when (e
                    is UsageException
                        or SubmissionException
                        or RecordException
                        or FixturesException
                        or AssignmentException
                        or GradebookException
            )
        {
            return Fail(ExitCode.Usage, PlainText.Line(e.Message, LongestMistake));
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCode.NotGraded, "Stopped.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ExerciseException)
        {
            return Fail(ExitCode.NotGraded, e.Message);
        }
        catch (Exception e)
        {
            return Fail(ExitCode.NotGraded, $"This is a mistake in gradcheck itself, please report it: {e}");
        }
    }

    // However often it comes: the first is enough, and impatience is no error.
    private static PosixSignalRegistration StopOn(PosixSignal signal, CancellationTokenSource stop) =>
        PosixSignalRegistration.Create(
            signal,
            context =>
            {
                context.Cancel = true;
                stop.Cancel();
            }
        );

    private static string Mistake(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is not RootCommand)
            return $"{PlainText.Line(Message(parsed.Errors[0]))} See '{Path(parsed.CommandResult)} --help'.";
        string verbs = string.Join(", ", command.Subcommands.Select(c => c.Name));
        return parsed.UnmatchedTokens is [var verb, ..]
            ? $"There is no verb {verb}{Nearest.Question(verb, command.Subcommands.Select(c => c.Name))} There are {verbs}."
            : $"Say what to do: {verbs}. See 'gradcheck --help'.";
    }

    private static string Path(CommandResult command) =>
        command.Parent is CommandResult { Command: not RootCommand } outer
            ? $"{Path(outer)} {command.Command.Name}"
            : $"gradcheck {command.Command.Name}";

    // The library's own words for a number that is none name a type of .NET.
    private static string Message(ParseError error) =>
        error.SymbolResult is OptionResult { Option: var option, Tokens: [{ Value: var given }] }
        && (Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType) is { IsPrimitive: true } number
            ? $"{option.Name} takes a {(number == typeof(int) ? "whole number" : "number")}, not '{given}'."
            : error.Message;

    private static int Fail(int exitCode, string message)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
