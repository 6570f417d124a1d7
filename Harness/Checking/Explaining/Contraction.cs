using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>One entry of the gradient as the sum that the chain rule makes of it.</summary>
/// <param name="At">Its place in row-major order.</param>
/// <param name="Terms">Without those of entries of E that do not depend on this entry of T.</param>
internal sealed record Contraction(int At, ImmutableArray<Term> Terms)
{
    public double Value => Terms.Sum(t => t.Value);

    public double Bar => Terms.Sum(t => t.Bar);

    /// <summary>Every entry of the gradient, row by row.</summary>
    public static ImmutableArray<Contraction> Create(Case drawn, Gradient gradient, IReadOnlyCollection<Way> ways)
    {
        var input = drawn.Values[gradient.Of.Index];
        return
        [
            .. Enumerable
                .Range(0, (int)input.Count)
                .Select(at => new Contraction(
                    at,
                    [.. ways.SelectMany(way => Through(drawn, gradient, way, Tensor.IndexOf(at, input.Sides)))]
                )),
        ];
    }

    private static IEnumerable<Term> Through(Case drawn, Gradient gradient, Way way, ImmutableArray<int> of) =>
        from index in way.Jacobian.Indices()
        where index.AsSpan(way.Jacobian.Outputs).SequenceEqual(of.AsSpan()) && way.Structure.Reach[index]
        let at = Tensor.PlaceOf(index.AsSpan(0, way.Jacobian.Outputs), way.Jacobian.Sizes[..way.Jacobian.Outputs])
        let upstream = gradient.Upstreams.IsEmpty ? (double?)null : drawn.Upstreams[way.Into.Index]![at]
        select new Term(way.Into, at, way.Jacobian[index], upstream, way.Jacobian.Bar(index) * Math.Abs(upstream ?? 1));
}

/// <summary>What one entry of E contributes to one entry of the gradient: how much E's entry changes with T's, times how much the loss does with E's.</summary>
/// <param name="Into">E.</param>
/// <param name="At">The entry of E: its place in row-major order.</param>
/// <param name="Upstream">dLoss/dE at that entry; null where E is the loss.</param>
/// <param name="Bar">How far the product may be from the truth.</param>
internal sealed record Term(Variable Into, int At, double Local, double? Upstream, double Bar)
{
    public double Value => Local * (Upstream ?? 1);
}

/// <summary>One way out of T: what it flows into, and how that depends on it.</summary>
/// <param name="Into">The tensor E whose gradient is handed in, or the loss.</param>
/// <param name="Steps">The steps that lead from T to E.</param>
/// <param name="Jacobian">dE/dT at the case that is shown.</param>
internal sealed record Way(Variable Into, ImmutableArray<Step> Steps, LocalJacobian Jacobian, Structure Structure);
