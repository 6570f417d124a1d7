using System.Collections.Immutable;
using System.CommandLine;
using GradCheck.Assignments;
using GradCheck.Exercises;
using GradCheck.Wording;

namespace GradCheck.Commands.Options;

/// <summary>What is asked and what it is worth: <c>--assignment FILE</c>, or <c>assignment.json</c> in the graded folder.</summary>
internal sealed class AssignmentOption
{
    private const string UsualName = "assignment.json";

    private readonly Option<string?> path = new("--assignment")
    {
        Description = $"What is asked and what it is worth; {UsualName} in the graded folder unless another is named.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Add(path);

    /// <param name="folder">The graded folder; null where there is none to look in.</param>
    /// <exception cref="AssignmentException">There is a mistake in it.</exception>
    /// <exception cref="UsageException">The file that is named cannot be read.</exception>
    public Assignment Read(ParseResult parsed, string? folder, ImmutableArray<Exercise> catalogue)
    {
        string? file = parsed.GetValue(path);
        if (file is null && folder is not null && File.Exists(Path.Combine(folder, UsualName)))
            file = Path.Combine(folder, UsualName);
        if (file is null)
            return new Assignment();
        var assignment = AssignmentReader.Read(file, Text(file), catalogue);
        string due = assignment.Deadline is { } deadline ? $", due {deadline}" : "";
        Console.Error.WriteLine(PlainText.Line($"Assignment: {assignment.Title ?? "no title"}{due} ({file}).", 400));
        return assignment;
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"There is no assignment {file}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The assignment {file} cannot be read: {e.Message}");
        }
    }
}
