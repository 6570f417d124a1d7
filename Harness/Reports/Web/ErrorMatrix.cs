using GradCheck.Grading.Results;

namespace GradCheck.Reports.Web;

/// <summary>How far analytic and numeric are apart, entry by entry: a heat map whose cells also say the number.</summary>
internal static class ErrorMatrix
{
    // Of the worst error: from here on it is one level hotter.
    private static readonly double[] Levels = [0, 0.05, 0.25, 0.75];

    public static MatrixView Of(double[][] analytic, double[][] numeric, ToleranceResult? tolerance, WorstEntry? worst)
    {
        double[][] errors = [.. analytic.Zip(numeric, (a, n) => a.Zip(n, (x, y) => Math.Abs(x - y)).ToArray())];
        double scale = Largest(numeric);
        double most = Largest(errors);
        return MatrixView.Of(
            "error",
            errors,
            (error, i, j) =>
            {
                double larger = Math.Max(Math.Abs(analytic[i][j]), Math.Abs(numeric[i][j]));
                bool agrees = tolerance is not null && error <= Math.Max(tolerance.Relative * larger, tolerance.Absolute * scale);
                return agrees ? new CellView("✓") : new CellView(Numeral.Error(error), Level(error / most));
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
