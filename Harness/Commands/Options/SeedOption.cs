using System.CommandLine;
using GradCheck.Cases;

namespace GradCheck.Commands.Options;

/// <summary>What the random cases are drawn from.</summary>
internal sealed class SeedOption
{
    private readonly Option<string?> seed = new("--seed")
    {
        Description =
            $"Chooses the random cases: {Seed.Forms}. Without it, grade draws a secret one, and check takes {CaseDrawer.UsualSeed}, as students' own tests do.",
        HelpName = "SEED",
    };

    public void AddTo(Command command) => command.Add(seed);

    /// <summary>The one that is named; null where none is.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public Seed? Read(ParseResult parsed) =>
        parsed.GetValue(seed) is not { } text
            ? null
            : Seed.Parse(text) ?? throw new UsageException($"--seed takes {Seed.Forms}, not '{text}'.");
}
