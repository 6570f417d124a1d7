using System.Globalization;
using GradCheck.Cases;

namespace GradCheck.Diagnosis.Regions;

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
