using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GradCheck.Gradebooks;

/// <summary>
/// Moodle's grading worksheet, in any language. The columns: mod/assign/gradingtable.php in moodle/moodle; what is read back:
/// mod/assign/feedback/offline/importgradeslib.php, which finds a student by the number at the end of "Participant 123", and asks for a column
/// of the grade ("Grade") and for one of its time ("Last modified (grade)"): the second names the first in every language.
/// </summary>
internal sealed partial class MoodleWorksheet : IRosterFormat
{
    // get_string('submissionteam', 'assign') and get_string('scale', 'assign').
    private static readonly string[] Group = ["Group", "Gruppe", "Groupe", "Grupo", "Gruppo"];
    private static readonly string[] Scale = ["Scale", "Skala", "Barème", "Escala", "Scala"];

    public string Name => "moodle";

    public string Title => "Moodle";

    public bool Fits(RosterTable table) =>
        Grade(table.Header) is not null
        && table.Rows.Length > 1
        && table.Rows.Skip(1).Select(r => Participant().Match(r[0])).ToList() is var ids
        && ids.All(m => m.Success)
        && ids.DistinctBy(m => m.Groups["word"].Value).Count() == 1;

    public RosterShape Read(RosterTable table, string file)
    {
        var header = table.Header;
        ImmutableArray<RosterRow> students = [.. table.Rows.Skip(1)];
        if (header.ColumnOf(Scale) is not null)
            throw new GradebookException($"{file} grades by a scale: set the assignment's grade to points in Moodle, and export it again.");
        int grade = Grade(header)!.Value;
        int? team = header.ColumnOf(Group);
        return new RosterShape(
            students,
            [new GradeColumn(grade, header[grade], header[grade], Most: Most(students, grade + 1))],
            new KeyColumn(0, header[0], cell => Participant().Match(cell).Groups["number"].Value),
            RosterColumns.Create(header, "ID number", "ID-Nummer", "Email address", "E-Mail-Adresse", "Username", "Anmeldename")
        )
        {
            IsOwnInternal = true,
            NameOf = row => header.ColumnOf("Full name", "Vollständiger Name") is { } name ? row[name] : row[0],
            Team = team is { } group ? new KeyColumn(group, header[group]) : null,
            Feedback = Enumerable
                .Range(grade + 1, header.Cells.Length - grade - 1)
                .Select(i => (int?)i)
                .LastOrDefault(i => Feedback().IsMatch(header[i])),
        };
    }

    private static int? Grade(RosterRow header) =>
        Enumerable
            .Range(1, Math.Max(0, header.Cells.Length - 1))
            .Select(i => (int?)i)
            .FirstOrDefault(i => header.Cells.Any(c => c.Value.EndsWith($"({header[i]})", StringComparison.OrdinalIgnoreCase)));

    // The column after the grade holds the same number for everyone: the most that there is to get.
    private static decimal? Most(ImmutableArray<RosterRow> students, int column) =>
        students.Select(s => s[column]).Distinct().ToList() is [var only] ? RosterColumns.Number(only) : null;

    [GeneratedRegex(@"\A(?<word>\D+)(?<number>[0-9]+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Participant();

    [GeneratedRegex(
        "feedback|comment|kommentar|coment",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Feedback();
}
