using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Explaining;

/// <summary>dE/dT: how much each entry of E, which T flows into, changes with each entry of T; by finite differences, entry by entry.</summary>
internal sealed class LocalJacobian
{
    // A bar beyond this, of the largest entry, would make equal entries look different.
    private const double PoorBar = 1e-8;

    // What is this much smaller than the largest entry is rounding.
    private const double Negligible = 1e-10;

    private const double Alike = 1e-7;

    private readonly Derivative[,] entries;

    private readonly ImmutableArray<int> output;
    private readonly ImmutableArray<int> input;

    private LocalJacobian(ImmutableArray<int> output, ImmutableArray<int> input, Derivative[,] entries)
    {
        (this.output, this.input) = (output, input);
        Sizes = [.. output, .. input];
        this.entries = entries;
        Largest = entries.Cast<Derivative>().Where(e => e.IsKnown).Select(e => Math.Abs(e.Value)).DefaultIfEmpty(0).Max();
        IsKnown = entries.Cast<Derivative>().All(e => e.IsKnown && !e.IsAtKink && e.Bar <= PoorBar * Largest);
    }

    /// <summary>The sides of E, then of T: the ranges of the indices of an entry.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>How many of the indices are E's.</summary>
    public int Outputs => output.Length;

    /// <summary>Entries of E.</summary>
    public int Rows => entries.GetLength(0);

    /// <summary>Entries of T.</summary>
    public int Columns => entries.GetLength(1);

    /// <summary>The largest entry, without its sign.</summary>
    public double Largest { get; }

    /// <summary>Whether every entry can be trusted: none lies at a kink, or has a bar that is worth mentioning.</summary>
    public bool IsKnown { get; }

    /// <summary>dE/dT at an entry of each; exactly 0 where it is not more than its error bar.</summary>
    /// <param name="index">E's indices, then T's.</param>
    public double this[ReadOnlySpan<int> index]
    {
        get
        {
            var entry = Entry(index);
            return Math.Abs(entry.Value) <= Math.Max(4 * entry.Bar, Negligible * Largest) ? 0 : entry.Value;
        }
    }

    /// <summary>The error bar of an entry.</summary>
    /// <param name="index">E's indices, then T's.</param>
    public double Bar(ReadOnlySpan<int> index) => Entry(index).Bar;

    /// <summary>Whether two numbers are the same, as entries of this.</summary>
    public bool AreSame(double one, double other) => Math.Abs(one - other) <= Alike * Largest;

    /// <summary>All indices of an entry, row by row: those of one entry of E stand together.</summary>
    public IEnumerable<int[]> Indices() =>
        from row in Enumerable.Range(0, Rows)
        from column in Enumerable.Range(0, Columns)
        select (int[])[.. Tensor.IndexOf(row, output), .. Tensor.IndexOf(column, input)];

    /// <summary>The Jacobian of what a gradient's tensor flows into, one for each upstream; without upstreams, that of the loss.</summary>
    public static ImmutableArray<LocalJacobian> Create(Case drawn, Gradient gradient) =>
        gradient.Upstreams.IsEmpty
            ? [Create(drawn, gradient, ImmutableArray<int>.Empty, _ => drawn)]
            : [.. gradient.Upstreams.Select(output => Create(drawn, gradient, output))];

    private static LocalJacobian Create(Case drawn, Gradient gradient, Variable output)
    {
        return Create(
            drawn,
            gradient,
            drawn.Values[output.Index].Sides,
            entry => drawn with { Upstreams = OneHot(drawn, gradient, output, entry) }
        );
    }

    // An upstream of one 1 among zeros makes the objective one entry of E.
    private static Tensor?[] OneHot(Case drawn, Gradient gradient, Variable output, int entry)
    {
        var upstreams = new Tensor?[drawn.Values.Count];
        foreach (var upstream in gradient.Upstreams)
            upstreams[upstream.Index] = Tensor.Zeros(drawn.Values[upstream.Index].Sides);
        upstreams[output.Index] = upstreams[output.Index]!.With(entry, 1);
        return upstreams;
    }

    private static LocalJacobian Create(Case drawn, Gradient gradient, ImmutableArray<int> output, Func<int, Case> ofEntry)
    {
        var value = drawn.Values[gradient.Of.Index];
        var derivatives = new Derivative[Tensor.CountOf(output), value.Count];
        for (int row = 0; row < derivatives.GetLength(0); row++)
        {
            var objective = new Objective(ofEntry(row), gradient);
            for (int column = 0; column < derivatives.GetLength(1); column++)
                derivatives[row, column] = FiniteDifference.Entry(objective, column);
        }
        return new LocalJacobian(output, value.Sides, derivatives);
    }

    private Derivative Entry(ReadOnlySpan<int> index) =>
        entries[Tensor.PlaceOf(index[..Outputs], output), Tensor.PlaceOf(index[Outputs..], input)];
}
