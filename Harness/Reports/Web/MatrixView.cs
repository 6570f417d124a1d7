using System.Globalization;
using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>A matrix as a table.</summary>
/// <param name="IsErrors">Whether its entries are errors, drawn as a heat map.</param>
internal sealed record MatrixView(string Name, string Shape, IReadOnlyList<IReadOnlyList<CellView>> Rows, bool IsErrors = false)
{
    public static MatrixView Create(string name, double[][] rows, WorstEntry? worst = null) =>
        Create(name, rows, (value, _, _) => new CellView(PageNumber.Entry(value)), worst);

    public static MatrixView Create(string name, double[][] rows, Func<double, int, int, CellView> cell, WorstEntry? worst) =>
        new(
            name,
            ShapeOf(rows),
            [
                .. rows.Select(
                    (r, i) =>
                        r.Select((v, j) => cell(v, i, j) with { IsWorst = worst is not null && worst.Row == i && worst.Column == j })
                            .ToList()
                ),
            ]
        );

    /// <summary><c>2 × 1</c></summary>
    public static string ShapeOf(double[][] rows) =>
        string.Create(CultureInfo.InvariantCulture, $"{rows.Length} × {(rows.Length == 0 ? 0 : rows[0].Length)}");
}

/// <summary>An entry of a matrix.</summary>
/// <param name="Level">How hot it is: 0 is within the tolerance, 4 the worst.</param>
internal sealed record CellView(string Text, int Level = 0, bool IsWorst = false);
