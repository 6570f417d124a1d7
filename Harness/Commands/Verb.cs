using System.CommandLine;
using GradCheck.Exercises;
using GradCheck.Submissions;

namespace GradCheck.Commands;

/// <summary>Runs a verb and keeps apart whose mistake an error is: the command's (2), or ours (3).</summary>
internal static class Verb
{
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return Fail(ExitCode.Usage, $"{parsed.Errors[0].Message} See 'gradcheck {Path(parsed)}--help'.");
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is UsageException or SubmissionException)
        {
            return Fail(ExitCode.Usage, e.Message);
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

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    private static int Fail(int exitCode, string message)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
