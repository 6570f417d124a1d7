using System.Text.RegularExpressions;

namespace GradCheck.Gradebooks;

/// <summary>
/// Brightspace's grades. The columns, and what is read back: D2L's help, "Importing grades": an OrgDefinedId or a Username, a column
/// "Item Points Grade", and the End-of-Line Indicator, which is last.
/// </summary>
internal sealed partial class BrightspaceGrades : IRosterFormat
{
    public string Name => "brightspace";

    public string Title => "Brightspace";

    public bool Fits(RosterTable table) => table.Header.ColumnOf("OrgDefinedId", "End-of-Line Indicator") is not null;

    public RosterShape Read(RosterTable table, string file)
    {
        var header = table.Header;
        var keys = RosterColumns.Create(header, "OrgDefinedId", "Username", "Email");
        if (keys.IsEmpty)
            throw new GradebookException($"{file} has no column OrgDefinedId or Username: export it with one as the key field.");
        var columns = header
            .Cells.Select((cell, i) => (Index: i, cell.Value, Name: PointsGrade().Match(cell.Value)))
            .Where(c => c.Name.Success)
            .Select(c => new GradeColumn(
                c.Index,
                c.Value,
                c.Name.Groups["title"].Value,
                Most: RosterColumns.Number(c.Name.Groups["most"].Value)
            ));
        return new RosterShape(
            [.. table.Rows.Skip(1)],
            [.. columns],
            // A number sign keeps a spreadsheet from reading an id as a number.
            keys[0] with
            {
                Clean = cell => cell.Trim().TrimStart('#'),
            },
            [.. keys.Skip(1).Select(k => k with { Clean = cell => cell.Trim().TrimStart('#') })]
        )
        {
            NameOf = row => $"{row[header.ColumnOf("First Name")]} {row[header.ColumnOf("Last Name")]}".Trim(),
        };
    }

    [GeneratedRegex(
        @"\A(?<title>.+) Points Grade( <.*?MaxPoints:(?<most>[0-9.,]+).*>| <.*>)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex PointsGrade();
}
