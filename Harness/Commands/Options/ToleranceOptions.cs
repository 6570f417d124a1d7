using System.CommandLine;
using GradCheck.Exercises;

namespace GradCheck.Commands.Options;

/// <summary>How far a gradient may be off in this run, whatever its exercise says.</summary>
internal sealed class ToleranceOptions
{
    private readonly Option<double?> relative = new("--rtol")
    {
        Description = "How far a number may be off, relative to the larger of the two; 1e-6 unless the exercise says otherwise.",
        HelpName = "X",
    };

    private readonly Option<double?> absolute = new("--atol")
    {
        Description = "How far a number may be off, relative to the gradient's largest entry; 1e-9 unless the exercise says otherwise.",
        HelpName = "X",
    };

    public void AddTo(Command command)
    {
        command.Add(relative);
        command.Add(absolute);
    }

    /// <exception cref="UsageException">A tolerance is out of range.</exception>
    public ToleranceSetting Read(ParseResult parsed) => new(Read(parsed, relative), Read(parsed, absolute));

    private static double? Read(ParseResult parsed, Option<double?> option) =>
        parsed.GetValue(option) is not { } set || ToleranceSetting.IsAllowed(set)
            ? parsed.GetValue(option)
            : throw new UsageException($"{option.Name} takes {ToleranceSetting.Range}.");
}
