using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using GradCheck.Loading;
using GradCheck.Records;

namespace GradCheck.Commands.Options;

/// <summary>The option of every verb that needs exercises: which there are beside the built-in ones.</summary>
internal sealed class FixturesOption
{
    private readonly Option<string[]> paths = new("--fixtures")
    {
        Description = "Exercises of your own: a .cs file, or the .dll of a project that is built. Repeat the option for several.",
        HelpName = "PATH",
    };

    public void AddTo(Command command) => command.Add(paths);

    public string[] Paths(ParseResult parsed) => parsed.GetValue(paths) ?? [];

    /// <summary>The files, as records name them.</summary>
    public ImmutableArray<FixturesResult> Records(ParseResult parsed) =>
        [
            .. Paths(parsed)
                .DistinctBy(Path.GetFullPath)
                .Select(p => new FixturesResult(Path.GetFileName(p), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(p))))),
        ];

    /// <exception cref="FixturesException">A file cannot be used, or its exercises cannot.</exception>
    public ExerciseLibrary Read(ParseResult parsed, CancellationToken stop) => ExerciseLibrary.Read(Paths(parsed), stop);
}
