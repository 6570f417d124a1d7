using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;

namespace GradCheck.Diagnosis.Facts;

/// <summary>Everything that was seen of a gradient that is not right.</summary>
/// <param name="Evidence">The cases with numbers on both sides, right and wrong ones; a mistake must explain them all.</param>
internal sealed record Symptoms(GradientVerdict Verdict, ImmutableArray<Evidence> Evidence)
{
    public static Symptoms Create(GradientVerdict verdict) =>
        new(
            verdict,
            [
                .. verdict
                    .Rungs.Where(r => r.Rung.Growth != Growth.Large)
                    .SelectMany(r => r.Cases)
                    .Select(c => Facts.Evidence.Create(verdict.Gradient, c))
                    .OfType<Evidence>(),
            ]
        );

    public Gradient Gradient => Verdict.Gradient;

    public Exercise Exercise => Verdict.Deciding.Deciding.Case.Exercise;

    /// <summary>The cases that did not pass.</summary>
    public IEnumerable<Evidence> Failing => Evidence.Where(e => e.Verdict.Outcome != Outcome.Pass);

    /// <summary>Whether a single number is wrong already, so that no axis, order or shape can be all that is wrong.</summary>
    public bool IsWrongAtScalars => Failing.Any(e => e.Case.IsSmallest);

    /// <summary>The sides of the gradient.</summary>
    public AxisText Axes => new(Exercise.Shapes[Gradient.Of]);

    /// <summary>The sides of what the gradient comes from: of its first upstream, or its own.</summary>
    public AxisText UpstreamAxes => new(Exercise.Shapes[Gradient.Upstreams.IsEmpty ? Gradient.Of : Gradient.Upstreams[0]]);

    /// <summary>Whether the gradient and its upstreams are matrices or single numbers, so that products of matrices may be meant.</summary>
    public bool AreMatrices => Gradient.Upstreams.Append(Gradient.Of).All(IsMatrix);

    /// <summary>Whether it is a matrix, or one number.</summary>
    public bool IsMatrix(Variable variable) => Exercise.Shapes[variable].Sides.Length is 0 or 2;

    /// <summary>The dimension that counts the examples of a batch. Of another name nobody knows whether it does.</summary>
    public const string Batch = "N";

    /// <summary>The tensors whose values a case holds, the method's own parameters first.</summary>
    public IEnumerable<Variable> Variables =>
        Gradient
            .Method.Parameters.Where(p => !p.IsUpstream)
            .Select(p => p.Variable)
            .Append(Gradient.Of)
            .Concat(Exercise.Forward.Variables)
            .Distinct();
}
