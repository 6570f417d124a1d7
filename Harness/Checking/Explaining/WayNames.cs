using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>What the parts of one way from T to E are called.</summary>
/// <param name="isLoss">Whether E is the loss: one number, which needs no index.</param>
internal sealed class WayNames(Way way, Variable of, IReadOnlyDictionary<Variable, Shape> shapes, bool isLoss)
{
    private readonly ImmutableArray<string> names = IndexNames.Create(shapes[way.Into], shapes[of], way.Jacobian.Sizes);

    private static readonly ImmutableArray<string> Lines = ["row", "column", "row", "column"];

    public Way Way => way;

    public Structure Structure => way.Structure;

    public string E => way.Into.Name;

    public string T => of.Name;

    public Shape ShapeOfE => shapes[way.Into];

    public Shape ShapeOfT => shapes[of];

    /// <summary>Whether T flows into E at all.</summary>
    public bool IsOpen => !way.Steps.IsEmpty;

    /// <summary>The gradient that is handed in.</summary>
    public string Upstream => $"{E}Grad";

    /// <summary><c>Y[n',k']</c></summary>
    public string EntryOfE => isLoss ? E : $"{E}[{names[0]},{names[1]}]";

    /// <summary><c>X[n,k]</c></summary>
    public string EntryOfT => $"{T}[{names[2]},{names[3]}]";

    /// <summary><c>YGrad[n',k']</c></summary>
    public string EntryOfUpstream => $"{Upstream}[{names[0]},{names[1]}]";

    /// <summary><c>XGrad[n,k]</c></summary>
    public string EntryOfGradient => $"{of.GradientName}[{names[2]},{names[3]}]";

    /// <summary>E's entry where its tied indices are T's: <c>Y[n,k']</c>.</summary>
    public string TiedEntryOfE => isLoss ? E : $"{E}[{Tied(0)},{Tied(1)}]";

    /// <summary><c>n' = n and k' = k</c></summary>
    public string Ties => Phrases.List(Structure.Tied.Select(g => $"{names[g.Axes[0]]} = {names[g.Axes[1]]}"));

    /// <summary>The letters of indices.</summary>
    public string Letters(IEnumerable<IndexGroup> groups) => Phrases.List(groups.Select(Letter));

    public string Letter(IndexGroup group) => names[group.Axis];

    /// <summary>The letter of a tied index of E, before it shrinks to T's.</summary>
    public string LetterOfE(IndexGroup group) => names[group.Axes[0]];

    /// <summary><c>dY[0,2]</c>, or <c>dLoss</c>: the label of the Jacobian's row.</summary>
    public string Row(int[] index) => isLoss ? $"d{E}" : $"d{E}[{index[0]},{index[1]}]";

    /// <summary><c>/dX[0,2]</c>: the label of the Jacobian's column.</summary>
    public string Column(int[] index) => $"/d{T}[{index[2]},{index[3]}]";

    /// <summary><c>(N*K) x (1*K)</c></summary>
    public string ShapeOfJacobian => $"({Count(ShapeOfE)}) x ({Count(ShapeOfT)})";

    /// <summary>The letters of E's indices, as many as it has: what the sum runs over before anything is known of zeros.</summary>
    public string LettersOfE => Phrases.List(names.Take(2).Where(n => n != "0"));

    /// <summary>The symbol of the dimension that an index runs through.</summary>
    public string Side(IndexGroup group) =>
        group.Axis switch
        {
            0 => ShapeOfE.Rows,
            1 => ShapeOfE.Columns,
            2 => ShapeOfT.Rows,
            _ => ShapeOfT.Columns,
        };

    /// <summary>What an index counts: rows or columns; both together count entries.</summary>
    public static string Line(IEnumerable<IndexGroup> groups) => groups.ToList() is [var only] ? Lines[only.Axis] : "entry";

    /// <summary><c>W[d,k]</c>, with the letters of the Jacobian's indices.</summary>
    public string Entry(Factor factor) =>
        $"{factor.Tensor}[{(factor.Row is { } r ? names[r] : "0")},{(factor.Column is { } c ? names[c] : "0")}]";

    /// <summary>The shape of the numbers that the Jacobian repeats.</summary>
    public string ShapeOfBlock =>
        Structure.Values is EntryValues.Of { Factor: var factor }
            ? shapes[factor.Tensor].ToString()
            : string.Join(" x ", Structure.FreeOutputs.Concat(Structure.FreeInputs).Select(Side));

    /// <summary><c>N*1</c></summary>
    public static string Count(Shape shape) => $"{shape.Rows}*{shape.Columns}";

    private string Tied(int axis) =>
        Structure.Tied.FirstOrDefault(g => g.Axes[0] == axis) is { } group ? names[group.Axes[1]] : names[axis];
}

/// <summary>
/// Letters for the four indices of dE[r,c]/dT[a,b], after the dimensions that they run through: n for N. Where E and T share a dimension, E's
/// letter gets a prime; where there is one row or column, its index is 0.
/// </summary>
internal static class IndexNames
{
    private static readonly ImmutableArray<string> Nameless = ["i", "j"];

    /// <returns>r, c, a, b.</returns>
    public static ImmutableArray<string> Create(Shape output, Shape input, ImmutableArray<int> sizes)
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
