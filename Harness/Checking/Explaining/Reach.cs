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

    private Reach(ImmutableArray<int> sizes)
    {
        Sizes = sizes;
        reached = new bool[sizes[0] * sizes[1], sizes[2] * sizes[3]];
    }

    /// <summary>As of the Jacobian of the same shape.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>Whether E[r,c] depends on T[a,b].</summary>
    /// <param name="index">r, c, a, b.</param>
    public bool this[ReadOnlySpan<int> index] => reached[index[0] * Sizes[1] + index[1], index[2] * Sizes[3] + index[3]];

    /// <summary>One for each tensor that the gradient's tensor flows into, in the order of the Jacobians.</summary>
    /// <param name="sample">A sample of the shape.</param>
    public static ImmutableArray<Reach> Create(Sample sample, Gradient gradient)
    {
        ImmutableArray<Reach> all = [.. sample.Jacobians.Select(j => new Reach(j.Sizes))];
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
        for (int a = 0; a < other.RowCount; a++)
        for (int b = 0; b < other.ColumnCount; b++)
        {
            var moved = objective.At.Clone();
            moved.At(a, b, other.At(a, b));
            foreach (var (reach, before, after) in all.Zip(objective.OutputsAtT, objective.Outputs(moved)))
                reach.Mark(before, after, a, b);
        }
    }

    // Outputs come column by column.
    private void Mark(double[] before, double[] after, int a, int b)
    {
        double largest = before.Max(Math.Abs);
        for (int i = 0; i < before.Length; i++)
            reached[i % Sizes[0] * Sizes[1] + i / Sizes[0], a * Sizes[3] + b] |= Math.Abs(after[i] - before[i]) > LastDigits * largest;
    }
}
