using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;

namespace GradCheck.Diagnosis;

/// <summary>Some of the entries of a gradient.</summary>
/// <param name="Name">As it ends a sentence: <c>where x &lt; 0</c>, <c>in the last row</c>.</param>
/// <param name="Holds">Whether an entry, by row and column from 0, belongs to it.</param>
internal sealed record Region(string Name, Func<Evidence, int, int, bool> Holds)
{
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

    /// <summary>Whether the name tells already what is returned there.</summary>
    public bool TellsValues { get; private init; }

    /// <summary>Whether it is empty as long as a dimension is 1.</summary>
    public bool IsByGrowth { get; private init; }

    /// <summary>Where nothing is reached.</summary>
    public static Region ShouldBeZero { get; } =
        new("where it should be 0", (e, row, column) => e.Numeric[row, column] == 0) { TellsValues = true };

    /// <summary>By the values of tensors of the gradient's shape, its own first; by what should be there; then by place.</summary>
    public static IEnumerable<Region> Of(Symptoms symptoms)
    {
        var values = Values(symptoms).ToList();
        return
        [
            .. values.SelectMany(v => Conditions.Select(c => Where(v.Name, c.Text, v.Of, c.Holds))),
            .. ByLabel(symptoms),
            .. ByAnswer,
            .. values.SelectMany(v => ByThreshold(symptoms, v.Name, v.Of)),
            .. ByPlace,
        ];
    }

    private static IEnumerable<(string Name, Func<Evidence, int, int, double?> Of)> Values(Symptoms symptoms) =>
        symptoms
            .Tensors.OrderByDescending(t => t == symptoms.Gradient.Of)
            .Select(t =>
                (t.ParameterName, (Func<Evidence, int, int, double?>)((e, row, column) => At(e.Case.Values[t.Index], e, row, column)))
            )
            .Concat(
                symptoms.Gradient.Upstreams.Select(
                    (u, i) =>
                        (
                            $"{u.ParameterName}Grad",
                            (Func<Evidence, int, int, double?>)((e, row, column) => At(e.Upstream.Given.ElementAt(i), e, row, column))
                        )
                )
            )
            .Concat(Differences(symptoms))
            .Append(("the gradient", (e, row, column) => e.Numeric[row, column]));

    // A clipped error is clipped by how far two tensors are apart; a probability, by how far it is from a half.
    private static IEnumerable<(string Name, Func<Evidence, int, int, double?> Of)> Differences(Symptoms symptoms)
    {
        var given = symptoms.Gradient.Method.Parameters.Where(p => !p.IsUpstream).ToList();
        foreach (var (one, other) in given.SelectMany((one, i) => given.Skip(i + 1).Select(other => (one, other))))
            yield return (
                $"{one.Name} - {other.Name}",
                (e, row, column) =>
                    At(e.Case.Values[one.Tensor.Index], e, row, column) - At(e.Case.Values[other.Tensor.Index], e, row, column)
            );
        foreach (var one in given)
            yield return ($"{one.Name} - 0.5", (e, row, column) => At(e.Case.Values[one.Tensor.Index], e, row, column) - 0.5);
    }

    private static double? At(MathNet.Numerics.LinearAlgebra.Matrix<double> value, Evidence e, int row, int column) =>
        (value.RowCount, value.ColumnCount) == (e.Numeric.RowCount, e.Numeric.ColumnCount) ? value[row, column] : null;

    private static Region Where(string name, string condition, Func<Evidence, int, int, double?> of, Func<double, bool> holds) =>
        new($"where {name} {condition}", (e, row, column) => of(e, row, column) is { } value && holds(value));

    // The column that a whole number in the same row names.
    private static IEnumerable<Region> ByLabel(Symptoms symptoms) =>
        symptoms
            .Exercise.Forward.Inputs.Where(t => t.Domain is WholeAttribute && t.Declared!.Value.Columns == "1")
            .SelectMany(t =>
                (Region[])
                    [
                        new($"in the column that {t.ParameterName} names", (e, row, column) => IsLabel(e, t, row, column)),
                        new($"outside of the column that {t.ParameterName} names", (e, row, column) => !IsLabel(e, t, row, column)),
                    ]
            );

    private static bool IsLabel(Evidence e, Tensor labels, int row, int column) =>
        e.Case.Values[labels.Index] is var values && values.RowCount > row && (int)values[row, 0] == column;

    private static IEnumerable<Region> ByAnswer =>
        [
            ShouldBeZero,
            new("where it is 0 and should not be", (e, row, column) => e.Analytic[row, column] == 0 && e.Numeric[row, column] != 0)
            {
                TellsValues = true,
            },
        ];

    // A bound that nobody knows beforehand: between the wrong entries and the right ones, if there is one.
    private static IEnumerable<Region> ByThreshold(Symptoms symptoms, string name, Func<Evidence, int, int, double?> of)
    {
        var entries = symptoms
            .Evidence.Where(e => e.HasRightShape && e.Case.UpstreamSize != UpstreamSize.Zero)
            .SelectMany(e => e.Entries.Select(p => (Value: of(e, p.Row, p.Column), IsWrong: e.IsWrongAt(p.Row, p.Column))))
            .Where(p => p.Value is not null)
            .ToList();
        var wrong = entries.Where(p => p.IsWrong).Select(p => p.Value!.Value).ToList();
        var right = entries.Where(p => !p.IsWrong).Select(p => p.Value!.Value).ToList();
        if (wrong.Count == 0 || right.Count == 0)
            yield break;
        if (wrong.Max() < right.Min())
            yield return Beyond(name, "<", (wrong.Max() + right.Min()) / 2, of, (v, bound) => v < bound);
        if (wrong.Min() > right.Max())
            yield return Beyond(name, ">", (wrong.Min() + right.Max()) / 2, of, (v, bound) => v > bound);
        if (wrong.Min(Math.Abs) > right.Max(Math.Abs))
            yield return Beyond(
                $"the size of {name}",
                ">",
                (wrong.Min(Math.Abs) + right.Max(Math.Abs)) / 2,
                of,
                (v, bound) => Math.Abs(v) > bound
            );
        if (wrong.Max(Math.Abs) < right.Min(Math.Abs))
            yield return Beyond(
                $"the size of {name}",
                "<",
                (wrong.Max(Math.Abs) + right.Min(Math.Abs)) / 2,
                of,
                (v, bound) => Math.Abs(v) < bound
            );
    }

    private static Region Beyond(
        string name,
        string sign,
        double bound,
        Func<Evidence, int, int, double?> of,
        Func<double, double, bool> holds
    ) => Where(name, string.Create(CultureInfo.InvariantCulture, $"{sign} {bound:G2} or so"), of, v => holds(v, bound));

    private static IEnumerable<Region> ByPlace =>
        [
            new("in the last row", (e, row, _) => row == e.Numeric.RowCount - 1),
            new("in the first row", (_, row, _) => row == 0),
            new("beyond the first row", (_, row, _) => row > 0) { IsByGrowth = true },
            new("in the last column", (e, _, column) => column == e.Numeric.ColumnCount - 1),
            new("in the first column", (_, _, column) => column == 0),
            new("beyond the first column", (_, _, column) => column > 0) { IsByGrowth = true },
            new("on the diagonal", (_, row, column) => row == column),
            new("off the diagonal", (_, row, column) => row != column) { IsByGrowth = true },
            new("above the diagonal", (_, row, column) => row < column),
            new("below the diagonal", (_, row, column) => row > column),
        ];
}
