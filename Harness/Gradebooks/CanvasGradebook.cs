using System.Text.RegularExpressions;

namespace GradCheck.Gradebooks;

/// <summary>
/// Canvas's gradebook. The rows and columns: lib/gradebook_exporter.rb in instructure/canvas-lms; what is read back:
/// lib/gradebook_importer.rb, which finds an assignment by the number after its title, and passes over read-only columns.
/// </summary>
internal sealed partial class CanvasGradebook : IRosterFormat
{
    public string Name => "canvas";

    public string Title => "Canvas";

    public bool Fits(RosterTable table) =>
        table.Header is var header
        && header.ColumnOf("ID") is not null
        && header.ColumnOf("Section") is not null
        && (header.ColumnOf("Student") ?? header.ColumnOf("LastName")) is not null;

    public RosterShape Read(RosterTable table, string file)
    {
        var header = table.Header;
        var points = table.Rows.FirstOrDefault(r => r[0].Contains("Points Possible", StringComparison.Ordinal));
        var columns = header
            .Cells.Select((cell, i) => (Index: i, cell.Value, Name: Assignment().Match(cell.Value)))
            .Where(c => c.Name.Success && !(points?[c.Index] ?? "").Contains("read only", StringComparison.Ordinal))
            .Select(c => new GradeColumn(
                c.Index,
                c.Value,
                c.Name.Groups["title"].Value,
                c.Name.Groups["id"].Value,
                RosterColumns.Number(points?[c.Index] ?? "")
            ));
        int id = header.ColumnOf("ID")!.Value;
        return new RosterShape(
            [.. table.Rows.Skip(1).Where(r => r != points && !IsPosting(r) && r[0].Trim() is not ("Student, Test" or "Test Student"))],
            [.. columns],
            new KeyColumn(id, "ID"),
            RosterColumns.Create(header, "SIS Login ID", "SIS User ID", "Integration ID")
        )
        {
            IsOwnInternal = true,
            NameOf = row =>
                header.ColumnOf("Student") is { } name
                    ? row[name]
                    : $"{row[header.ColumnOf("LastName")]}, {row[header.ColumnOf("FirstName")]}",
            Kept = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["EX"] = "excused", ["N/A"] = "not assigned" },
        };
    }

    // A row of its own says which assignments are posted by hand.
    private static bool IsPosting(RosterRow row) =>
        row.Cells.All(c => c.Value.Trim() is "" or "Muted" || c.Value.Trim().StartsWith("Manual Posting", StringComparison.Ordinal));

    [GeneratedRegex(
        @"\A(?<title>.+) \((?<id>[0-9]+)\)\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Assignment();
}
