using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>
/// Letters for the four indices of dE[r,c]/dT[a,b], after the dimensions that they run through: n for N. Where E and T share a dimension, E's
/// letter gets a prime; where there is one row or column, its index is 0.
/// </summary>
internal static class IndexNames
{
    private static readonly ImmutableArray<string> Nameless = ["i", "j"];

    /// <returns>r, c, a, b.</returns>
    public static ImmutableArray<string> Of(Shape output, Shape input, ImmutableArray<int> sizes)
    {
        var names = new List<string>();
        string a = Name(input.Rows, sizes[2], Nameless[0], names, "2");
        string b = Name(input.Columns, sizes[3], Nameless[1], names, "2");
        string r = Name(output.Rows, sizes[0], Nameless[0], names, "'");
        string c = Name(output.Columns, sizes[1], Nameless[1], names, "'");
        return [r, c, a, b];
    }

    private static string Name(string side, int size, string nameless, List<string> taken, string mark)
    {
        if (size == 1)
            return "0";
        string name = Shape.IsNumber(side) ? nameless : side.ToLowerInvariant();
        while (taken.Contains(name))
            name += mark;
        taken.Add(name);
        return name;
    }
}
