using System.Text;
using System.Text.RegularExpressions;
using GradCheck.Submissions.Archives;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Layouts;

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
