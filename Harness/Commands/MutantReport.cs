using System.Globalization;
using GradCheck.Judging;
using GradCheck.Verification;
using GradCheck.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Commands;

/// <summary>What an exercise makes of planted bugs: for its author.</summary>
internal static class MutantReport
{
    private const int MostEquivalent = 20;
    private const int LongestCode = 120;

    public static IRenderable Render(VerificationResult result)
    {
        if (!result.Problems.IsEmpty)
            return Lines([
                "The reference solution does not pass, so no bug is planted:",
                .. result.Problems.Select(p => PlainText.Line(p, 1_000)),
            ]);
        if (result.Fates is null)
            return new Text("No bugs are planted without a right solution: give one with --reference FILE.cs.\n");
        return new Rows([ByLabel(result), .. Equivalent(result), .. Slipped(result), new Text(Summary(result) + '\n')]);
    }

    private static Rows Lines(IEnumerable<string> lines) => new(lines.Select(l => new Text(l)));

    private static Table ByLabel(VerificationResult result)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("planted bug");
        foreach (string column in (string[])["caught", "equivalent", "slipped through"])
            table.AddColumn(new TableColumn(column).RightAligned());
        foreach (
            var label in result
                .Those<Fate>()
                .Where(f => f is not Fate.DidNotCompile)
                .GroupBy(f => f.Mutant.Label)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
            table.AddRow(
                new Text(label.Key),
                Count(label.OfType<Fate.Caught>().Count()),
                Count(label.OfType<Fate.Equivalent>().Count()),
                Count(label.OfType<Fate.SlippedThrough>().Count())
            );
        return table;
    }

    private static IEnumerable<IRenderable> Equivalent(VerificationResult result)
    {
        var equivalent = result.Those<Fate.Equivalent>().ToList();
        if (equivalent.Count == 0)
            return [];
        string more = equivalent.Count > MostEquivalent ? $"  and {equivalent.Count - MostEquivalent} more\n" : "";
        return
        [
            new Text($"Equivalent, with the reference's own numbers at {equivalent[0].Further} further cases:"),
            Places(equivalent.Take(MostEquivalent).Select(e => e.Mutant)),
            new Text(more),
        ];
    }

    private static IEnumerable<IRenderable> Slipped(VerificationResult result) =>
        result
            .Those<Fate.SlippedThrough>()
            .SelectMany(s =>
                (IRenderable[])
                    [new Text("SLIPPED THROUGH", new Style(Color.Red)), Places([s.Mutant]), new Text($"  {Reason(s.Disagreement)}\n")]
            );

    private static Grid Places(IEnumerable<Mutant> mutants)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2))
            .AddColumn(new GridColumn().NoWrap())
            .AddColumn(new GridColumn())
            .AddColumn(new GridColumn());
        foreach (var mutant in mutants)
            grid.AddRow(
                new Text(string.Create(CultureInfo.InvariantCulture, $"line {mutant.Line}")),
                new Text(mutant.Label),
                new Text(PlainText.Line(mutant.Before, LongestCode)),
                new Text($"-> {PlainText.Line(mutant.After, LongestCode)}")
            );
        return grid;
    }

    private static string Reason(Disagreement difference)
    {
        string where = $"{difference.Gradient} at {difference.Case.Rung.Name}, {difference.Case.Dimensions} (case {difference.Case.Key})";
        string size = double.IsInfinity(difference.Relative)
            ? "no finite numbers of the right shape come back"
            : string.Create(CultureInfo.InvariantCulture, $"it is off by {difference.Relative:0.0e-0} of the gradient's scale");
        return difference.Coverage switch
        {
            Coverage.Judged => $"{where}: {size}, less than the tolerance or our own error bar.",
            Coverage.OtherSeed => $"{where}: {size}, but no case of this seed reaches such a place.",
            _ => $"{where}: {size}, but only at inputs that the exercise does not draw: widen a domain?",
        };
    }

    private static string Summary(VerificationResult result)
    {
        var caught = result.Those<Fate.Caught>().ToList();
        string outcomes = string.Join(
            ", ",
            caught.GroupBy(c => c.Outcome).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => $"{g.Key.Code()} {g.Count()}")
        );
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{caught.Count} of {result.Those<Fate>().Count()} planted bugs caught{(caught.Count > 0 ? $" ({outcomes})" : "")}, {result.Those<Fate.Equivalent>().Count()} equivalent, {result.Those<Fate.DidNotCompile>().Count()} did not compile, {result.Those<Fate.SlippedThrough>().Count()} slipped through."
        );
    }

    private static Text Count(int count) => new(count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture));
}
