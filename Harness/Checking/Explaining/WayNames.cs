using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>What the parts of one way from T to E are called.</summary>
internal sealed class WayNames(Way way, Variable of, IReadOnlyDictionary<Variable, Shape> shapes)
{
    private readonly ImmutableArray<string> names = IndexNames.Create(
        shapes[way.Into],
        shapes[of],
        way.Jacobian.Sizes,
        way.Jacobian.Outputs
    );

    private static readonly ImmutableArray<string> Lines = ["row", "column"];

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
    public string EntryOfE => Entry(E, names.Take(Outputs));

    /// <summary><c>X[n,k]</c></summary>
    public string EntryOfT => Entry(T, names.Skip(Outputs));

    /// <summary><c>YGrad[n',k']</c></summary>
    public string EntryOfUpstream => Entry(Upstream, names.Take(Outputs));

    /// <summary><c>XGrad[n,k]</c></summary>
    public string EntryOfGradient => Entry(of.GradientName, names.Skip(Outputs));

    /// <summary>E's entry where its tied indices are T's: <c>Y[n,k']</c>.</summary>
    public string TiedEntryOfE => Entry(E, Enumerable.Range(0, Outputs).Select(Tied));

    /// <summary><c>n' = n and k' = k</c></summary>
    public string Ties => Phrases.List(Structure.Tied.Select(g => $"{names[g.Axes[0]]} = {names[g.Axes[1]]}"));

    /// <summary>The letters of indices.</summary>
    public string Letters(IEnumerable<IndexGroup> groups) => Phrases.List(groups.Select(Letter));

    public string Letter(IndexGroup group) => names[group.Axis];

    /// <summary>The letter of a tied index of E, before it shrinks to T's.</summary>
    public string LetterOfE(IndexGroup group) => names[group.Axes[0]];

    /// <summary><c>dY[0,2]</c>, or <c>dLoss</c>: the label of the Jacobian's row.</summary>
    public string Row(int[] index) => $"d{Entry(E, index.Take(Outputs).Select(Text))}";

    /// <summary><c>/dX[0,2]</c>: the label of the Jacobian's column.</summary>
    public string Column(int[] index) => $"/d{Entry(T, index.Skip(Outputs).Select(Text))}";

    /// <summary><c>(N*K) x (1*K)</c></summary>
    public string ShapeOfJacobian => $"({Count(ShapeOfE)}) x ({Count(ShapeOfT)})";

    /// <summary>The letters of E's indices, as many as it has: what the sum runs over before anything is known of zeros.</summary>
    public string LettersOfE => Phrases.List(names.Take(Outputs).Where(n => n != "0"));

    /// <summary>The symbol of the dimension that an index runs through.</summary>
    public string Side(IndexGroup group) =>
        (group.Axis < Outputs ? ShapeOfE.Sides[group.Axis] : ShapeOfT.Sides[group.Axis - Outputs]).ToString();

    /// <summary>What an index counts: rows or columns; both together count entries.</summary>
    public string Line(IEnumerable<IndexGroup> groups)
    {
        if (groups.ToList() is not [var only])
            return "entry";
        var (axis, sides) = only.Axis < Outputs ? (only.Axis, Outputs) : (only.Axis - Outputs, names.Length - Outputs);
        return sides switch
        {
            1 => "entry",
            2 => Lines[axis],
            _ => $"place along {Side(only)}",
        };
    }

    /// <summary><c>W[d,k]</c>, with the letters of the Jacobian's indices.</summary>
    public string Entry(Factor factor) => Entry(factor.Variable.Name, factor.Axes.Select(axis => axis is { } a ? names[a] : "0"));

    /// <summary>The shape of the numbers that the Jacobian repeats.</summary>
    public string ShapeOfBlock =>
        Structure.Values is EntryValues.Of { Factor: var factor }
            ? shapes[factor.Variable].ToString()
            : string.Join(" x ", Structure.FreeOutputs.Concat(Structure.FreeInputs).Select(Side));

    /// <summary><c>N*1</c></summary>
    public static string Count(Shape shape) => shape.Count;

    private int Outputs => way.Jacobian.Outputs;

    // One number has no index.
    private static string Entry(string name, IEnumerable<string> index) =>
        index.ToList() is { Count: > 0 } all ? $"{name}[{string.Join(',', all)}]" : name;

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);

    private string Tied(int axis) =>
        Structure.Tied.FirstOrDefault(g => g.Axes[0] == axis) is { } group ? names[group.Axes[1]] : names[axis];
}

/// <summary>
/// Letters for the indices of dE[r,c]/dT[a,b], after the dimensions that they run through: n for N. Where E and T share a dimension, E's
/// letter gets a prime; where a side is 1, its index is 0.
/// </summary>
internal static class IndexNames
{
    private static readonly ImmutableArray<string> Nameless = ["i", "j", "k", "l", "m"];

    /// <returns>E's, then T's.</returns>
    public static ImmutableArray<string> Create(Shape output, Shape input, ImmutableArray<int> sizes, int outputs)
    {
        var names = new List<string>();
        ImmutableArray<string> ofT =
        [
            .. sizes.Skip(outputs).Select((size, i) => Name(input.Sides.ElementAtOrDefault(i), size, Nameless[i], names, "2")),
        ];
        ImmutableArray<string> ofE =
        [
            .. sizes.Take(outputs).Select((size, i) => Name(output.Sides.ElementAtOrDefault(i), size, Nameless[i], names, "'")),
        ];
        return [.. ofE, .. ofT];
    }

    private static string Name(Side? side, int size, string nameless, List<string> taken, string mark)
    {
        if (size == 1)
            return "0";
        string name = side?.Symbol?.ToLowerInvariant() ?? nameless;
        while (taken.Contains(name))
            name += mark;
        taken.Add(name);
        return name;
    }
}
