using System.CommandLine;
using GradCheck.Gradebooks;
using GradCheck.Records;
using GradCheck.Submissions.Finding;

namespace GradCheck.Commands.Options;

/// <summary><c>--roster</c> and <c>--grade-column</c>: the platform's own table, to be filled.</summary>
internal sealed class RosterOptions
{
    private readonly Option<string?> roster = new("--roster")
    {
        Description = "The platform's own export of the class; a copy with the grades filled in is written beside the results.",
        HelpName = "FILE.csv",
    };

    private readonly Option<string?> gradeColumn = new("--grade-column")
    {
        Description = "The roster's column for the grades, where there are several.",
        HelpName = "NAME",
    };

    public void AddTo(Command command)
    {
        command.Add(roster);
        command.Add(gradeColumn);
    }

    /// <summary>The roster, fit to be filled with the grades of a class; null where none was named.</summary>
    /// <param name="results">The folder that the copy will be written to.</param>
    /// <exception cref="UsageException">It is not fit.</exception>
    /// <exception cref="GradebookException">It is not fit.</exception>
    public Roster? Read(ParseResult parsed, FoundSubmissions submissions, string results)
    {
        string? column = parsed.GetValue(gradeColumn);
        if (parsed.GetValue(roster) is not { } path)
            return column is null ? null : throw new UsageException("--grade-column is of a roster: name it with --roster.");
        // Not only its copy may have its name: so may any report, and what an earlier run wrote is removed.
        if (RealPath.IsIn(path, results))
            throw new UsageException(
                $"The roster {path} lies in {results}, where results may overwrite it: move it, or choose another --out."
            );
        var read = Roster.Read(path, column);
        var index = new RosterIndex(read, submissions.Layout.Name);
        if (!submissions.Any(s => index.Find(s.Id, SubmissionRecord.Student(s)).Count > 0))
            throw new UsageException(
                $"None of the {submissions.Count} submissions is of anyone in {read.File} ({read.Format.Title}): there, {read.Shape.Own.Header} is '{read.Shape.Students[0][read.Shape.Own.Index]}'; the first submission is '{submissions[0].Student?.Id ?? submissions[0].Id}'."
            );
        return read;
    }
}
