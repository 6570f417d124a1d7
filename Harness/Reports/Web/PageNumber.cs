using System.Globalization;

namespace GradCheck.Reports.Web;

/// <summary>Numbers as a page shows them: the same in every culture, with a true minus.</summary>
internal static class PageNumber
{
    public static string Entry(double value) => Text(value, "G6");

    /// <summary>An error: two digits say how large it is.</summary>
    public static string Error(double? value) => value is { } v ? Text(v, "G2") : "–";

    public static string Score(double value) => Text(value, "0.##");

    private static string Text(double value, string format) =>
        double.IsPositiveInfinity(value) ? "∞"
        : double.IsNegativeInfinity(value) ? "−∞"
        : value
            .ToString(format, CultureInfo.InvariantCulture)
            .Replace("E-0", "E-", StringComparison.Ordinal)
            .Replace("E+0", "E+", StringComparison.Ordinal)
            .Replace('-', '−')
            .Replace("E−", "e−", StringComparison.Ordinal)
            .Replace("E+", "e", StringComparison.Ordinal);
}
