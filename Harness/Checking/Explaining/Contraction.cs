using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>One entry of the gradient as the sum that the chain rule makes of it.</summary>
/// <param name="Terms">Without those of entries of E that do not depend on this entry of T.</param>
internal sealed record Contraction(int Row, int Column, ImmutableArray<Term> Terms)
{
    public double Value => Terms.Sum(t => t.Value);

    public double Bar => Terms.Sum(t => t.Bar);

    /// <summary>Every entry of the gradient, row by row.</summary>
    public static ImmutableArray<Contraction> Create(Case drawn, Gradient gradient, IReadOnlyCollection<Way> ways)
    {
        var input = drawn.Values[gradient.Of.Index];
        return
        [
            .. from a in Enumerable.Range(0, input.RowCount)
            from b in Enumerable.Range(0, input.ColumnCount)
            select new Contraction(a, b, [.. ways.SelectMany(way => Through(drawn, gradient, way, a, b))]),
        ];
    }

    private static IEnumerable<Term> Through(Case drawn, Gradient gradient, Way way, int a, int b) =>
        from i in way.Jacobian.Indices()
        where i[2] == a && i[3] == b && way.Structure.Reach[i]
        let upstream = gradient.Upstreams.IsEmpty ? (double?)null : drawn.Upstreams[way.Into.Index]!.At(i[0], i[1])
        select new Term(way.Into, i[0], i[1], way.Jacobian[i], upstream, way.Jacobian.Bar(i) * Math.Abs(upstream ?? 1));
}

/// <summary>What one entry of E contributes to one entry of the gradient: how much E's entry changes with T's, times how much the loss does with E's.</summary>
/// <param name="Into">E.</param>
/// <param name="Upstream">dLoss/dE at that entry; null where E is the loss.</param>
/// <param name="Bar">How far the product may be from the truth.</param>
internal sealed record Term(Variable Into, int Row, int Column, double Local, double? Upstream, double Bar)
{
    public double Value => Local * (Upstream ?? 1);
}

/// <summary>One way out of T: what it flows into, and how that depends on it.</summary>
/// <param name="Into">The tensor E whose gradient is handed in, or the loss.</param>
/// <param name="Steps">The steps that lead from T to E.</param>
/// <param name="Jacobian">dE/dT at the case that is shown.</param>
internal sealed record Way(Variable Into, ImmutableArray<Step> Steps, LocalJacobian Jacobian, Structure Structure);
