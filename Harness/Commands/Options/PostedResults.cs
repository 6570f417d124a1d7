using System.CommandLine;
using GradCheck.Diagnosis.Facts;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Wording;

namespace GradCheck.Commands.Options;

/// <summary>What is posted. Whoever reads a pull request reads one student's results, or none by name.</summary>
internal sealed class PostedResults
{
    private readonly Argument<string> folder = new("RESULTS") { Description = "The folder that 'grade --out' has written." };

    private readonly Option<string?> submission = new("--submission")
    {
        Description = "The one whose author reads the pull request; not needed where there is only one.",
        HelpName = "ID",
    };

    private readonly Option<bool> summary = new("--class")
    {
        Description = "Posts how many were right, and nothing about anyone in particular.",
    };

    private readonly Option<int> hint = new("--hint")
    {
        Description = "How much help is given: 0, none; 1, the question to ask; 2, the kind of mistake, too.",
        HelpName = "0-2",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<bool> unsealed = new("--unsealed")
    {
        Description = "Posts results that this grader did not write, such as another machine's.",
    };

    private readonly SealOption seals = new();

    public void AddTo(Command command)
    {
        command.Add(folder);
        command.Add(submission);
        command.Add(summary);
        command.Add(hint);
        command.Add(unsealed);
        seals.AddTo(command);
    }

    /// <summary>The report, in Markdown.</summary>
    /// <exception cref="RecordException">The results are damaged.</exception>
    /// <exception cref="UsageException">They are not this grader's, or it is not said whose are meant.</exception>
    public string Read(ParseResult parsed)
    {
        string place = parsed.GetValue(folder)!;
        var hints = (HintLevel)parsed.GetValue(hint);
        if (hints is < HintLevel.None or > HintLevel.Mistake)
            throw new UsageException("--hint takes a number from 0 (none) to 2.");
        string? id = parsed.GetValue(submission);
        bool asClass = parsed.GetValue(summary);
        if (id is not null && asClass)
            throw new UsageException("Say --submission or --class, not both.");
        var results = new RecordedResults(place, seals.ForReading(parsed, RecordedResults.FolderOf(place)));
        string report = asClass ? CommentMarkdown.Render(results.Class.Summary) : CommentMarkdown.Render(Choose(results, id, place), hints);
        if (results.Doubt is { } doubt && !parsed.GetValue(unsealed))
            throw new UsageException($"{doubt} Nothing is posted: grade again where you post, or say --unsealed.");
        Doubt.Say(results.Doubt);
        return report;
    }

    private static SubmissionResult Choose(RecordedResults results, string? id, string place)
    {
        var rows = results.Class.Submissions.Where(s => id is null || s.Id == id).ToList();
        if (rows.Count == 1)
            return results.Record(rows[0]);
        // Says no other's name: this, too, is read where the comment is.
        throw new UsageException(
            id is null
                ? $"{place} holds {rows.Count} submissions: say with --submission ID whose author reads this pull request, or --class to post numbers only."
                : $"{place} holds no submission {PlainText.Line(id)}."
        );
    }
}
