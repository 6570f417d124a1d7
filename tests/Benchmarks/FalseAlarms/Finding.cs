using System.Globalization;

namespace GradCheck.Benchmarks.FalseAlarms;

/// <summary>One element that did not simply pass, with all that it takes to look at it by hand.</summary>
/// <param name="Spread">The largest difference between two right forms at this element.</param>
internal sealed record Finding(
    string Kind,
    Charge Charge,
    string Tolerance,
    string Key,
    string Gradient,
    string Form,
    int Row,
    int Column,
    double Analytic,
    double Numeric,
    double Bar,
    double Allowance,
    double Spread
)
{
    public string Exercise => Key.Split('|')[1];

    public double Error => Math.Abs(Analytic - Numeric);

    /// <summary>The names of what <see cref="ToString"/> writes.</summary>
    public const string Heading = "kind\tcharge\ttolerance\tkey\tgradient\tform\trow\tcolumn\tanalytic\tnumeric\tbar\tallowance\tspread";

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Kind}\t{Charge}\t{Tolerance}\t{Key}\t{Gradient}\t{Form}\t{Row}\t{Column}\t{Analytic:R}\t{Numeric:R}\t{Bar:G3}\t{Allowance:G3}\t{Spread:G3}"
        );
}
