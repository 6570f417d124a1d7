using GradCheck.Diagnosis.Facts;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Records;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Reports;

/// <summary>A repeated case beside what was recorded of it, for a terminal.</summary>
internal static class ReplayReport
{
    public static IRenderable Render(GradientResult repeated, GradientResult recorded)
    {
        // Of another answer, what was found in the recorded one would be false.
        var diagnosis = IsSame(repeated, recorded) ? recorded.Diagnosis : null;
        var lines =
            repeated.Passed == true
                ? [$"{repeated.Name} is right at this case."]
                : GradientText.Lines(repeated with { Diagnosis = diagnosis }, HintLevel.Mistake).ToList();
        return new Rows([.. lines.Append("").Append(Comparison(repeated, recorded)).Select(l => new Text(l))]);
    }

    private static string Comparison(GradientResult repeated, GradientResult recorded)
    {
        if (repeated.Outcome != recorded.Outcome)
            return $"Recorded was {recorded.Outcome.Code()}, now it is {repeated.Outcome.Code()}.";
        return IsSame(repeated, recorded)
            ? "The same as recorded, bit for bit."
            : "The same outcome as recorded, but not the same numbers.";
    }

    // Of what is too large to write down there is the entry that is furthest off.
    private static bool IsSame(GradientResult repeated, GradientResult recorded) =>
        repeated.Outcome == recorded.Outcome
        && Tensor.AreSame(repeated.Counterexample?.Analytic, recorded.Counterexample?.Analytic)
        && (recorded.Counterexample?.Numeric is not null || Numbers(repeated.Worst) == Numbers(recorded.Worst));

    // Rows and columns say where already, and lists are equal only to themselves.
    private static WorstEntry? Numbers(WorstEntry? worst) => worst is null ? null : worst with { Index = [] };
}
