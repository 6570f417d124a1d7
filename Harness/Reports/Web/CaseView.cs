using System.Globalization;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>The smallest case that does not pass, side by side.</summary>
/// <param name="Inputs">What the method was given.</param>
/// <param name="Answers">What it returned, what finite differences say, and where both have a shape in common, how far they are apart.</param>
/// <param name="Remark">What the matrices do not say by themselves.</param>
internal sealed record CaseView(
    string Rung,
    string Dimensions,
    IReadOnlyList<MatrixView> Inputs,
    IReadOnlyList<MatrixView> Answers,
    string? Worst,
    string? Remark,
    string? Replay
)
{
    public static CaseView Create(Counterexample smallest, GradientResult gradient)
    {
        bool isComparable = HaveOneShape(smallest.Analytic, smallest.Numeric);
        var worst = smallest.Numeric is null ? null : gradient.Worst;
        var answers = new List<MatrixView>();
        if (smallest.Analytic is { } analytic)
            answers.Add(MatrixView.Create("yours", analytic, worst));
        if (smallest.Numeric is { } numeric)
            answers.Add(MatrixView.Create("finite differences", numeric, isComparable ? worst : null));
        if (isComparable)
            answers.Add(ErrorMatrix.Create(smallest.Analytic!, smallest.Numeric!, gradient.Tolerance, worst));
        return new CaseView(
            smallest.Rung,
            RungView.Sizes(smallest.Dimensions),
            [.. (smallest.Inputs ?? new Dictionary<string, double[][]>()).Select(i => MatrixView.Create(i.Key, i.Value))],
            answers,
            gradient.Worst is { } entry ? Sentence(entry) : null,
            Remarks(smallest, isComparable),
            smallest.Replay
        );
    }

    private static string Sentence(WorstEntry worst)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"Furthest off: entry [{worst.Row},{worst.Column}]");
        return worst is { Numeric: { } numeric, AbsoluteError: { } error }
            ? $"{place}. Yours {PageNumber.Entry(worst.Analytic)}, finite differences {PageNumber.Entry(numeric)}, apart by {PageNumber.Error(error)}."
            : $"{place}. Yours {PageNumber.Entry(worst.Analytic)}.";
    }

    private static string? Remarks(Counterexample smallest, bool isComparable) =>
        smallest.Numeric is null ? "The matrices of this case are too large to show; the replay command makes them again."
        : smallest.Analytic is null ? "There is no matrix of yours to compare: the call did not return one."
        : isComparable ? null
        : $"The shapes differ, so there is no error to draw: yours is {Shape(smallest.Analytic)}, it should be {Shape(smallest.Numeric)}.";

    private static string Shape(double[][] rows) => MatrixView.ShapeOf(rows);

    private static bool HaveOneShape(double[][]? a, double[][]? b) =>
        a is not null && b is not null && a.Length == b.Length && a.Zip(b).All(p => p.First.Length == p.Second.Length);
}

/// <summary>How far analytic and numeric are apart, entry by entry: a heat map whose cells also say the number.</summary>
internal static class ErrorMatrix
{
    // Of the worst error: from here on it is one level hotter.
    private static readonly double[] Levels = [0, 0.05, 0.25, 0.75];

    public static MatrixView Create(double[][] analytic, double[][] numeric, ToleranceResult? tolerance, WorstEntry? worst)
    {
        double[][] errors = [.. analytic.Zip(numeric, (a, n) => a.Zip(n, (x, y) => Math.Abs(x - y)).ToArray())];
        double scale = Largest(numeric);
        double most = Largest(errors);
        return MatrixView.Create(
            "error",
            errors,
            (error, i, j) =>
            {
                double larger = Math.Max(Math.Abs(analytic[i][j]), Math.Abs(numeric[i][j]));
                bool agrees = tolerance is not null && error <= Math.Max(tolerance.Relative * larger, tolerance.Absolute * scale);
                return agrees ? new CellView("✓") : new CellView(PageNumber.Error(error), Level(error / most));
            },
            worst
        ) with
        {
            IsErrors = true,
        };
    }

    private static int Level(double part) => double.IsFinite(part) ? Levels.Count(l => part > l) : Levels.Length;

    private static double Largest(double[][] rows) =>
        rows.SelectMany(r => r).Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
}
