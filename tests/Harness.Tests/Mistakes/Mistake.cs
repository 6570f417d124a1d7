using System.Globalization;
using GradCheck.Exercises;
using GradCheck.Judging;

namespace GradCheck.Tests.Mistakes;

/// <summary>A bug that students write, and its label.</summary>
/// <param name="Written">The gradient with the bug.</param>
/// <param name="Right">The same gradient without it.</param>
internal sealed record Mistake(WrittenGradient Written, WrittenGradient Right, MistakeAttribute Label)
{
    public Exercise Exercise => Written.Exercise;

    public Gradient Gradient => Written.Gradient;

    public Outcome Outcome => Label.Outcome;

    public string Code => Label.Code;

    /// <summary>Where its label is written, the method under it: <c>SquareMistakes.cs:14</c>.</summary>
    public string Location => string.Create(CultureInfo.InvariantCulture, $"{Label.File}:{Label.Line}");

    /// <summary>Whether a diagnosis says something true: what the label says, a weaker truth, or that nothing is known.</summary>
    public bool Admits(string code) =>
        code == Code || code == Label.Or || code == "unknown" || (code == "scalar-only" && Label.Rung is not (null or "scalar"));

    public override string ToString() => Written.ToString();
}
