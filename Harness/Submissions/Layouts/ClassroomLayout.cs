using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>
/// GitHub Classroom: a clone of each student's repository, <c>assignment-user</c>, in a folder <c>assignment-submissions</c>, as
/// <c>gh classroom clone student-repos</c> makes them (GitHub's help, "Using GitHub Classroom with GitHub CLI").
/// </summary>
internal sealed class ClassroomLayout : ILayout
{
    private const string Suffix = "-submissions";

    public string Name => "classroom";

    public string Title => "GitHub Classroom";

    public string Form => "assignment-user";

    // Any folders may begin alike: these are repositories.
    public bool Fits(FileGroup folder) =>
        Sort(folder) is { IsMost: true } sorted && sorted.Submissions.Any(s => s.Content.Folders.Any(f => f.Name == ".git"));

    public SortedFolder Sort(FileGroup folder)
    {
        var repositories = folder.Folders.Where(f => !FileNames.IsIgnoredFolder(f.Name)).ToList();
        string prefix = Prefix(folder.Name, [.. repositories.Select(r => r.Name)]);
        var taken = repositories
            .Where(r => prefix.Length > 0 && r.Name.Length > prefix.Length && r.Name.StartsWith(prefix, StringComparison.Ordinal))
            .ToList();
        var submissions = taken.Select(r => new Submission(r.Name[prefix.Length..], r)
        {
            Student = new Student(r.Name[prefix.Length..], Name: null),
        });
        return new SortedFolder([.. submissions], taken.Count, new FileGroup(folder.Name, folder.Files, [.. folder.Folders.Except(taken)]));
    }

    // Both an assignment's name and a user's may hold hyphens: the assignment's is in the folder's name, or is what all begin with.
    private static string Prefix(string folder, IReadOnlyList<string> names)
    {
        if (
            folder.EndsWith(Suffix, StringComparison.Ordinal)
            && folder[..^(Suffix.Length - 1)] is var named
            && names.Any(n => n.StartsWith(named, StringComparison.Ordinal))
        )
            return named;
        if (names.Count < 2)
            return names.Count == 0 ? "" : names[0][..(names[0].LastIndexOf('-') + 1)];
        int length = names.Min(n => names[0].AsSpan().CommonPrefixLength(n));
        return names[0][..(names[0].AsSpan(0, length).LastIndexOf('-') + 1)];
    }
}
