using System.Collections.Immutable;

namespace GradCheck.Gradebooks;

/// <summary>Anyone's table with a column of ids and one for grades, such as GitHub Classroom's.</summary>
internal sealed class PlainRoster : IRosterFormat
{
    private static readonly string[] Ids =
    [
        "id",
        "student id",
        "student_id",
        "studentid",
        "sid",
        "student number",
        "user id",
        "user_id",
        "username",
        "user",
        "login",
        "github_username",
        "roster_identifier",
        "identifier",
        "matriculation number",
        "matrikelnummer",
        "email",
        "e-mail",
        "email address",
    ];

    private static readonly string[] Grades =
    [
        "grade",
        "grades",
        "score",
        "points",
        "mark",
        "points_awarded",
        "bewertung",
        "punkte",
        "note",
    ];

    public string Name => "plain";

    public string Title => "a table with an id";

    public bool Fits(RosterTable table) => true;

    public RosterShape Read(RosterTable table, string file)
    {
        var header = table.Header;
        var ids = RosterColumns.Create(header, Ids);
        if (ids.IsEmpty)
            throw new GradebookException(
                $"{file} is no platform's export and has no column of ids: call one {string.Join(", ", Ids.Take(3))} or {Ids[^3]}. It has {RosterColumns.Listed(header.Cells.Select(c => c.Value))}."
            );
        var others = header
            .Cells.Select((c, i) => new GradeColumn(i, c.Value, c.Value))
            .Where(c => ids.All(k => k.Index != c.Index))
            .ToList();
        var named = others.Where(c => Grades.Contains(c.Title.Trim(), StringComparer.OrdinalIgnoreCase)).ToImmutableArray();
        return new RosterShape([.. table.Rows.Skip(1)], named.IsEmpty ? [.. others] : named, ids[0], [.. ids.Skip(1)])
        {
            NameOf = row => header.ColumnOf("name", "full name", "student") is { } name ? row[name] : "",
        };
    }
}
