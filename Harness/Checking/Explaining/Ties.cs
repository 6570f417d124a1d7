using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>Which indices of E and T are tied, read from the zeros of Jacobians at several draws and shapes.</summary>
internal static class Ties
{
    /// <param name="jacobians">Of one E at several cases.</param>
    /// <param name="sides">What the sizes are in symbols: indices of different dimensions are never tied.</param>
    public static ImmutableArray<ImmutableArray<int>> Create(IReadOnlyList<LocalJacobian> jacobians, ImmutableArray<Side> sides)
    {
        var groups = Enumerable
            .Range(0, sides.Length)
            .Where(axis => jacobians.Any(j => j.Sizes[axis] > 1))
            .Select(axis => (List<int>)[axis])
            .ToList();
        int outputs = jacobians[0].Outputs;
        var pairs =
            from output in Enumerable.Range(0, outputs)
            from input in Enumerable.Range(outputs, sides.Length - outputs)
            select (Output: output, Input: input);
        foreach (var (output, input) in pairs.Where(p => sides[p.Output] == sides[p.Input] && jacobians.All(j => AreTied(j, p))))
            Join(groups, output, input);
        return [.. groups.Select(g => g.ToImmutableArray())];
    }

    /// <summary>Whether the tied indices of an entry agree: elsewhere it is zero.</summary>
    public static bool Allow(IEnumerable<ImmutableArray<int>> groups, int[] index) =>
        groups.All(g => g.All(axis => index[axis] == index[g[0]]));

    private static bool AreTied(LocalJacobian jacobian, (int Output, int Input) pair) =>
        jacobian.Sizes[pair.Output] == jacobian.Sizes[pair.Input]
        && jacobian.Sizes[pair.Output] > 1
        && jacobian.Indices().All(i => i[pair.Output] == i[pair.Input] || jacobian[i] == 0);

    private static void Join(List<List<int>> groups, int output, int input)
    {
        var (one, other) = (groups.Find(g => g.Contains(output))!, groups.Find(g => g.Contains(input))!);
        if (one == other)
            return;
        one.AddRange(other);
        one.Sort();
        groups.Remove(other);
    }
}
