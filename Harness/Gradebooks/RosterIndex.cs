using GradCheck.Records;

namespace GradCheck.Gradebooks;

/// <summary>Finds the row of a student.</summary>
/// <param name="layout">The layout that submissions were found in, as <c>--layout</c> calls it.</param>
internal sealed class RosterIndex(Roster roster, string layout)
{
    private readonly ILookup<string, RosterRow> own = Index(roster, roster.Shape.Own);

    private readonly List<ILookup<string, RosterRow>> others = [.. roster.Shape.Others.Select(k => Index(roster, k))];

    private readonly ILookup<string, RosterRow>? teams = roster.Shape.Team is { } team ? Index(roster, team) : null;

    private readonly ILookup<string, RosterRow> names = roster.Shape.Students.ToLookup(
        r => Ordered(roster.Shape.NameOf(r)),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The rows of a submission: one, several where a team handed it in, none where nobody is found.</summary>
    public IReadOnlyList<RosterRow> Find(string submission, StudentResult? student)
    {
        if (student?.Members is { } members)
            return [.. members.SelectMany(m => Person(m.Id ?? "", m)).Distinct()];
        if (student?.Name is { } name && teams?[name.Trim()].ToList() is { Count: > 0 } team)
            return team;
        return Person(submission, student);
    }

    // Where the platform named the submission, its own id is all that counts: another column may hold the same number for another student.
    private IReadOnlyList<RosterRow> Person(string submission, StudentResult? student)
    {
        if (roster.Format.Name == layout && student is not null)
            return One(own[student.Id ?? submission]);
        var columns = roster.Shape.IsOwnInternal ? others : others.Prepend(own);
        string[] known = [.. new[] { PublicId(student), student?.Email, student is null ? submission : null }.OfType<string>()];
        var found = known.SelectMany(k => columns.Select(column => One(column[k]))).FirstOrDefault(rows => rows.Count > 0);
        return found ?? One(names[Ordered(student?.Name ?? submission)]);
    }

    // Moodle and Canvas count their users, and no other platform knows these numbers; whoever writes a table of their own may.
    private string? PublicId(StudentResult? student) =>
        layout is "moodle" or "canvas" && roster.Format is not PlainRoster ? null : student?.Id;

    // Two of one key are nobody.
    private static List<RosterRow> One(IEnumerable<RosterRow> rows) => rows.Take(2).ToList() is { Count: 1 } one ? one : [];

    private static ILookup<string, RosterRow> Index(Roster roster, KeyColumn key) =>
        roster
            .Shape.Students.Where(r => key.Clean(r[key.Index]).Length > 0)
            .ToLookup(r => key.Clean(r[key.Index]), StringComparer.OrdinalIgnoreCase);

    // "Lovelace, Ada" is Ada Lovelace.
    private static string Ordered(string name) =>
        name.Split(',', 2, StringSplitOptions.TrimEntries) is [var last, var first] ? $"{first} {last}" : name.Trim();
}
