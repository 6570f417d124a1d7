using System.Text.RegularExpressions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Architecture;

/// <summary>Arrows between the rooms of the harness point down only. Read from the using directives: a namespace is a folder.</summary>
public sealed partial class ArrowTests
{
    // A room may use those on its right.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [""] = ["Commands"],
        ["Commands"] =
        [
            "Reports",
            "Explaining",
            "Gradebooks",
            "Posting",
            "Grading",
            "Assignments",
            "Verification",
            "Kits",
            "Isolation",
            "Submissions",
            "Judging",
            "Numerics",
            "Loading",
            "Reading",
            "Cases",
            "Exercises",
            "Fixtures",
        ],
        ["Kits"] = ["Loading", "Reading", "Exercises", "Fixtures"],
        ["Loading"] = ["Isolation", "Submissions", "Reading", "Exercises", "Fixtures"],
        ["Testing"] =
        [
            "Reports",
            "Explaining",
            "Grading",
            "Submissions",
            "Isolation",
            "Judging",
            "Numerics",
            "Reading",
            "Cases",
            "Exercises",
            "Fixtures",
        ],
        ["Reports"] = ["Grading.Results", "Explaining.Pages"],
        ["Gradebooks"] = ["Grading.Results"],
        ["Posting"] = [],
        ["Explaining"] = ["Numerics", "Reading", "Cases", "Exercises", "Fixtures"],
        ["Grading"] = ["Assignments", "Diagnosis", "Isolation", "Submissions", "Judging", "Numerics", "Cases", "Exercises", "Fixtures"],
        ["Assignments"] = ["Cases", "Exercises"],
        ["Verification"] = ["Isolation", "Submissions", "Judging", "Numerics", "Cases", "Exercises", "Fixtures"],
        ["Diagnosis"] = ["Judging", "Numerics", "Cases", "Exercises", "Fixtures"],
        ["Judging"] = ["Numerics", "Cases", "Exercises", "Fixtures"],
        ["Numerics"] = ["Cases", "Exercises", "Fixtures"],
        ["Isolation"] = ["Submissions", "Cases", "Exercises", "Fixtures"],
        ["Submissions"] = [],
        ["Reading"] = ["Cases", "Exercises", "Fixtures"],
        ["Cases"] = ["Exercises", "Fixtures"],
        ["Exercises"] = ["Fixtures"],
    };

    private static IEnumerable<string> Rooms => Allowed.Keys;

    [TestCaseSource(nameof(Rooms))]
    public void Uses_only_the_rooms_below(string room)
    {
        var files = Directory
            .GetFiles(
                Repository.PathOf("Harness", room),
                "*.cs",
                room.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories
            )
            .ToList();
        var arrows =
            from file in files
            from Match match in Using().Matches(File.ReadAllText(file))
            select (File: Path.GetFileName(file), Room: match.Groups["room"].Value);

        Assert.Multiple(() =>
        {
            Assert.That(files, Is.Not.Empty);
            Assert.That(arrows.Where(a => !IsWithin(a.Room, room) && !Allowed[room].Any(allowed => IsWithin(a.Room, allowed))), Is.Empty);
        });
    }

    [Test]
    public void Knows_every_room()
    {
        string[] built = ["bin", "obj"];
        var rooms = Directory.GetDirectories(Repository.PathOf("Harness")).Select(d => Path.GetFileName(d)!).Except(built);

        Assert.That(rooms, Is.EquivalentTo(Rooms.Where(r => r.Length > 0)));
    }

    [Test]
    public void Gives_every_file_the_namespace_of_its_folder()
    {
        var files = Directory.GetFiles(Repository.PathOf("Harness"), "*.cs", SearchOption.AllDirectories).Where(f => !Built().IsMatch(f));
        var strays = files.Where(f => !File.ReadAllText(f).Contains($"namespace {Namespace(f)};", StringComparison.Ordinal));

        Assert.That(strays, Is.Empty);
    }

    private static string Namespace(string file)
    {
        string folder = Path.GetRelativePath(Repository.PathOf("Harness"), Path.GetDirectoryName(file)!);
        return folder == "." ? "GradCheck" : "GradCheck." + folder.Replace(Path.DirectorySeparatorChar, '.');
    }

    private static bool IsWithin(string room, string outer) => room == outer || room.StartsWith(outer + ".", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^using (?:static )?GradCheck\.(?<room>[\w.]+);",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Using();

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Built();
}
