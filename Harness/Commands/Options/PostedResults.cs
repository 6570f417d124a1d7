using System.CommandLine;
using GradCheck.Diagnosis.Facts;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Wording;
using Newtonsoft.Json;

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

    public void AddTo(Command command)
    {
        command.Add(folder);
        command.Add(submission);
        command.Add(summary);
        command.Add(hint);
    }

    /// <summary>The report, in Markdown.</summary>
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
        var results = ReadRecord<ClassResult>(place, "results.json", r => !r.Submissions.IsDefault && r.Summary is not null);
        return asClass ? CommentMarkdown.Of(results.Summary) : CommentMarkdown.Of(Choose(results, id, place), hints);
    }

    private static SubmissionResult Choose(ClassResult results, string? id, string place)
    {
        var rows = results.Submissions.Where(s => id is null || s.Id == id).ToList();
        if (rows.Count == 1)
            return ReadRecord<SubmissionResult>(place, rows[0].File, r => !r.Gradients.IsDefault && !r.Diagnostics.IsDefault);
        // Says no other's name: this, too, is read where the comment is.
        throw new UsageException(
            id is null
                ? $"{place} holds {rows.Count} submissions: say with --submission ID whose author reads this pull request, or --class to post numbers only."
                : $"{place} holds no submission {PlainText.Line(id)}."
        );
    }

    private static T ReadRecord<T>(string place, string file, Predicate<T> isWhole)
    {
        string path = Path.Combine(place, file);
        if (!File.Exists(path))
            throw new UsageException($"There is no file {path}: name the folder that 'gradcheck grade --out' has written.");
        try
        {
            var record = ResultJson.Read<T>(File.ReadAllText(path));
            return isWhole(record) ? record : throw new JsonException("a part is missing");
        }
        catch (JsonException e)
        {
            throw new UsageException($"{path} is not a record of results: {PlainText.Line(e.Message)}");
        }
    }
}
