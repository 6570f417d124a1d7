using System.Collections.Immutable;
using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Diagnosis.Facts;

/// <summary>Some of the entries of a gradient.</summary>
/// <param name="Name">As it ends a sentence: <c>where x &lt; 0</c>, <c>in the last row</c>.</param>
/// <param name="Holds">Whether an entry, by row and column from 0, belongs to it.</param>
internal sealed record Region(string Name, Func<Evidence, int, int, bool> Holds)
{
    /// <summary>Whether the name tells already what is returned there.</summary>
    public bool TellsValues { get; init; }

    /// <summary>Whether it is empty as long as a dimension is 1.</summary>
    public bool IsByGrowth { get; init; }

    /// <summary>Where nothing is reached.</summary>
    public static Region ShouldBeZero { get; } =
        new("where it should be 0", (e, row, column) => e.Numeric[row, column] == 0) { TellsValues = true };

    private static Region IsZero { get; } =
        new("where it is 0 and should not be", (e, row, column) => e.Analytic[row, column] == 0 && e.Numeric[row, column] != 0)
        {
            TellsValues = true,
        };

    /// <summary>By the values of tensors of the gradient's shape, its own first; by what should be there; then by place.</summary>
    public static IEnumerable<Region> Create(Symptoms symptoms)
    {
        var numbers = EntryNumber.Create(symptoms).ToList();
        return
        [
            .. numbers.SelectMany(Bounds.Known),
            .. Labels.Create(symptoms),
            ShouldBeZero,
            IsZero,
            .. numbers.SelectMany(n => Bounds.Between(symptoms, n)),
            .. Places.Create(symptoms),
        ];
    }
}

/// <summary>The entries whose number lies on one side of a bound.</summary>
internal static class Bounds
{
    private const string Size = "the size of ";

    private static readonly (string Text, Func<double, bool> Holds)[] Conditions =
    [
        ("< 0", v => v < 0),
        ("> 0", v => v > 0),
        ("is 0", v => v == 0),
        ("is not 0", v => v != 0),
        ("< 1", v => v < 1),
        ("> 1", v => v > 1),
        ("lies outside of -1 to 1", v => Math.Abs(v) > 1),
        ("lies between -1 and 1", v => Math.Abs(v) < 1),
    ];

    /// <summary>The bounds at which a function has its kinks, or a probability its ends.</summary>
    public static IEnumerable<Region> Known(EntryNumber number) => Conditions.Select(c => Where(number.Name, c.Text, number, c.Holds));

    /// <summary>A bound that nobody knows beforehand: between the wrong entries and the right ones, if there is one.</summary>
    public static IEnumerable<Region> Between(Symptoms symptoms, EntryNumber number)
    {
        var entries = symptoms
            .Evidence.Where(e => e.HasRightShape && e.Case.UpstreamSize != UpstreamSize.Zero)
            .SelectMany(e => e.Entries.Select(p => (Value: number.At(e, p.Row, p.Column), IsWrong: e.IsWrongAt(p.Row, p.Column))))
            .Where(p => p.Value is not null)
            .ToList();
        var wrong = entries.Where(p => p.IsWrong).Select(p => p.Value!.Value).ToList();
        var right = entries.Where(p => !p.IsWrong).Select(p => p.Value!.Value).ToList();
        if (wrong.Count == 0 || right.Count == 0)
            yield break;
        if (wrong.Max() < right.Min())
            yield return Beyond(number, "", "<", (wrong.Max() + right.Min()) / 2);
        if (wrong.Min() > right.Max())
            yield return Beyond(number, "", ">", (wrong.Min() + right.Max()) / 2);
        if (wrong.Min(Math.Abs) > right.Max(Math.Abs))
            yield return Beyond(number, Size, ">", (wrong.Min(Math.Abs) + right.Max(Math.Abs)) / 2);
        if (wrong.Max(Math.Abs) < right.Min(Math.Abs))
            yield return Beyond(number, Size, "<", (wrong.Max(Math.Abs) + right.Min(Math.Abs)) / 2);
    }

    private static Region Beyond(EntryNumber number, string of, string sign, double bound) =>
        Where(
            $"{of}{number.Name}",
            string.Create(CultureInfo.InvariantCulture, $"{sign} {bound:G2} or so"),
            number,
            v => (of == Size ? Math.Abs(v) : v) is var measured && (sign == "<" ? measured < bound : measured > bound)
        );

    private static Region Where(string name, string condition, EntryNumber number, Func<double, bool> holds) =>
        new($"where {name} {condition}", (e, row, column) => number.At(e, row, column) is { } value && holds(value));
}

/// <summary>The column that a whole number in the same row names, and all others.</summary>
internal static class Labels
{
    public static IEnumerable<Region> Create(Symptoms symptoms) =>
        symptoms
            .Exercise.Forward.Inputs.Where(t => t.Domain is WholeAttribute && t.Declared is { Sides: [_] or [_, { Fixed: 1 }] })
            .SelectMany(t =>
                (Region[])
                    [
                        new($"in the column that {t.ParameterName} names", (e, row, column) => IsLabel(e, t, row, column)),
                        new($"outside of the column that {t.ParameterName} names", (e, row, column) => !IsLabel(e, t, row, column)),
                    ]
            );

    private static bool IsLabel(Evidence e, Variable labels, int row, int column) =>
        e.Case.Values[labels.Index].Values is { } values && values.Length > row && (int)values[row] == column;
}

/// <summary>The entries at certain places: the ends of a loop, the diagonal.</summary>
internal static class Places
{
    private static readonly ImmutableArray<Region> Diagonals =
    [
        new("on the diagonal", (_, row, column) => row == column),
        new("off the diagonal", (_, row, column) => row != column) { IsByGrowth = true },
        new("above the diagonal", (_, row, column) => row < column),
        new("below the diagonal", (_, row, column) => row > column),
    ];

    public static IEnumerable<Region> Create(Symptoms symptoms)
    {
        var axes = symptoms.Axes;
        string where = axes.Count > 2 ? "at" : "in";
        return Enumerable
            .Range(0, axes.Count)
            .SelectMany(side =>
                (Region[])
                    [
                        new(
                            $"{where} the {axes.Place("last", side)}",
                            (e, row, column) => e.IndexOf(row, column, side) == e.Sides[side] - 1
                        ),
                        new($"{where} the {axes.Place("first", side)}", (e, row, column) => e.IndexOf(row, column, side) == 0),
                        new($"beyond the {axes.Place("first", side)}", (e, row, column) => e.IndexOf(row, column, side) > 0)
                        {
                            IsByGrowth = true,
                        },
                    ]
            )
            .Concat(axes.IsMatrix ? Diagonals : []);
    }
}
