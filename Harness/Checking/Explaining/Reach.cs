using System.Collections.Immutable;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Explaining;

/// <summary>
/// Which entries of E an entry of T reaches at one shape: those that change when it alone is replaced, in any of many draws. A derivative may be
/// zero by chance, where a gate is shut; and a step may read an entry in some draws only, as a table is looked up.
/// </summary>
internal sealed class Reach
{
    // What one draw in three shows is missed by all of these once in 10^11.
    private const int Draws = 64;

    // A step that subtracts a maximum and adds it again changes last digits everywhere.
    private const double LastDigits = 1e-9;

    private readonly bool[,] reached;
    private readonly ImmutableArray<int> output;
    private readonly ImmutableArray<int> input;

    private Reach(LocalJacobian jacobian)
    {
        Sizes = jacobian.Sizes;
        (output, input) = (Sizes[..jacobian.Outputs], Sizes[jacobian.Outputs..]);
        reached = new bool[jacobian.Rows, jacobian.Columns];
    }

    /// <summary>As of the Jacobian of the same shape.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>Whether an entry of E depends on one of T.</summary>
    /// <param name="index">E's indices, then T's.</param>
    public bool this[ReadOnlySpan<int> index] =>
        reached[Tensor.PlaceOf(index[..output.Length], output), Tensor.PlaceOf(index[output.Length..], input)];

    /// <summary>One for each tensor that the gradient's tensor flows into, in the order of the Jacobians.</summary>
    /// <param name="sample">A sample of the shape.</param>
    public static ImmutableArray<Reach> Create(Sample sample, Gradient gradient)
    {
        ImmutableArray<Reach> all = [.. sample.Jacobians.Select(j => new Reach(j))];
        var drawn = Draw(sample.Case, index: 0);
        for (int index = 1; index <= Draws; index++)
        {
            var next = Draw(sample.Case, index);
            Mark(all, new Objective(drawn, gradient), next);
            drawn = next;
        }
        return all;
    }

    private static Case Draw(Case shape, int index)
    {
        string key = $"{shape.Key}|reach|{index}";
        return CaseDrawer.At(shape.Exercise, key, shape.Rung, index, shape.Dimensions, new Draw(key));
    }

    private static void Mark(ImmutableArray<Reach> all, Objective objective, Case next)
    {
        var other = next.Values[objective.Of.Index];
        for (int entry = 0; entry < other.Count; entry++)
            foreach (var (reach, before, after) in all.Zip(objective.OutputsAtT, objective.Outputs(objective.At.With(entry, other[entry]))))
                reach.Mark(before, after, entry);
    }

    // Outputs come column by column of the two-dimensional view.
    private void Mark(double[] before, double[] after, int entry)
    {
        double largest = before.Max(Math.Abs);
        var (rows, columns) = (Tensor.RowsOf(output), Tensor.ColumnsOf(output));
        for (int i = 0; i < before.Length; i++)
            reached[i % rows * columns + i / rows, entry] |= Math.Abs(after[i] - before[i]) > LastDigits * largest;
    }
}
