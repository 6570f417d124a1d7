using GradCheck.Exercises;
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
            answers.AddRange(MatrixView.Create("yours", analytic, worst));
        if (smallest.Numeric is { } numeric)
            answers.AddRange(MatrixView.Create("finite differences", numeric, isComparable ? worst : null));
        if (isComparable)
            answers.AddRange(ErrorMatrix.Create(smallest.Analytic!, smallest.Numeric!, gradient.Tolerance, worst));
        return new CaseView(
            smallest.Rung,
            RungView.Sizes(smallest.Dimensions),
            [.. (smallest.Inputs ?? new Dictionary<string, Tensor>()).SelectMany(i => MatrixView.Create(i.Key, i.Value))],
            answers,
            gradient.Worst is { } entry ? Sentence(entry) : null,
            Remarks(smallest, isComparable),
            smallest.Replay
        );
    }

    private static string Sentence(WorstEntry worst)
    {
        string place = $"Furthest off: {EntryText.Render(worst.Index)}";
        return worst is { Numeric: { } numeric, AbsoluteError: { } error }
            ? $"{place}. Yours {PageNumber.Entry(worst.Analytic)}, finite differences {PageNumber.Entry(numeric)}, apart by {PageNumber.Error(error)}."
            : $"{place}. Yours {PageNumber.Entry(worst.Analytic)}.";
    }

    private static string? Remarks(Counterexample smallest, bool isComparable) =>
        smallest.Numeric is null ? "The numbers of this case are too many to show; the replay command makes them again."
        : smallest.Analytic is null ? "There are no numbers of yours to compare: the call did not return any."
        : isComparable ? null
        : $"The shapes differ, so there is no error to draw: yours is {MatrixView.ShapeOf(smallest.Analytic.Sides)}, it should be {MatrixView.ShapeOf(smallest.Numeric.Sides)}.";

    private static bool HaveOneShape(Tensor? a, Tensor? b) => a is not null && b is not null && a.HasShape(b.Sides);
}

/// <summary>How far analytic and numeric are apart, entry by entry: a heat map whose cells also say the number.</summary>
internal static class ErrorMatrix
{
    // Of the worst error: from here on it is one level hotter.
    private static readonly double[] Levels = [0, 0.05, 0.25, 0.75];

    public static IEnumerable<MatrixView> Create(Tensor analytic, Tensor numeric, ToleranceResult? tolerance, WorstEntry? worst)
    {
        var errors = numeric.Map((at, value) => Math.Abs(analytic[at] - value));
        double scale = Largest(numeric);
        double most = Largest(errors);
        return MatrixView
            .Create(
                "error",
                errors,
                (error, at) =>
                {
                    double larger = Math.Max(Math.Abs(analytic[at]), Math.Abs(numeric[at]));
                    bool agrees = tolerance is not null && error <= Math.Max(tolerance.Relative * larger, tolerance.Absolute * scale);
                    return agrees ? new CellView("✓") : new CellView(PageNumber.Error(error), Level(error / most));
                },
                worst
            )
            .Select(view => view with { IsErrors = true });
    }

    private static int Level(double part) => double.IsFinite(part) ? Levels.Count(l => part > l) : Levels.Length;

    private static double Largest(Tensor tensor) => tensor.Values!.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
}
