using System.Collections.Immutable;
using System.CommandLine;
using GradCheck.Reports;
using GradCheck.Reports.Formats;

namespace GradCheck.Commands.Options;

/// <summary>In which forms the results are wanted, beside the JSON records.</summary>
internal sealed class FormatOption
{
    private readonly Option<string[]> formats = new("--format", "-f")
    {
        Description =
            "Reports to write, as A,B or by repeating the option: "
            + string.Join("; ", AllFormats.All.Select(f => $"{f.Name}, {f.About}"))
            + $". Without it: {string.Join(",", AllFormats.Default)}.",
        HelpName = "NAME",
    };

    private readonly Option<string?> source = new("--source-root")
    {
        Description = "The folder that the submissions lie in, for annotations on their lines; grade knows it.",
        HelpName = "FOLDER",
    };

    public FormatOption() =>
        formats.CompletionSources.Add(_ => AllFormats.All.Select(f => new System.CommandLine.Completions.CompletionItem(f.Name)));

    public void AddTo(Command command, bool withSource = false)
    {
        command.Add(formats);
        if (withSource)
            command.Add(source);
    }

    /// <summary>The formats asked for, each once.</summary>
    /// <exception cref="UsageException">There is no such format.</exception>
    public ImmutableArray<Format> Read(ParseResult parsed) =>
        [
            .. (parsed.GetValue(formats) is { Length: > 0 } asked ? asked.SelectMany(f => f.Split(',')) : AllFormats.Default)
                .Select(Find)
                .DistinctBy(f => f.Name),
        ];

    public string? Source(ParseResult parsed) => parsed.GetValue(source);

    private static Format Find(string name) =>
        AllFormats.All.FirstOrDefault(f => f.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"There is no format '{name}'. There are {AllFormats.Names}.");
}
