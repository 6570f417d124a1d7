using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Reports;

/// <summary>The mistakes of a class, for a terminal.</summary>
internal static class MistakeReport
{
    private const int MostGradients = 4;

    public static IRenderable Render(IReadOnlyList<MistakeCount> mistakes)
    {
        if (mistakes.Count == 0)
            return new Rows();
        var table = new Table().Border(TableBorder.Simple).AddColumns("mistake", "gradients", "submissions", "where");
        table.Columns[1].RightAligned();
        table.Columns[2].RightAligned();
        foreach (var mistake in mistakes)
            table.AddRow(
                new Text(mistake.Code),
                new Text(mistake.Gradients.ToString(CultureInfo.InvariantCulture)),
                new Text(mistake.Submissions.ToString(CultureInfo.InvariantCulture)),
                new Text(Where(mistake))
            );
        return table;
    }

    /// <summary><c>TwoLayerNet.B1Grad 3, TwoLayerNet.B2Grad and 2 more</c></summary>
    public static string Where(MistakeCount mistake)
    {
        var named = mistake
            .Where.Take(MostGradients)
            .Select(w => $"{w.Exercise}.{w.Name}" + (w.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {w.Count}")));
        int more = mistake.Where.Length - MostGradients;
        return string.Join(", ", named) + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {more} more") : "");
    }
}
