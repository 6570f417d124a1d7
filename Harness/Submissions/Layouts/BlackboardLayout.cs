using System.Text;
using System.Text.RegularExpressions;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

/// <summary>
/// Blackboard's "Assignment File Download": one flat list, each attempt with a text file that says whose it is.
/// The form: as psef/blackboard.py of CodeGrade and vangef/BBGradebookOrganiser read it.
/// </summary>
internal sealed partial class BlackboardLayout : ILayout
{
    public string Name => "blackboard";

    public string Title => "Blackboard";

    public string Form => "assignment_user_attempt_2026-11-22-10-30-00_name.cs";

    public bool Fits(FileGroup folder) =>
        new NamedParts(folder, folderName: null, FileName()) is { Count: > 0 } parts
        && parts.Count >= SortedFolder.CountCandidates(parts.Rest);

    public SortedFolder Sort(FileGroup folder)
    {
        var parts = new NamedParts(folder, folderName: null, FileName());
        // Both numbers have two digits and the year has four, so that the order of the text is the order of the time.
        var owners = parts.Files.GroupBy(f => f.Name.Groups["owner"].Value).Select(g => new Owner(g.Key, [.. g.GroupBy(Date)])).ToList();
        int shared = SharedPrefix([.. owners.Select(o => o.Name)]);
        return new SortedFolder([.. owners.Select(o => Submission(o, shared))], parts.Count, parts.Rest);
    }

    private sealed record Owner(string Name, IReadOnlyList<IGrouping<string, (IFile File, Match Name)>> Attempts);

    private static string Date((IFile File, Match Name) part) => part.Name.Groups["date"].Value;

    private static Submission Submission(Owner owner, int shared)
    {
        var newest = owner.Attempts.MaxBy(a => a.Key, StringComparer.Ordinal)!;
        var receipt = newest.Where(f => !f.Name.Groups["file"].Success).Select(f => BlackboardReceipt.Read(f.File)).FirstOrDefault();
        string user = User(owner.Name, shared, receipt?.User);
        var files = newest.Where(f => f.Name.Groups["file"].Success);
        return new Submission(user, new FileGroup(user, [.. files.Select(f => Own(f.File, f.Name, receipt))], []))
        {
            Student = new Student(user, receipt?.Name),
            Attempts = owner.Attempts.Count,
        };
    }

    private static string User(string owner, int shared, string? known) =>
        known is not null && owner.EndsWith("_" + known, StringComparison.Ordinal) ? known
        : shared < owner.Length ? owner[shared..]
        : owner;

    private static RenamedFile Own(IFile file, Match name, BlackboardReceipt? receipt) =>
        new(file, receipt?.Originals.GetValueOrDefault(file.Name) ?? name.Groups["file"].Value);

    // An assignment's name and a user's may both hold underscores: the assignment's is what all begin with.
    private static int SharedPrefix(IReadOnlyList<string> owners)
    {
        if (owners is not [var first, _, ..])
            return owners.Count == 0 ? 0 : owners[0].LastIndexOf('_') + 1;
        int length = owners.Min(o => first.AsSpan().CommonPrefixLength(o));
        return first.LastIndexOf('_', Math.Max(0, Math.Min(length, first.Length) - 1)) + 1;
    }

    [GeneratedRegex(
        @"\A(?<owner>.+?)_attempt_(?<date>[0-9]{4}(-[0-9]{2}){5})(_(?<file>.+)|\.txt)\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex FileName();
}

/// <summary>The text file that Blackboard puts beside an attempt.</summary>
/// <param name="Originals">What the student called each file, by what Blackboard calls it, which may garble it.</param>
internal sealed partial record BlackboardReceipt(string? Name, string? User, IReadOnlyDictionary<string, string> Originals)
{
    private const int Longest = 1 << 20;

    public static BlackboardReceipt? Read(IFile file)
    {
        try
        {
            return Parse(Encoding.UTF8.GetString(file.Read(Longest)));
        }
        catch (ArchiveException)
        {
            // The files' names say enough.
            return null;
        }
    }

    public static BlackboardReceipt Parse(string text)
    {
        string? name = null;
        string? user = null;
        string? original = null;
        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in text.Split('\n').Select(l => l.Trim()))
            if (name is null && NameLine().Match(line) is { Success: true } match)
                (name, user) = (match.Groups["name"].Value, match.Groups["user"].Value);
            else if (line.StartsWith("Original filename:", StringComparison.Ordinal))
                original = line["Original filename:".Length..].Trim();
            else if (line.StartsWith("Filename:", StringComparison.Ordinal) && original is { Length: > 0 })
                originals[line["Filename:".Length..].Trim()] = Path.GetFileName(original.Replace('\\', '/'));
        return new BlackboardReceipt(name, user, originals);
    }

    [GeneratedRegex(@"\AName: (?<name>.+) \((?<user>[^()]+)\)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameLine();
}
