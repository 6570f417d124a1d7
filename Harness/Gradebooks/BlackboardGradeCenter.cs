using System.Text.RegularExpressions;

namespace GradCheck.Gradebooks;

/// <summary>
/// Blackboard's Grade Center, with tabs or commas. The columns, and what is read back: Blackboard's help, "Uploading or Downloading Grade Center Items for Working Offline":
/// a student is found by the Username, a column by the number after its title.
/// </summary>
internal sealed partial class BlackboardGradeCenter : IRosterFormat
{
    public string Name => "blackboard";

    public string Title => "Blackboard";

    public bool Fits(RosterTable table) =>
        table.Header.ColumnOf("Username") is not null && table.Header.Cells.Any(c => ColumnId().IsMatch(c.Value));

    public RosterShape Read(RosterTable table, string file)
    {
        var header = table.Header;
        var columns = header
            .Cells.Select((cell, i) => (Index: i, cell.Value, Name: Score().Match(cell.Value)))
            .Where(c => c.Name.Success)
            .Select(c => new GradeColumn(
                c.Index,
                c.Value,
                c.Name.Groups["title"].Value,
                c.Name.Groups["id"].Value,
                RosterColumns.Number(c.Name.Groups["most"].Value)
            ));
        return new RosterShape(
            [.. table.Rows.Skip(1)],
            [.. columns],
            new KeyColumn(header.ColumnOf("Username")!.Value, "Username"),
            RosterColumns.Create(header, "Student ID", "Email")
        )
        {
            NameOf = row => $"{row[header.ColumnOf("First Name")]} {row[header.ColumnOf("Last Name")]}".Trim(),
        };
    }

    [GeneratedRegex(@"\|[0-9]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColumnId();

    // Totals are "up to" so many points, and computed; a text or a letter is no number of points.
    [GeneratedRegex(
        @"\A(?<title>.+?) \[Total Pts: (?<most>[0-9.,]+)( Score)?\] ?\|(?<id>[0-9]+)\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Score();
}
